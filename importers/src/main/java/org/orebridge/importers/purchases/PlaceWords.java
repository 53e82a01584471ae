package org.orebridge.importers.purchases;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Language;
import org.orebridge.core.Names;
import org.orebridge.core.NearestWord;

/// What country a cell names: by code, old or new, or by a name in English, Korean or Japanese.
final class PlaceWords {

    private static final String NO_COUNTRY = "-";

    /// Letters that differ in a name written wrong.
    private static final int LIKELY_SLIPS = 2;

    private static final PlaceWords BUNDLED = new PlaceWords();

    private final Map<String, String> codes = new TreeMap<>();

    private PlaceWords() {
        for (String code : Names.bundled().ids(Names.Kind.COUNTRY)) {
            for (Language language : Language.values()) {
                Names.bundled()
                        .find(Names.Kind.COUNTRY, code, language)
                        .ifPresent(name -> codes.put(Labels.plain(name), code));
            }
        }
        Labels.table("countries.tsv").forEach(row -> {
            for (String name : row.get(1).split("\\|", -1)) {
                codes.put(Labels.plain(name), row.getFirst());
            }
        });
    }

    static PlaceWords bundled() {
        return BUNDLED;
    }

    /// The country; empty where none is known by that name, or the words stand for several.
    Optional<Country> find(String cell) {
        String plain = Labels.plain(cell);
        String code = codes.get(plain);
        return (code == null
                ? Countries.bundled().find(plain)
                : Countries.bundled().byCode(code));
    }

    /// Whether the words are known to stand for no single country: EU, others, various.
    boolean isNoSingleCountry(String cell) {
        String plain = Labels.plain(cell);
        return NO_COUNTRY.equals(codes.get(plain)) || plain.matches(".+[/;,、・].+");
    }

    /// The nearest known name, where a slip of the pen explains the one given; empty otherwise.
    String near(String cell) {
        String plain = Labels.plain(cell);
        return NearestWord.among(codes.keySet(), plain)
                .filter(word -> NearestWord.edits(word, plain) <= Math.min(LIKELY_SLIPS, plain.length() / 3))
                .orElse("");
    }
}
