package org.orebridge.workbench.risk;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.reference.ImportRow;
import org.orebridge.reference.YearlyImports;

/// What one party bought of one form in one year, by seller, and whether smaller sellers may be missing.
///
/// @param year calendar year
/// @param sellers US dollars; what members of a group sold each other is left out
/// @param isWhole whether every seller is named
/// @param sources ids
record ImportYear(int year, SortedMap<Region, Double> sellers, boolean isWhole, SortedSet<String> sources) {

    static ImportYear of(int year, List<ImportRow> rows, Party party) {
        SortedMap<Region, Double> sellers = new TreeMap<>();
        SortedMap<Region, Integer> named = new TreeMap<>();
        SortedSet<String> sources = new TreeSet<>();
        for (ImportRow row : rows) {
            named.merge(row.importer(), 1, Integer::sum);
            sources.add(row.source());
            if (!party.contains(row.exporter())) {
                sellers.merge(row.exporter(), row.usd(), Double::sum);
            }
        }
        boolean whole = named.values().stream().allMatch(count -> count < YearlyImports.LARGEST);
        return new ImportYear(year, sellers, whole, sources);
    }

    /// US dollars of the sellers named.
    double total() {
        return sellers.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// A score of the sellers named, with a range that holds what unnamed ones could make of it.
    Score score(Function<Supply, Score> measure) {
        Supply named = Supply.of(sellers, Region.REST_OF_WORLD);
        Score score = measure.apply(named);
        return isWhole
                ? score
                : score.reaching(measure.apply(new Supply(named.byCountry(), named.unplaced() + unnamed())));
    }

    /// The same of a score by what each seller sold, the unnamed ones together as nobody that is scored.
    Score sellers(Function<SortedMap<Region, Double>, Score> measure) {
        if (isWhole) {
            return measure.apply(sellers);
        }
        SortedMap<Region, Double> all = new TreeMap<>(sellers);
        all.merge(Region.REST_OF_WORLD, unnamed(), Double::sum);
        return measure.apply(sellers).reaching(measure.apply(all));
    }

    private double unnamed() {
        return total() * ImportYears.UNNAMED / (1 - ImportYears.UNNAMED);
    }
}
