package org.orebridge.workbench.cooperation.swaps;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Sha256;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.Terms;

/// A question about swaps, wherever it comes from.
///
/// @param source `scenario` or `file`
/// @param name lower-case words joined by hyphens
/// @param start calendar month of month 1
/// @param discountRate a year
/// @param probability of the course that is looked at
/// @param terms on which parties swap
/// @param licences ids of lots that come month by month
/// @param bases where figures come from, by what they are of: `lot ID`, `plant ID`, `need ID`
public record SwapQuestion(
        String source,
        String name,
        String title,
        YearMonth start,
        double discountRate,
        double probability,
        Terms terms,
        List<Party> parties,
        SwapCase posed,
        Set<String> licences,
        SortedMap<String, Swaps.Basis> bases) {

    public SwapQuestion {
        parties = List.copyOf(parties);
        licences = Collections.unmodifiableSet(new TreeSet<>(licences));
        bases = Collections.unmodifiableSortedMap(new TreeMap<>(bases));
    }

    Swaps.Basis basis(String of) {
        return bases.getOrDefault(of, new Swaps.Basis(List.of(), List.of()));
    }

    /// Names the question by what goes into it, e.g. `dysprosium-terbium-4f1c09aa`.
    String id() {
        return name + "-" + Sha256.of(title + terms + posed + bases).substring(0, 8);
    }

    public SwapQuestion on(Terms other) {
        return new SwapQuestion(
                source, name, title, start, discountRate, probability, other, parties, posed, licences, bases);
    }
}
