package org.orebridge.workbench.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Language;
import org.orebridge.core.Names;

/// Names that stand in an English sentence, by id or in English, as the other languages call them.
final class EnglishNames {

    /// An activity of a country, e.g. `copper-smelting:CHN`.
    private static final Pattern ACTIVITY = Pattern.compile("([a-z0-9-]+):([A-Z]{3})");

    private static final Map<String, Named> ALL = all();

    private record Named(Names.Kind kind, String id) {
        Optional<String> in(Language language) {
            return Names.bundled().find(kind, id, language);
        }
    }

    private EnglishNames() {}

    static Optional<String> said(String english, Language language) {
        Matcher activity = ACTIVITY.matcher(english);
        return activity.matches()
                ? find(activity.group(2), language)
                        .flatMap(country -> find(activity.group(1), language).map(what -> country + " " + what))
                : find(english, language);
    }

    private static Optional<String> find(String english, Language language) {
        return Optional.ofNullable(ALL.get(plain(english))).flatMap(named -> named.in(language));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /// Where two kinds share a name, the first of them has it.
    private static Map<String, Named> all() {
        Map<String, Named> all = new HashMap<>();
        for (Names.Kind kind : Names.Kind.values()) {
            for (String id : Names.bundled().ids(kind)) {
                Named named = new Named(kind, id);
                all.putIfAbsent(plain(id), named);
                Names.bundled()
                        .find(kind, id, Language.ENGLISH)
                        .ifPresent(english -> all.putIfAbsent(plain(english), named));
            }
        }
        return Map.copyOf(all);
    }
}
