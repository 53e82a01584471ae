package org.orebridge.server.answer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.http.MediaType;

/// What a file of an answer is, and what it may load when a browser shows it: nothing.
///
/// The report brings its style sheet inside itself, and may do nothing but show itself.
public final class FilePolicy {

    public static final String SHOWN = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private FilePolicy() {}

    static MediaType type(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case "html" -> new MediaType("text", "html", StandardCharsets.UTF_8);
            case "svg" -> new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
            default -> new MediaType("text", "plain", StandardCharsets.UTF_8);
        };
    }
}
