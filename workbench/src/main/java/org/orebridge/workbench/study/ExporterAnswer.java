package org.orebridge.workbench.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Measures.Licence;
import org.orebridge.market.Measures.Quota;
import org.orebridge.market.Path;

/// What the exporter's answer to a pact does to its measures.
///
/// An exporter is whoever lets out less than at rest, or charges for it, and is no party.
final class ExporterAnswer {

    private final StudyCase central;
    private final Market market;
    private final ExporterReaction reaction;

    ExporterAnswer(StudyCase central, ExporterReaction reaction) {
        this.central = central;
        this.market = central.market();
        this.reaction = reaction;
    }

    Measures to(Measures measures) {
        return switch (reaction.kind()) {
            case NONE -> measures;
            case HELPERS_RESTRICTED -> restricted(measures);
            case EASING -> eased(measures);
        };
    }

    /// The countries whose measures an answer would change.
    static List<Region> exporters(StudyCase central) {
        var answer = new ExporterAnswer(central, ExporterReaction.NONE);
        return central.mapped().beliefs().stream()
                .flatMap(change -> change.belief().futures().stream())
                .flatMap(future -> answer.exporters(future.measures()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Region> exporters(Measures measures) {
        return IntStream.range(0, market.arcs().size())
                .filter(arc -> IntStream.range(0, central.months()).anyMatch(t -> isHit(measures, arc, t)))
                .mapToObj(this::from)
                .filter(region -> !isParty(region))
                .distinct()
                .sorted()
                .toList();
    }

    private Region from(int arc) {
        return market.nodes().get(market.arcs().get(arc).from()).region();
    }

    private boolean isParty(Region region) {
        return central.setup().parties().stream().anyMatch(party -> party.contains(region));
    }

    private boolean isHit(Measures measures, int arc, int month) {
        return letOut(measures, arc, month) < 1
                || charged(measures.paths(Lever.ARC_WEDGE), arc, month)
                || charged(measures.paths(Lever.ARC_EXPORT_TAX), arc, month);
    }

    private static boolean charged(SortedMap<Integer, Path> charges, int arc, int month) {
        Path path = charges.get(arc);
        return path != null && path.at(month) > 0;
    }

    /// Share of the base flow that may leave on a route in a month, at most 1.
    private double letOut(Measures measures, int arc, int month) {
        double base = market.arcs().get(arc).baseFlow();
        Path ceiling = measures.paths(Lever.ARC_CEILING).get(arc);
        double share = ceiling == null ? 1 : base > 0 ? ceiling.at(month) / base : ceiling.at(month) > 0 ? 1 : 0;
        for (Licence licence : measures.licences()) {
            if (licence.arcs().contains(arc) && month >= licence.effective() && month < licence.expires()) {
                share = Math.min(share, part(licence.approvals(), licence.arcs(), month));
            }
        }
        for (Quota quota : measures.quotas()) {
            if (quota.arcs().contains(arc) && month >= quota.from() && month < quota.until()) {
                share = Math.min(share, part(quota.accrual(), quota.arcs(), month));
            }
        }
        return Math.clamp(share, 0, 1);
    }

    private double part(Path amount, List<Integer> arcs, int month) {
        double base = base(arcs);
        return base > 0 ? amount.at(month) / base : amount.at(month) > 0 ? 1 : 0;
    }

    private double base(List<Integer> arcs) {
        return arcs.stream()
                .mapToDouble(arc -> market.arcs().get(arc).baseFlow())
                .sum();
    }

    private int start() {
        return reaction.month() - 1;
    }

    /// What the exporter still lets out to members that hold something falls to a share of it, as long as it takes
    /// measures against anybody.
    private Measures restricted(Measures measures) {
        var exporters = exporters(measures).stream().collect(Collectors.toSet());
        SortedMap<Integer, Path> ceilings = new TreeMap<>(measures.paths(Lever.ARC_CEILING));
        for (int arc = 0; arc < market.arcs().size(); arc++) {
            if (exporters.contains(from(arc)) && toHelper(arc)) {
                ceilings.put(arc, held(measures, arc));
            }
        }
        return measures.with(Lever.ARC_CEILING, ceilings);
    }

    private boolean toHelper(int arc) {
        Region to = market.nodes().get(market.arcs().get(arc).to()).region();
        return central.players().stream().anyMatch(player -> player.party().contains(to));
    }

    private Path held(Measures measures, int arc) {
        double base = market.arcs().get(arc).baseFlow();
        var values = new double[central.months() + 1];
        for (int t = 0; t < values.length; t++) {
            Path own = measures.paths(Lever.ARC_CEILING).get(arc);
            double ceiling = own == null ? Double.POSITIVE_INFINITY : own.at(t);
            boolean on = t >= start() && t < central.months() && inForce(measures, from(arc), t);
            values[t] = on ? Math.min(ceiling, reaction.share() * letOut(measures, arc, t) * base) : ceiling;
        }
        return Path.of(values);
    }

    private boolean inForce(Measures measures, Region exporter, int month) {
        return IntStream.range(0, market.arcs().size())
                .filter(arc -> from(arc).equals(exporter))
                .anyMatch(arc -> isHit(measures, arc, month));
    }

    /// A share of what is withheld, and of what is charged, is let go.
    private Measures eased(Measures measures) {
        SortedMap<Integer, Path> ceilings = new TreeMap<>();
        measures.paths(Lever.ARC_CEILING)
                .forEach((arc, path) -> ceilings.put(
                        arc,
                        isParty(from(arc))
                                ? path
                                : nearer(path, market.arcs().get(arc).baseFlow())));
        SortedMap<Integer, Path> wedges = new TreeMap<>();
        measures.paths(Lever.ARC_WEDGE)
                .forEach((arc, path) -> wedges.put(arc, isParty(from(arc)) ? path : nearer(path, 0)));
        SortedMap<Integer, Path> taxes = new TreeMap<>();
        measures.paths(Lever.ARC_EXPORT_TAX)
                .forEach((arc, path) -> taxes.put(arc, isParty(from(arc)) ? path : nearer(path, 0)));
        return new Measures(
                        measures.paths(),
                        measures.licences().stream().map(this::eased).toList(),
                        measures.quotas().stream().map(this::eased).toList(),
                        measures.transshipments())
                .with(Lever.ARC_CEILING, ceilings)
                .with(Lever.ARC_WEDGE, wedges)
                .with(Lever.ARC_EXPORT_TAX, taxes);
    }

    private Licence eased(Licence licence) {
        return licence.arcs().stream().anyMatch(arc -> isParty(from(arc)))
                ? licence
                : new Licence(
                        licence.name(),
                        licence.arcs(),
                        licence.effective(),
                        licence.expires(),
                        nearer(licence.approvals(), base(licence.arcs())),
                        licence.validity());
    }

    private Quota eased(Quota quota) {
        return quota.arcs().stream().anyMatch(arc -> isParty(from(arc)))
                ? quota
                : new Quota(
                        quota.name(),
                        quota.arcs(),
                        quota.from(),
                        quota.until(),
                        nearer(quota.accrual(), base(quota.arcs())),
                        quota.carryOver(),
                        quota.cuts());
    }

    /// From the answer on a share nearer to how it is at rest, where it was below (or, for a charge, above).
    private Path nearer(Path path, double rest) {
        int last = Math.max(path.settled(), start());
        var values = new double[last + 1];
        for (int t = 0; t <= last; t++) {
            double now = path.at(t);
            boolean moves = t >= start() && Double.isFinite(now) && (rest == 0 ? now > 0 : now < rest);
            values[t] = moves ? now + reaction.share() * (rest - now) : now;
        }
        return Path.of(values);
    }
}
