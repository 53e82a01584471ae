package org.orebridge.bench.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.JsonFile;

/// The rivals: Python scripts of this package, run by a Python that has pandas.
final class Pandas {

    private static final List<String> SCRIPTS = List.of("tables.py", "columns.py", "queries.py");

    /// The one on the path may be a person's own, without the packages that the system's has.
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final String python;
    private final Path folder;

    /// What a rival says of itself.
    ///
    /// @param seconds wall time, tables in memory
    /// @param pandas version
    record Spent(double seconds, String pandas) {}

    private Pandas(String python, Path folder) {
        this.python = python;
        this.folder = folder;
    }

    /// @param folder where tables stand and scores are left
    /// @return empty where no Python here has pandas
    static Optional<Pandas> in(Path folder) throws IOException {
        for (String script : SCRIPTS) {
            try (InputStream text = Pandas.class.getResourceAsStream(script)) {
                if (text == null) {
                    throw new IllegalStateException("The program is built without " + script);
                }
                Files.copy(text, folder.resolve(script));
            }
        }
        return PYTHONS.stream().filter(Pandas::hasPandas).findFirst().map(python -> new Pandas(python, folder));
    }

    private static boolean hasPandas(String python) {
        try {
            return ended(new ProcessBuilder(python, "-c", "import pandas").start())
                    .isEmpty();
        } catch (IOException notHere) {
            return false;
        }
    }

    /// Whole columns at once; leaves its scores as `columns-<measure>.f8`.
    Spent columns(int cells, int countries) throws IOException {
        return run("columns.py", cells, countries);
    }

    /// One score after the other; leaves them as `queries.f8`.
    Spent queries(int cells, int countries, int queries) throws IOException {
        return run("queries.py", cells, countries, queries);
    }

    private Spent run(String script, int... sizes) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(python, folder.resolve(script).toString(), folder.toString()));
        for (int size : sizes) {
            command.add(Integer.toString(size));
        }
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ended(process).ifPresent(failed -> {
            throw new IllegalStateException("pandas did not do %s: %s".formatted(script, failed));
        });
        return JsonFile.read(said, Spent.class, "a rival's time");
    }

    /// @return what went wrong, where something did
    private static Optional<String> ended(Process process) throws IOException {
        try {
            String wrong = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(wrong.strip());
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped", stopped));
        }
    }
}
