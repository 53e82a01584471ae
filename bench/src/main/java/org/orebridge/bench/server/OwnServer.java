package org.orebridge.bench.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The workbench in the browser as a process of its own, started as its user starts it.
final class OwnServer implements AutoCloseable {

    /// Where on its class path the server looks for the files that pages load.
    static final Path STATIC_FILES = Path.of("org", "orebridge", "server", "pages", "assets");

    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+/)");
    private static final Path PROCESSES = Path.of("/proc");
    private static final double KIBI_PER_MEGA = 1e6 / 1024;

    private final Process process;
    private final URI address;

    private OwnServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// @param program class that understands `serve`
    /// @param files folder put before the class path
    static OwnServer open(String program, Path home, Path files) throws IOException {
        Process process = new ProcessBuilder(command(program, home, files))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        var lines = new ArrayList<String>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofPlatform().daemon().start(() -> listen(said));
                return new OwnServer(process, URI.create(address.group(1)));
            }
            lines.add(line);
        }
        throw new IllegalArgumentException(
                "The workbench did not open, it said: %s%nMaybe \"./orebridge bench server\" was meant: the launcher script brings the server."
                        .formatted(String.join(" ", lines)));
    }

    /// Hears it out, so that it is never kept waiting with what it has to say.
    private static void listen(BufferedReader said) {
        try {
            while (said.readLine() != null) {
                // Nothing of it is of use.
            }
        } catch (IOException closed) {
            // It was closed while it was listened to.
        }
    }

    private static List<String> command(String program, Path home, Path files) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", files + File.pathSeparator + System.getProperty("java.class.path"), program));
        command.addAll(List.of("serve", "--port", "0", "--home", home.toString()));
        return command;
    }

    URI address() {
        return address;
    }

    /// Processor time since it was started; none where the system does not tell.
    Optional<Duration> processorTime() {
        return process.toHandle().info().totalCpuDuration();
    }

    /// Megabytes that it holds of the machine's memory; none where the system does not tell.
    Optional<Double> memory() {
        Path status = PROCESSES.resolve(Long.toString(process.pid())).resolve("status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBI_PER_MEGA)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
