package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Countries;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Wording;

/// The words that a scenario may use: countries of ISO 3166-1, and the minerals and forms at hand.
///
/// @param formsByMineral form ids by mineral; empty = any word is taken (for listing only)
public record Vocabulary(SortedMap<String, SortedSet<String>> formsByMineral) {

    /// Takes any mineral and form: enough to list scenarios, not to run them.
    public static final Vocabulary ANY = new Vocabulary(new TreeMap<>());

    private static final SortedSet<String> CODES = codes();

    public Vocabulary {
        formsByMineral = Collections.unmodifiableSortedMap(new TreeMap<>(formsByMineral));
    }

    public boolean knowsMineral(String mineral) {
        return formsByMineral.isEmpty() || formsByMineral.containsKey(mineral);
    }

    public boolean knowsForm(String mineral, String form) {
        return formsByMineral.isEmpty() || formsOf(mineral).contains(form);
    }

    public SortedSet<String> formsOf(String mineral) {
        return formsByMineral.getOrDefault(mineral, new TreeSet<>());
    }

    public Set<String> minerals() {
        return formsByMineral.keySet();
    }

    static boolean knowsCountry(String code) {
        return CODES.contains(code);
    }

    /// What may have been meant by something that is no country code: another code, a name, a code misspelt.
    static Wording maybeCountry(String found) {
        return Countries.bundled()
                .find(found)
                .map(country -> country.region().code())
                .or(() -> Nearest.to(found, CODES))
                .map(Nearest::maybe)
                .orElseGet(() -> Wording.of("maybe.country"));
    }

    private static SortedSet<String> codes() {
        var codes = new TreeSet<String>();
        Countries.bundled().all().forEach(country -> codes.add(country.region().code()));
        codes.add(Region.REST_OF_WORLD.code());
        return codes;
    }
}
