package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orebridge.core.Language;
import org.orebridge.core.Names;
import org.orebridge.workbench.result.Way;

/// The words of one language: sentences from its messages file, names from the tables that all pages share.
public final class Words {

    private static final Pattern SPACES = Pattern.compile(" +");

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Language language;
    private final Properties messages;

    private Words(Language language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    public static Words english() {
        return in(Language.ENGLISH);
    }

    /// The words of a language; what it does not say yet is said in English.
    public static Words in(Language language) {
        Properties english = language == Language.ENGLISH ? new Properties() : english().messages;
        return new Words(language, read(language, english));
    }

    private static Properties read(Language language, Properties fallback) {
        String file = "messages_%s.properties".formatted(language.code());
        Properties messages = new Properties(fallback);
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The messages file %s is missing from the program.".formatted(file));
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            messages.load(reader);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return messages;
    }

    /// ISO 639-1 code.
    public String language() {
        return language.code();
    }

    /// Whether text that exists in English only is foreign here.
    boolean foreign() {
        return language != Language.ENGLISH;
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
        return switch (language) {
            case ENGLISH -> Plurals.fitted(message);
            case KOREAN -> Particles.fitted(message);
            case JAPANESE -> message;
        };
    }

    /// A fixed sentence that came in English, as this language says it; where it does not, as it is.
    public String said(String english) {
        String said = FixedSentences.of(english, language);
        return language == Language.KOREAN ? Particles.fitted(said) : said;
    }

    /// Whether a sentence that came in English stays so.
    boolean staysEnglish(String english) {
        return foreign() && !FixedSentences.knows(english, language);
    }

    /// The message of a key, or the fallback where the file has none.
    public String orElse(String key, String fallback) {
        return messages.getProperty(key, fallback);
    }

    /// A form of the mineral as it is called in a sentence or over a column, or its full name.
    public String form(String id, String name) {
        return named(Names.Kind.FORM, id, name);
    }

    /// A using sector, or its code with spaces.
    public String sector(String code) {
        return named(Names.Kind.SECTOR, code, code.replace('-', ' '));
    }

    /// A unit as it is written, e.g. `USD/kg`, or as this language writes it.
    public String unit(String unit) {
        return orElse("unit." + unit.replace(' ', '-'), said(unit));
    }

    /// A country by its alpha-3 code, a group by its id, the rest of the world or the world, or the name that it came
    /// with; several with a plus between them one by one.
    public String country(String code, String name) {
        if (code.contains("+")) {
            return Arrays.stream(code.split("\\+"))
                    .map(part -> country(part, part))
                    .collect(Collectors.joining(" + "));
        }
        return named(Names.Kind.COUNTRY, code, named(Names.Kind.GROUP, code, name));
    }

    /// A kind of works or an activity by its id, or the id with spaces.
    public String activity(String id) {
        return named(Names.Kind.ACTIVITY, id, id.replace('-', ' '));
    }

    /// A mineral, or the name that it came with.
    public String mineral(String id, String name) {
        return named(Names.Kind.MINERAL, id, name);
    }

    private String named(Names.Kind kind, String id, String fallback) {
        return Names.bundled().find(kind, id, language).orElse(fallback);
    }

    /// e.g. `A, B and C`.
    public String and(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : of("and", String.join(of("comma"), items.subList(0, items.size() - 1)), items.getLast());
    }

    /// Sentences one after the other, those that are empty left out.
    public String paragraph(List<String> sentences) {
        return String.join(
                of("between-sentences"),
                sentences.stream().filter(one -> !one.isBlank()).toList());
    }

    /// e.g. `4.2 %` of a number that is printed already.
    public String percent(String number) {
        return of("percent", number);
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

    /// The keys that this language says itself.
    Set<String> keys() {
        return messages.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
