package org.orebridge.server.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup as a file: a ZIP with a mark, one line a run, and the home's files under their own names.
final class BackupFile {

    /// Folders of the home whose files are kept.
    static final List<String> FOLDERS =
            List.of("runs", "scenarios", "hindcasts", "cooperations", "stockpiles", "purchases", "inputs");

    private static final String MARK = "orebridge-backup";
    private static final String MARKED = "1\n";
    private static final String RUNS = "runs.jsonl";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,220}");

    private BackupFile() {}

    /// Written beside its place and then moved there, so that half a backup never stands.
    static int write(Path file, List<String> runs, Path home) throws IOException {
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), ".writing-", ".tmp");
        half.toFile().deleteOnExit();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
            FileTime now = FileTime.from(Instant.now());
            entry(zip, MARK, MARKED.getBytes(StandardCharsets.UTF_8), now);
            entry(zip, RUNS, String.join("\n", runs).getBytes(StandardCharsets.UTF_8), now);
            List<Path> files = files(home);
            for (Path one : files) {
                entry(zip, name(home, one), Files.readAllBytes(one), Files.getLastModifiedTime(one));
            }
            zip.finish();
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return files.size();
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes, FileTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Files that are kept, in order of name; what is being written or hidden is not.
    static List<Path> files(Path home) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> all = Files.walk(home.resolve(folder), 3)) {
                    all.filter(Files::isRegularFile)
                            .filter(file -> place(name(home, file)).isPresent())
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private static String name(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }

    /// The lines of the runs; the files go into a folder.
    static List<String> read(Path file, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!text(zip, MARK).equals(Optional.of(MARKED))) {
                throw noBackup(file);
            }
            for (ZipEntry entry :
                    zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                Optional<Path> place = place(entry.getName());
                if (place.isPresent()) {
                    Path target = into.resolve(place.get());
                    Files.createDirectories(target.getParent());
                    Files.copy(zip.getInputStream(entry), target);
                    Files.setLastModifiedTime(target, entry.getLastModifiedTime());
                }
            }
            return text(zip, RUNS).orElseThrow(() -> noBackup(file)).lines().toList();
        } catch (ZipException wrong) {
            throw noBackup(file);
        }
    }

    private static Optional<String> text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? Optional.empty()
                : Optional.of(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }

    /// Where a file belongs below the home; empty for what is no file of a home, such as a path that leads out of it.
    private static Optional<Path> place(String name) {
        String[] parts = name.split("/", -1);
        boolean own = parts.length >= 2
                && parts.length <= 4
                && FOLDERS.contains(parts[0])
                && Stream.of(parts).allMatch(part -> NAME.matcher(part).matches());
        return own ? Optional.of(Path.of(name)) : Optional.empty();
    }

    private static IllegalArgumentException noBackup(Path file) {
        return new IllegalArgumentException(
                "%s is no backup of this program.%nMaybe another file was meant; \"orebridge backup FILE\" writes one."
                        .formatted(file));
    }
}
