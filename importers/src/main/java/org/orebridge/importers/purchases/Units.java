package org.orebridge.importers.purchases;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.orebridge.core.MassUnit;

/// Units of mass and money as tables of companies write them, in three languages.
final class Units {

    private static final Map<String, Double> MASSES = Map.ofEntries(
            Map.entry("톤", 1.0),
            Map.entry("トン", 1.0),
            Map.entry("mton", 1.0),
            Map.entry("m/t", 1.0),
            Map.entry("metric tonne", 1.0),
            Map.entry("metric tonnes", 1.0),
            Map.entry("천톤", 1e3),
            Map.entry("천 톤", 1e3),
            Map.entry("千トン", 1e3),
            Map.entry("만톤", 1e4),
            Map.entry("万トン", 1e4),
            Map.entry("kgs", 1e-3),
            Map.entry("kilo", 1e-3),
            Map.entry("킬로그램", 1e-3),
            Map.entry("キログラム", 1e-3),
            Map.entry("キロ", 1e-3),
            Map.entry("그램", 1e-6),
            Map.entry("グラム", 1e-6),
            Map.entry("lbs", 0.45359237e-3),
            Map.entry("파운드", 0.45359237e-3),
            Map.entry("ポンド", 0.45359237e-3),
            Map.entry("ozt", 31.1034768e-6),
            Map.entry("oz t", 31.1034768e-6),
            Map.entry("toz", 31.1034768e-6));

    /// The longer word first where one begins with the other.
    private static final Map<String, Double> MULTIPLES = new LinkedHashMap<>();

    private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    static {
        MULTIPLES.put("1,000,000", 1e6);
        MULTIPLES.put("1000000", 1e6);
        MULTIPLES.put("1,000", 1e3);
        MULTIPLES.put("1000", 1e3);
        MULTIPLES.put("thousands", 1e3);
        MULTIPLES.put("thousand", 1e3);
        MULTIPLES.put("millions", 1e6);
        MULTIPLES.put("million", 1e6);
        MULTIPLES.put("billions", 1e9);
        MULTIPLES.put("billion", 1e9);
        MULTIPLES.put("십억", 1e9);
        MULTIPLES.put("十億", 1e9);
        MULTIPLES.put("백만", 1e6);
        MULTIPLES.put("百万", 1e6);
        MULTIPLES.put("천", 1e3);
        MULTIPLES.put("千", 1e3);
        MULTIPLES.put("만", 1e4);
        MULTIPLES.put("万", 1e4);
        MULTIPLES.put("억", 1e8);
        MULTIPLES.put("億", 1e8);
        for (String word : List.of("us$", "$", "dollars", "dollar", "미국달러", "미달러", "달러", "불", "米ドル", "ドル")) {
            CURRENCIES.put(word, "USD");
        }
        CURRENCIES.put("us dollars", "USD");
        CURRENCIES.put("us dollar", "USD");
        for (String word : List.of("₩", "won", "원", "ウォン")) {
            CURRENCIES.put(word, "KRW");
        }
        for (String word : List.of("yen", "円", "엔", "엔화", "日本円")) {
            CURRENCIES.put(word, "JPY");
        }
        for (String word : List.of("€", "euro", "euros", "유로", "ユーロ")) {
            CURRENCIES.put(word, "EUR");
        }
        for (String word : List.of("rmb", "yuan", "위안", "위안화", "元", "人民元")) {
            CURRENCIES.put(word, "CNY");
        }
        CURRENCIES.put("£", "GBP");
    }

    private Units() {}

    /// A unit of money with a multiple: thousand USD, 백만원.
    ///
    /// @param factor amounts are times this
    /// @param currency ISO 4217 code
    record MoneyUnit(double factor, String currency) {}

    /// t of one unit of mass; empty where the word is none.
    static OptionalDouble tonnes(String word) {
        String plain = Labels.plain(word).replaceAll("\\.$", "");
        Double known = MASSES.get(plain);
        if (known != null) {
            return OptionalDouble.of(known);
        }
        return MassUnit.parse(plain)
                .map(unit -> OptionalDouble.of(unit.toTonnes(1)))
                .orElse(OptionalDouble.empty());
    }

    /// A unit of money; empty where the words are none, or could be two (¥).
    static Optional<MoneyUnit> money(String words) {
        String plain = Labels.plain(words);
        double factor = 1;
        for (Map.Entry<String, Double> multiple : MULTIPLES.entrySet()) {
            if (plain.contains(multiple.getKey())) {
                factor = multiple.getValue();
                plain = plain.replace(multiple.getKey(), " ").strip();
                break;
            }
        }
        String word = plain.replaceAll("\\s+", " ").strip();
        String known = CURRENCIES.get(word);
        double times = factor;
        return (known == null ? code(word) : Optional.of(known)).map(currency -> new MoneyUnit(times, currency));
    }

    private static Optional<String> code(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.empty();
    }
}
