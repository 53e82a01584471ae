package org.orebridge.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The register in which a country is found by its code or by any name that the sources give it.
///
/// Codes are those of CEPII BACI (V202601); names are those of USGS, BGS, ITC Trade Map and BACI itself. What is not
/// a country ("World total", "Other countries", "Free Zones", "United States and Canada") is not found.
public final class Countries {

    private static final Countries BUNDLED = read(TextTable.rows(Countries.class, "countries.tsv"));

    private final SortedMap<String, Country> byCode;
    private final Map<Integer, Country> byBaciCode;
    private final Map<String, Country> byName;

    private Countries(
            SortedMap<String, Country> byCode, Map<Integer, Country> byBaciCode, Map<String, Country> byName) {
        this.byCode = byCode;
        this.byBaciCode = byBaciCode;
        this.byName = byName;
    }

    public static Countries bundled() {
        return BUNDLED;
    }

    /// By alpha-3 or alpha-2 code, old codes (ZAR, ROM) and BACI's S19 for Taiwan included; capitals or not.
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /// By the numeric code of CEPII BACI, e.g. 842 for the United States, 490 for Taiwan.
    public Optional<Country> byBaciCode(int code) {
        return Optional.ofNullable(byBaciCode.get(code));
    }

    /// By name in any known spelling, e.g. "Congo (Kinshasa)", "Korea, Republic of", "Burma".
    ///
    /// Blanks, no-break spaces, apostrophes, capitals and a trailing footnote number such as "(1)" do not matter.
    public Optional<Country> byName(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /// By code or name.
    public Optional<Country> find(String text) {
        return byCode(text).or(() -> byName(text));
    }

    /// By code or any known name; an unknown one is refused with the nearest code or name.
    public Country named(String text) {
        return find(text).orElseThrow(() -> {
            List<String> known = all().stream()
                    .flatMap(country -> Stream.of(country.region().code(), country.name()))
                    .toList();
            return new IllegalArgumentException("\"%s\" is no country.%nMaybe %s was meant, or a code such as KOR."
                    .formatted(text, NearestWord.among(known, text).orElse("JPN")));
        });
    }

    /// All countries in the order of their codes.
    public Collection<Country> all() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byCode.values()));
    }

    private static Countries read(List<List<String>> rows) {
        SortedMap<String, Country> byCode = new TreeMap<>();
        Map<Integer, Country> byBaciCode = new TreeMap<>();
        Map<String, Country> byName = new TreeMap<>();
        for (List<String> row : rows) {
            Country country = country(row);
            for (String code : codes(row)) {
                byCode.put(code, country);
            }
            country.baciCodes().forEach(code -> byBaciCode.put(code, country));
            byName.put(plain(country.name()), country);
            for (String spelling : words(row.get(6), "\\|")) {
                byName.put(plain(spelling), country);
            }
        }
        return new Countries(byCode, byBaciCode, byName);
    }

    private static Country country(List<String> row) {
        SortedSet<Integer> baciCodes = new TreeSet<>();
        words(row.get(3), " ").forEach(code -> baciCodes.add(Integer.valueOf(code)));
        Optional<String> iso2 = row.get(1).isEmpty() ? Optional.empty() : Optional.of(row.get(1));
        OptionalInt until = row.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get(4)));
        return new Country(Region.of(row.get(0)), iso2, row.get(2), baciCodes, until);
    }

    private static List<String> codes(List<String> row) {
        List<String> codes = new ArrayList<>(words(row.get(5), " "));
        codes.add(row.get(0));
        if (!row.get(1).isEmpty()) {
            codes.add(row.get(1));
        }
        return codes;
    }

    private static List<String> words(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
    }

    private static String plain(String name) {
        return name.replace('\u00a0', ' ')
                .replace('\u2019', '\'')
                .replaceAll("\\s*\\(\\d+\\)\\s*$", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
