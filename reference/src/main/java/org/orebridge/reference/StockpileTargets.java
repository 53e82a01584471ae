package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Days of use that the programmes of Japan and Korea aim at for a mineral, where it is in the programme.
///
/// Holdings are secret, so what is held is an assumption between nothing and the target.
///
/// @param raw the public files with the programmes' targets and lists
record StockpileTargets(RawFiles raw) {

    private static final String FACTS = "facts/stockpile_facts.csv";
    private static final String LISTS = "facts/mineral_lists.csv";
    private static final Region KOREA = Region.of("KOR");
    private static final Region JAPAN = Region.of("JPN");

    /// Metals of the Korean procurement service; every other listed mineral is a rare metal of the mineral agency.
    private static final List<String> NON_FERROUS = List.of("Al", "Cu", "Ni", "Pb", "Sn", "Zn");

    /// @param name the mineral as Japan's list writes it, e.g. `Gallium`
    /// @param symbol the mineral as Korea's list writes it, e.g. `Ga`
    /// @param form the form that the stock is counted in
    List<FigureRow> figures(String name, String symbol, Form form, int year) {
        List<FigureRow> figures = new ArrayList<>();
        if (listed("KR-33", symbol)) {
            boolean nonFerrous = NON_FERROUS.contains(symbol);
            figures.add(target(fact(nonFerrous ? "KR-1" : "KR-3"), form, KOREA, OptionalDouble.empty(), year));
        }
        if (listed("JP-34", name)) {
            figures.add(target(
                    fact("JP-1"), form, JAPAN, OptionalDouble.of(fact("JP-2").number("value")), year));
        }
        return figures;
    }

    private static FigureRow target(Row fact, Form form, Region where, OptionalDouble higher, int year) {
        double days = fact.number("value");
        String reason = "Published target of %s for %s (%s, as of %s). The holding is not public: from nothing to %s."
                .formatted(
                        fact.text("agency"),
                        fact.text("item"),
                        fact.text("fact_id"),
                        fact.text("as_of"),
                        higher.isPresent()
                                ? "the higher target for minerals of high risk, which are not named"
                                : "the target");
        return Draft.at(Quantity.STOCKPILE_TARGET, form, where, year)
                .assumed(days, 0, higher.orElse(days), reason, fact.origin("stockpile-facts"));
    }

    private boolean listed(String list, String mineral) {
        return !raw.facts(
                        LISTS,
                        row -> row.text("list_id").equals(list)
                                && row.text("mineral").equalsIgnoreCase(mineral),
                        "list_id",
                        "mineral")
                .isEmpty();
    }

    private Row fact(String id) {
        return raw.facts(FACTS, row -> row.text("fact_id").equals(id), "fact_id", "value").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no fact %s.%nMaybe it is another edition.".formatted(FACTS, id)));
    }
}
