package org.orebridge.workbench.report;

import java.util.List;
import java.util.regex.Pattern;
import org.orebridge.core.Countries;

/// Parameter keys in words: `sector.die-casting.elasticity` is "elasticity of use" of "Use: die casting".
public final class ParameterWords {

    private static final Pattern DOT = Pattern.compile("\\.");

    private ParameterWords() {}

    /// What a parameter belongs to.
    public static String group(String key, Words words) {
        List<String> parts = DOT.splitAsStream(key).toList();
        String of = parts.size() < 3 ? "" : subject(parts.getFirst(), parts.get(1), words);
        return words.orElse("group." + parts.getFirst(), parts.getFirst()).replace("{0}", of);
    }

    private static String subject(String group, String code, Words words) {
        String plain = code.replace('-', ' ');
        return group.equals("sector") ? words.sector(code) : words.orElse("class." + code, words.form(code, plain));
    }

    /// The parameter in its group.
    public static String name(String key, Words words) {
        List<String> parts = DOT.splitAsStream(key).toList();
        if (parts.size() == 4 && Countries.bundled().find(parts.getLast()).isPresent()) {
            return words.of(
                    "parameter.of",
                    name(String.join(".", parts.subList(0, 3)), words),
                    Countries.bundled().find(parts.getLast()).orElseThrow().name());
        }
        int from = key.startsWith("belief.") ? 1 : parts.size() - 1;
        String last = String.join(".", parts.subList(from, parts.size()));
        return words.orElse("parameter." + last, last.replace('_', ' '));
    }
}
