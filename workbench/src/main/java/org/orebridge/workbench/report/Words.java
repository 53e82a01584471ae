package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.orebridge.workbench.result.Way;

/// The words of one language, from one messages file.
public final class Words {

    private static final Pattern SPACES = Pattern.compile(" +");

    private static final Pattern BAR = Pattern.compile("\\|");

    private final String language;
    private final Properties messages;

    private Words(String language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    public static Words english() {
        return read("en");
    }

    private static Words read(String language) {
        String file = "messages_%s.properties".formatted(language);
        Properties messages = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The messages file %s is missing from the program.".formatted(file));
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            messages.load(reader);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return new Words(language, messages);
    }

    /// ISO 639-1 code.
    public String language() {
        return language;
    }

    /// The message of a key, with `{0}`, `{1}` ... replaced by the arguments.
    public String of(String key, Object... arguments) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException(
                    "The messages file (%s) has no word for \"%s\".%nMaybe the key was renamed."
                            .formatted(language, key));
        }
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }

    /// The message of a key, or the fallback where the file has none.
    public String orElse(String key, String fallback) {
        return messages.getProperty(key, fallback);
    }

    /// A form of the mineral as it is called in a sentence or over a column, or its full name.
    public String form(String id, String name) {
        return orElse("form." + id, name);
    }

    /// A using sector, or its code with spaces.
    public String sector(String code) {
        return orElse("sector." + code, code.replace('-', ' '));
    }

    /// e.g. `A, B and C`.
    public String and(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : of("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    /// A message that holds several words, divided by bars.
    public List<String> list(String key) {
        return BAR.splitAsStream(of(key)).toList();
    }

    /// e.g. `(b) each alone`.
    public String way(Way way) {
        return "(%s) %s".formatted(way.code(), of("way." + way.code() + ".name"));
    }

    /// e.g. `(b') restricting`.
    String shortWay(Way way) {
        return SPACES.matcher(of("way." + way.code() + ".short")).replaceAll(" ");
    }

    Set<String> keys() {
        return messages.stringPropertyNames();
    }
}
