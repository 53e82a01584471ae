package org.orebridge.core;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What countries and their groups, minerals, forms, sectors and activities are called in each language, for every page
/// alike.
///
/// Two tables hold them, `country_names.tsv` and `material_names.tsv`; the browser reads the same two.
public final class Names {

    /// What a name belongs to.
    public enum Kind {
        COUNTRY,
        GROUP,
        MINERAL,
        FORM,
        SECTOR,
        ACTIVITY
    }

    private static final Names BUNDLED = read();

    private final Map<Kind, SortedMap<String, Map<Language, String>>> names;

    private Names(Map<Kind, SortedMap<String, Map<Language, String>>> names) {
        this.names = names;
    }

    public static Names bundled() {
        return BUNDLED;
    }

    /// The name of a country by its alpha-3 code, of `ROW` or `WORLD`; of all else by its id.
    public Optional<String> find(Kind kind, String id, Language language) {
        return Optional.ofNullable(of(kind).get(id)).map(names -> names.get(language));
    }

    /// All ids of a kind, in order.
    public SortedSet<String> ids(Kind kind) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of(kind).keySet()));
    }

    private SortedMap<String, Map<Language, String>> of(Kind kind) {
        return names.getOrDefault(kind, Collections.emptySortedMap());
    }

    private static Names read() {
        Map<Kind, SortedMap<String, Map<Language, String>>> names = new EnumMap<>(Kind.class);
        TextTable.rows(Names.class, "country_names.tsv").forEach(row -> add(names, Kind.COUNTRY, row));
        TextTable.rows(Names.class, "material_names.tsv")
                .forEach(row -> add(names, Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), row.subList(1, 5)));
        return new Names(names);
    }

    /// @param row id, then its name in English, Korean and Japanese
    private static void add(Map<Kind, SortedMap<String, Map<Language, String>>> names, Kind kind, List<String> row) {
        Map<Language, String> inLanguages = new EnumMap<>(Language.class);
        inLanguages.put(Language.ENGLISH, row.get(1));
        inLanguages.put(Language.KOREAN, row.get(2));
        inLanguages.put(Language.JAPANESE, row.get(3));
        names.computeIfAbsent(kind, _ -> new TreeMap<>()).put(row.getFirst(), inLanguages);
    }
}
