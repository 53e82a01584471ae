package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a file is, judged by its first bytes and its header, so that a wrong one is refused before it is read.
public final class FileKind {

    private FileKind() {}

    /// Does nothing if the file is of the wanted kind.
    ///
    /// @throws WrongFile saying what the file seems to be
    public static void require(Content content, Dataset wanted) {
        oneOf(content, List.of(wanted));
    }

    /// The known kind of a comma-separated file, by its header.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or no text table at all
    public static Optional<Dataset> of(Path file, String expected) {
        return of(Content.of(file), expected);
    }

    /// The known kind of a comma-separated text, by its header.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or no text table at all
    public static Optional<Dataset> of(Content content, String expected) {
        requireText(content, expected);
        return Dataset.of(header(content, expected));
    }

    /// The known kind of any file, be it text, workbook, archive or JSON, by what is in it.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or nothing that any importer takes
    public static Optional<Dataset> detect(Path file, String expected) {
        if (Archive.isOne(file, expected)) {
            return ContentKind.ofArchive(file, expected);
        }
        Content content = Content.of(file);
        return isJson(content, expected) ? ContentKind.ofJson(content, expected) : of(content, expected);
    }

    /// The one of several kinds that a text is.
    ///
    /// @throws WrongFile saying what the file seems to be
    public static Dataset oneOf(Content content, List<Dataset> wanted) {
        String expected = wanted.getFirst().title();
        requireText(content, expected);
        return requireHeader(content, expected, header(content, expected), wanted);
    }

    /// The one of several kinds that a header is.
    static Dataset requireHeader(Content content, String expected, List<String> header, List<Dataset> wanted) {
        Optional<Dataset> known = Dataset.of(header);
        if (known.isEmpty()) {
            throw HeaderFault.of(header, wanted).refusal(content, expected);
        }
        return known.filter(wanted::contains)
                .orElseThrow(() -> new WrongFile(
                        content.file(),
                        expected,
                        "seems to be " + known.get().title(),
                        "two files or options were swapped"));
    }

    /// Does nothing if the file is text at all.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing, empty, or something else
    public static void requireText(Path file, String expected) {
        requireText(Content.of(file), expected);
    }

    private static void requireText(Content content, String expected) {
        requireFile(content.file(), expected);
        String seen = FirstBytes.seen(content, expected);
        if (seen != null) {
            throw new WrongFile(content.file(), expected, seen, FirstBytes.maybe(seen));
        }
    }

    /// Whether a text is JSON, by its first letter.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile if it is missing or cannot be read
    public static boolean isJson(Content content, String expected) {
        requireFile(content.file(), expected);
        return FirstBytes.JSON.equals(FirstBytes.seen(content, expected));
    }

    /// Does nothing if a text is JSON.
    ///
    /// @param expected what the caller hopes for, in words
    /// @throws WrongFile saying what it seems to be
    public static void requireJson(Content content, String expected) {
        requireFile(content.file(), expected);
        String seen = FirstBytes.seen(content, expected);
        if (seen == null) {
            String known = Dataset.of(header(content, expected))
                    .map(dataset -> "seems to be " + dataset.title())
                    .orElse("is no JSON");
            throw new WrongFile(content.file(), expected, known, "two files or options were swapped");
        }
        if (!seen.equals(FirstBytes.JSON)) {
            throw new WrongFile(content.file(), expected, seen, FirstBytes.maybe(seen));
        }
    }

    /// Does nothing if it is there and no folder.
    static void requireFile(Path file, String expected) {
        if (!Files.exists(file)) {
            throw new WrongFile(file, expected, "does not exist", "the path is mistyped");
        }
        if (Files.isDirectory(file)) {
            throw new WrongFile(file, expected, "is a folder", "a file in it was meant");
        }
        if (!Files.isReadable(file)) {
            throw new WrongFile(file, expected, "cannot be read", "its permissions forbid it");
        }
    }

    private static List<String> header(Content content, String expected) {
        try (InputStream in = content.open(Progress.SILENT)) {
            String text = new LineSource(in).next();
            return text == null ? List.of() : Cells.split(text, Cells.separator(text));
        } catch (IOException e) {
            throw Unreadable.refusal(content.file(), expected, e);
        }
    }
}
