package org.orebridge.workbench.cutoff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.MineralReference;
import org.orebridge.workbench.report.Words;

/// A disruption made from trade at rest: one exporter ships nothing, and nobody knows for how long.
///
/// @param mineral its identity
/// @param exporter who stops
/// @param share of what the world's countries ship to each other at rest, by value, that the exporter ships
/// @param ends months that it may last, each with the same probability
/// @param passed those that ship more and are parties themselves
public record CutOff(String mineral, Region exporter, double share, List<Integer> ends, List<Region> passed) {

    /// Class assumption, 3 to 36: export stops at hand lasted from some months (cobalt 2025) to years and still
    /// last (gallium 2023).
    public static final double USUAL_MONTHS = 12;

    /// Means of the quarters of an exponential distribution of mean one: so many months, each as likely, stand
    /// for a disruption that is as likely to end in one month as in any other.
    private static final double[] QUARTERS = {0.1369, 0.4768, 1.0000, 2.3863};

    public CutOff {
        ends = List.copyOf(ends);
        passed = List.copyOf(passed);
    }

    /// @param meanMonths how long it lasts in the mean
    static CutOff of(String mineral, Region exporter, double share, double meanMonths) {
        return new CutOff(mineral, exporter, share, ends(meanMonths), List.of());
    }

    CutOff passing(List<Region> parties) {
        return new CutOff(mineral, exporter, share, ends, parties);
    }

    private static List<Integer> ends(double meanMonths) {
        List<Integer> ends = new ArrayList<>();
        DoubleStream.of(QUARTERS)
                .mapToObj(part -> (int) Math.max(1, Math.round(part * meanMonths)))
                .forEach(end -> ends.add(ends.isEmpty() ? end : Math.max(end, ends.getLast() + 1)));
        return ends;
    }

    /// The scenario as a file would say it.
    ///
    /// @param name of the scenario
    /// @param hit whom the exporter ships nothing to; empty = all
    /// @param parties whose answer is asked for; empty = the usual ones
    /// @param held what parties hold in days of use; empty = the targets of their programmes
    public String scenario(
            String name, MineralReference reference, List<Party> hit, List<Party> parties, List<HeldDays> held) {
        YearMonth start = start(reference);
        var text = new StringBuilder();
        text.append("# Made from the trade of ").append(reference.baseYear()).append("; nobody announced it.\n");
        text.append("name: ").append(name).append('\n');
        text.append("title: ").append(title(reference, hit)).append('\n');
        text.append("summary: ").append(summary(reference, hit)).append('\n');
        text.append("mineral: ").append(mineral).append('\n');
        text.append("base-year: ").append(reference.baseYear()).append('\n');
        text.append("start: ").append(start).append('\n');
        text.append("months: ").append(ends.getLast() + 1).append('\n');
        text.append("mode: tree                # one plan against all the ends held possible\n");
        if (!parties.isEmpty()) {
            text.append("parties: ").append(ids(parties)).append('\n');
        }
        text.append("\nmeasures:\n  - id: stop\n    type: export-ban\n    country: ")
                .append(exporter);
        text.append("\n    to: ").append(hit.isEmpty() ? "all" : countries(hit));
        text.append("\n    from: ").append(start).append("\n    until: unknown\n    ends:\n");
        ends.forEach(end -> text.append("      - {until: ")
                .append(start.plusMonths(end))
                .append(", probability: ")
                .append(1.0 / ends.size())
                .append("}\n"));
        return text.append(assumed()).append(stocks(held)).toString();
    }

    /// The first month of the year after the one at rest.
    static YearMonth start(MineralReference reference) {
        return YearMonth.of(reference.baseYear() + 1, 1);
    }

    private String title(MineralReference reference, List<Party> hit) {
        return hit.isEmpty()
                ? "%s stops exporting %s".formatted(name(), mineral(reference))
                : "%s stops exporting %s to %s".formatted(name(), mineral(reference), names(hit));
    }

    private String summary(MineralReference reference, List<Party> hit) {
        return String.format(
                Locale.ROOT,
                "%s stops all exports of %s%s; nobody knows whether after %s or %d months.",
                name(),
                mineral(reference),
                hit.isEmpty() ? "" : " to " + names(hit),
                ends.stream().limit(ends.size() - 1L).map(String::valueOf).collect(Collectors.joining(", ")),
                ends.getLast());
    }

    private String assumed() {
        return String.format(Locale.ROOT, """
                    assumed:
                      - All of it; at rest %s ships %.0f %% of what countries ship to each other, by value.
                      - "Ends, each as likely: the quarters of a time that ends in any month as likely as in any other."
                """, name(), 100 * share) + larger();
    }

    private String larger() {
        return passed.stream()
                .map(each -> "      - %s ships more and is a party itself.%n"
                        .formatted(Party.of(each).name()))
                .collect(Collectors.joining());
    }

    /// By the name that the other languages know it by.
    private static String mineral(MineralReference reference) {
        return Words.english().mineral(reference.mineral(), reference.name());
    }

    private String name() {
        return Party.of(exporter).name();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static String ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList().toString();
    }

    private String countries(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.members().stream())
                .filter(region -> !region.equals(exporter))
                .sorted(Comparator.naturalOrder())
                .toList()
                .toString();
    }

    private static String stocks(List<HeldDays> held) {
        return held.isEmpty()
                ? ""
                : held.stream()
                        .map(each -> "  - {party: %s, days: %s, assumed: A size to be varied.}%n"
                                .formatted(each.country(), each.days()))
                        .collect(Collectors.joining("", "\nstocks:\n", ""));
    }

    /// What a country holds.
    ///
    /// @param days of its use at rest
    public record HeldDays(Region country, double days) {}
}
