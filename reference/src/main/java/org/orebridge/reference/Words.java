package org.orebridge.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words that tables use for the constants of an enumeration.
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        constant.toString().equals(word) || of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is none of %s.".formatted(word, list(type))));
    }

    private static <E extends Enum<E>> List<String> list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::toString).toList();
    }
}
