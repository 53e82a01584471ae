package org.orebridge.workbench.stockpile;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;

/// The disruption that a stock is held against: one exporter ships nothing, and nobody knows for how long.
///
/// @param mineral its identity
/// @param exporter who stops
/// @param share of what the world's countries ship to each other at rest, by value, that the exporter ships
/// @param ends months that it may last, each with the same probability
record CutOff(String mineral, Region exporter, double share, List<Integer> ends) {

    /// Means of the quarters of an exponential distribution of mean one: so many months, each as likely, stand
    /// for a disruption that is as likely to end in one month as in any other.
    private static final double[] QUARTERS = {0.1369, 0.4768, 1.0000, 2.3863};

    /// The exporter that ships most by value.
    static CutOff largest(String mineral, Market market, double meanMonths) {
        Map<Region, Double> shipped = new TreeMap<>();
        double all = 0;
        for (Arc arc : market.arcs()) {
            Region from = market.nodes().get(arc.from()).region();
            if (!from.equals(market.nodes().get(arc.to()).region()) && !from.equals(Region.REST_OF_WORLD)) {
                double value = arc.baseFlow() * market.nodes().get(arc.from()).basePrice();
                shipped.merge(from, value, Double::sum);
                all += value;
            }
        }
        Map.Entry<Region, Double> first = shipped.entrySet().stream()
                .max(Map.Entry.<Region, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody ships %s.%nMaybe its trade is not at hand.".formatted(mineral)));
        return new CutOff(mineral, first.getKey(), first.getValue() / all, ends(meanMonths));
    }

    private static List<Integer> ends(double meanMonths) {
        var ends = DoubleStream.of(QUARTERS)
                .mapToObj(part -> (int) Math.max(1, Math.round(part * meanMonths)))
                .collect(Collectors.toList());
        for (int i = 1; i < ends.size(); i++) {
            ends.set(i, Math.max(ends.get(i), ends.get(i - 1) + 1));
        }
        return List.copyOf(ends);
    }

    /// The scenario as a file would say it.
    ///
    /// @param parties who hold stocks; each member of a group holds its own
    /// @param hit whom the exporter ships nothing to; empty = all
    String scenario(int baseYear, List<Party> parties, List<Region> hit) {
        YearMonth start = YearMonth.of(baseYear + 1, 1);
        var text = new StringBuilder();
        text.append("name: stockpile-").append(mineral).append('\n');
        text.append("title: ").append(exporter).append(" stops exporting\n");
        text.append("summary: ").append(exporter).append(" stops all exports and nobody knows for how long.\n");
        text.append("mineral: ").append(mineral).append('\n');
        text.append("base-year: ").append(baseYear).append('\n');
        text.append("start: ").append(start).append('\n');
        text.append("months: ").append(ends.getLast() + 1).append('\n');
        text.append("mode: tree\n");
        text.append("parties: ")
                .append(parties.stream().map(Party::id).toList())
                .append('\n');
        text.append("measures:\n  - id: stop\n    type: export-ban\n    country: ")
                .append(exporter);
        text.append("\n    to: ").append(hit.isEmpty() ? "all" : hit.toString());
        text.append("\n    from: ").append(start).append("\n    until: unknown\n    ends:\n");
        ends.forEach(end -> text.append("      - {until: ")
                .append(start.plusMonths(end))
                .append(", probability: ")
                .append(1.0 / ends.size())
                .append("}\n"));
        text.append("    assumed: All of it; the cut-off that a stock is held against.\n");
        return text.append(stocks(parties)).toString();
    }

    /// A size for each, to be changed; what counts is that everybody has one.
    private static String stocks(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.members().stream())
                .sorted(Comparator.naturalOrder())
                .map(member -> "  - {party: %s, days: 60, assumed: A size to be varied.}%n".formatted(member))
                .collect(Collectors.joining("", "stocks:\n", ""));
    }
}
