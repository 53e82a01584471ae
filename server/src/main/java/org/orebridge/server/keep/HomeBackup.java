package org.orebridge.server.keep;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.server.HomeDatabase;
import org.orebridge.server.run.RunCopies;
import org.orebridge.workbench.serving.Safekeeping;
import org.slf4j.LoggerFactory;

/// Writes the runs of the database and the files of the home into one file, and brings them back.
public final class HomeBackup implements Safekeeping {

    private static final String ARRIVING = ".restoring";
    private static final String LEAVING = ".replaced";

    /// Found as a service of the command line, which says itself what there is to say.
    public HomeBackup() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    @Override
    public Kept backup(Path home, Optional<String> database, Path file, boolean overwrite) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    "%s is a folder.%nMaybe a file in it was meant: %s".formatted(file, file.resolve("orebridge.zip")));
        }
        if (Files.exists(file) && !overwrite) {
            throw new IllegalArgumentException(
                    "%s is there already and stays as it is.%nMaybe name another file, or say --overwrite."
                            .formatted(file));
        }
        List<String> runs = copies(home, database).lines();
        return new Kept(runs.size(), BackupFile.write(file, runs, home));
    }

    @Override
    public Kept restore(Path home, Optional<String> database, Path file, boolean overwrite) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Path arriving = home.resolve(ARRIVING);
        delete(arriving);
        try {
            Files.createDirectories(arriving);
            List<String> runs = BackupFile.read(file, arriving);
            RunCopies copies = copies(home, database);
            if (!overwrite && !(copies.isEmpty() && BackupFile.files(home).isEmpty())) {
                throw new IllegalArgumentException(
                        "%s or its database holds runs, scenarios or hindcasts already, and they stay as they are.%nMaybe name another --home, or say --overwrite."
                                .formatted(home));
            }
            int files = BackupFile.files(arriving).size();
            copies.replace(runs);
            exchange(home, arriving);
            return new Kept(runs.size(), files);
        } finally {
            delete(arriving);
        }
    }

    /// Each folder of the home gives way to the one that arrives; what was there goes last.
    private static void exchange(Path home, Path arriving) throws IOException {
        Path leaving = home.resolve(LEAVING);
        delete(leaving);
        Files.createDirectories(leaving);
        for (String folder : BackupFile.FOLDERS) {
            if (Files.exists(home.resolve(folder))) {
                Files.move(home.resolve(folder), leaving.resolve(folder));
            }
            if (Files.exists(arriving.resolve(folder))) {
                Files.move(arriving.resolve(folder), home.resolve(folder));
            }
        }
        delete(leaving);
    }

    private static RunCopies copies(Path home, Optional<String> database) throws IOException {
        Files.createDirectories(home.resolve("database"));
        try {
            return new RunCopies(database.orElseGet(() -> HomeDatabase.address(home)));
        } catch (RuntimeException failure) {
            throw HomeDatabase.isInUse(failure)
                    ? new IllegalArgumentException(
                            "The runs under %s are in use by another program.%nMaybe close the workbench first."
                                    .formatted(home),
                            failure)
                    : failure;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
