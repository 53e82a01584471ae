package org.orebridge.importers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file is, judged by its first bytes and its header, so that a wrong one is refused before it is read.
public final class FileKind {

    private static final int LOOKED_AT = 512;

    private FileKind() {}

    /// Does nothing if the file is of the wanted kind.
    ///
    /// @throws WrongFile saying what the file seems to be
    public static void require(Path file, Dataset wanted) {
        if (!of(file, wanted.title()).equals(Optional.of(wanted))) {
            throw otherHeader(file, wanted.title(), wanted.columns());
        }
    }

    /// The known kind of a comma-separated file, by its header.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or no text table at all
    public static Optional<Dataset> of(Path file, String expected) {
        requireText(file, expected);
        return Dataset.of(header(file));
    }

    /// The error that says what the header of a wrong file looks like.
    public static WrongFile otherHeader(Path file, String expected, List<String> columns) {
        List<String> header = header(file);
        Optional<Dataset> known = Dataset.of(header);
        if (known.isPresent()) {
            return new WrongFile(
                    file, expected, "seems to be " + known.get().title(), "two files or options were swapped");
        }
        List<String> missing =
                columns.stream().filter(c -> !header.contains(c)).limit(5).toList();
        return new WrongFile(
                file,
                expected,
                "has the header %s".formatted(shortened(String.join(",", header))),
                "the layout has changed: the columns %s are missing".formatted(missing));
    }

    /// Does nothing if the file is text at all.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or something else
    public static void requireText(Path file, String expected) {
        if (!Files.exists(file)) {
            throw new WrongFile(file, expected, "does not exist", "the path is mistyped");
        }
        if (Files.isDirectory(file)) {
            throw new WrongFile(file, expected, "is a folder", "a file in it was meant");
        }
        byte[] start = start(file, expected);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String seen = foreign(text);
        if (seen != null) {
            throw new WrongFile(file, expected, seen, maybe(seen));
        }
    }

    private static byte[] start(Path file, String expected) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new WrongFile(file, expected, "cannot be read", "its permissions forbid it");
        }
    }

    private static @Nullable String foreign(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return "is empty";
        } else if (text.startsWith("PK")) {
            return "is a zip archive or a spreadsheet";
        } else if (text.startsWith("\u001f\u008b")) {
            return "is compressed by gzip";
        } else if (text.startsWith("%PDF")) {
            return "is a PDF document";
        } else if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "is a web page";
        } else if (start.startsWith("<")) {
            return "is XML";
        } else if (start.startsWith("{") || start.startsWith("[")) {
            return "is JSON";
        }
        return text.indexOf('\0') >= 0 ? "is no text" : null;
    }

    private static String maybe(String seen) {
        return switch (seen) {
            case "is empty" -> "the download failed";
            case "is a web page" -> "the server sent a page that asks to sign in or says that the file has moved";
            case "is a zip archive or a spreadsheet", "is compressed by gzip" ->
                "it must be unpacked, or saved as comma-separated text, first";
            default -> "another file was meant";
        };
    }

    private static List<String> header(Path file) {
        try (BufferedReader reader = Encoding.reader(file)) {
            String text = new LineSource(reader).next();
            return text == null ? List.of() : Cells.split(text);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String shortened(String text) {
        return "\"%s\"".formatted(text.length() <= 80 ? text : text.substring(0, 80) + "...");
    }
}
