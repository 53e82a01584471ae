package org.orebridge.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words that tables use for the constants of an enumeration.
final class Words {

    /// The constants of each enumeration by their words.
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> constants = new HashMap<>();
            for (Object each : type.getEnumConstants()) {
                Enum<?> constant = (Enum<?>) each;
                constants.put(of(constant), constant);
                constants.put(constant.toString(), constant);
            }
            return constants;
        }
    };

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        Enum<?> constant = CONSTANTS.get(type).get(word);
        if (constant == null) {
            throw new IllegalArgumentException("\"%s\" is none of %s.".formatted(word, list(type)));
        }
        return type.cast(constant);
    }

    private static <E extends Enum<E>> List<String> list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::toString).toList();
    }
}
