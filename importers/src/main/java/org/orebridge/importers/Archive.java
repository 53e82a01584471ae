package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The tables inside a zip archive, read in place: nothing is unpacked to disk.
public final class Archive {

    /// No release of any dataset has more parts.
    private static final int MOST_ENTRIES = 10_000;

    /// All of a workbook; its words are held in memory.
    private static final long LARGEST_WORKBOOK = 512L << 20;

    private Archive() {}

    /// The files of the archive whose names, without folders, match; in the order of their names.
    ///
    /// @param names a regular expression
    /// @throws WrongFile where it is cut short, or its names point outside of it
    public static List<Content> entries(Path file, String expected, String names) {
        return names(file, expected).stream()
                .map(name -> new Content(file, Optional.of(name)))
                .filter(content -> content.name().matches(names))
                .sorted(Comparator.comparing(Content::name))
                .toList();
    }

    /// Whether a file is a zip archive, by its first bytes.
    ///
    /// @throws WrongFile if it is missing or cannot be read
    public static boolean isOne(Path file, String expected) {
        FileKind.requireFile(file, expected);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        } catch (IOException e) {
            throw Unreadable.refusal(file, expected, e);
        }
    }

    /// The names of all files of the archive.
    ///
    /// @throws WrongFile where it is cut short, or its names point outside of it
    public static List<String> names(Path file, String expected) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            requireSane(names);
            return names;
        } catch (IOException e) {
            throw Unreadable.refusal(file, expected, e);
        }
    }

    /// Unpacks everything once, in passing, to see that nothing is damaged or grows beyond all bounds.
    ///
    /// @throws WrongFile if something does
    public static void requireSound(Path file, String expected) {
        long left = LARGEST_WORKBOOK;
        for (String name : names(file, expected)) {
            try (InputStream in = open(file, name, Progress.SILENT)) {
                left -= in.skip(Long.MAX_VALUE);
                if (left < 0) {
                    throw new Unreadable(
                            "unpacks to more than %d MB".formatted(LARGEST_WORKBOOK >> 20),
                            "it was made to fill the memory");
                }
            } catch (IOException e) {
                throw Unreadable.refusal(file, expected, e);
            }
        }
    }

    private static void requireSane(List<String> names) throws Unreadable {
        if (names.size() > MOST_ENTRIES) {
            throw new Unreadable("holds %d files".formatted(names.size()), "another archive was meant");
        }
        for (String name : names) {
            if (name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw new Unreadable(
                        "holds a file named \"%s\", which points out of the archive".formatted(name),
                        "it was made to overwrite other files; get it from its publisher");
            }
        }
    }

    static InputStream open(Path file, String name, Progress progress) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new Unreadable("has no file \"%s\"".formatted(name), "it was replaced meanwhile");
        }
        InputStream unpacked = new Unpacking(zip.getInputStream(entry), entry::getCompressedSize);
        return new VerifiedEntry(zip, new Counted(unpacked, entry.getSize(), progress), entry.getCrc());
    }
}
