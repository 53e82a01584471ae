package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a text show that is no table.
final class FirstBytes {

    static final String JSON = "is JSON";

    private static final int LOOKED_AT = 512;

    private FirstBytes() {}

    /// In words, as the rest of a sentence that begins with "it"; null where it may be a table.
    static @Nullable String seen(Content content, String expected) {
        return foreign(new String(start(content, expected), StandardCharsets.ISO_8859_1));
    }

    private static byte[] start(Content content, String expected) {
        try (InputStream in = content.open(Progress.SILENT)) {
            return in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw Unreadable.refusal(content.file(), expected, e);
        }
    }

    private static @Nullable String foreign(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return "is empty";
        } else if (text.startsWith("PK")) {
            return "is a zip archive or a spreadsheet";
        } else if (text.startsWith("%PDF")) {
            return "is a PDF document";
        } else if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return "is text in UTF-16";
        } else if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "is a web page";
        } else if (start.startsWith("<")) {
            return "is XML";
        } else if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        return text.indexOf('\0') >= 0 ? "is no text" : null;
    }

    /// What may be behind it.
    static String maybe(String seen) {
        return switch (seen) {
            case "is empty" -> "the download failed";
            case "is a web page" -> "the server sent a page that asks to sign in or says that the file has moved";
            case "is a zip archive or a spreadsheet" -> "it must be unpacked, or saved as comma-separated text, first";
            case "is text in UTF-16" -> "a spreadsheet saved it as \"Unicode text\"; save it as CSV in UTF-8";
            default -> "another file was meant";
        };
    }
}
