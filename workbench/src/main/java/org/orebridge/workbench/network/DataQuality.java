package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orebridge.market.balance.Adjustment;
import org.orebridge.market.balance.BalancedYear;
import org.orebridge.market.balance.Item;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Treatment;

/// How much of a mineral's market rests on public figures, and how well these agree.
///
/// @param assumed share of output and trade, by tonnes at rest, that rests on assumptions
/// @param useUnstated share of use that no source states
/// @param moved mean movement of output and trade by the balance, as a share of their tonnes
/// @param largestMove largest movement of a figure that is a hundredth and more of its kind, as a share of it
/// @param disagreement between sources on output, as a share of it; absent where one source stands alone
public record DataQuality(
        double assumed, double useUnstated, double moved, double largestMove, Optional<Double> disagreement) {

    /// From the best to the poorest.
    public enum Grade {
        A,
        B,
        C,
        D
    }

    /// Up to the first value is good, above the second is poor.
    private static final double[] ASSUMED = {0.1, 0.35};
    private static final double[] MOVED = {0.02, 0.08};
    private static final double[] DISAGREEMENT = {0.1, 0.25};

    /// Share of the use that has to be stated not to lose a point.
    private static final double USE_UNSTATED = 0.5;

    /// Share of all output, or of all trade, from which the movement of one figure is looked at.
    private static final double LARGE = 0.01;

    /// Share of a figure from which its range says that it is an assumption, whatever it was derived from.
    private static final double WIDE = 0.4;

    public static DataQuality of(CalibratedNetwork network, MineralReference reference) {
        return of(network.balance(), network.grounds(), reference);
    }

    /// The same before a market is laid through the balanced year, which changes no figure.
    public static DataQuality of(SupplyNetwork network, MineralReference reference) {
        return of(network.balance(), network.grounds(), reference);
    }

    private static DataQuality of(BalancedYear balance, Grounds grounds, MineralReference reference) {
        List<Adjustment> moves = balance.adjustments().stream()
                .filter(move -> !(move.item() instanceof Item.Consumption))
                .toList();
        double tonnes = moves.stream().mapToDouble(Adjustment::given).sum();
        double moved = moves.stream().mapToDouble(DataQuality::move).sum();
        return new DataQuality(
                assumed(balance, grounds),
                useUnstated(balance, grounds),
                tonnes > 0 ? moved / tonnes : 0,
                moves.stream()
                        .filter(move -> move.given() >= LARGE * tonnes)
                        .mapToDouble(move -> move(move) / move.given())
                        .max()
                        .orElse(0),
                new SourceDisagreement(reference).share());
    }

    private static double move(Adjustment adjustment) {
        return Math.abs(adjustment.balanced() - adjustment.given());
    }

    private static double useUnstated(BalancedYear balance, Grounds grounds) {
        Map<Item, Double> use = new LinkedHashMap<>(balance.quantitiesAtRest());
        use.keySet().removeIf(item -> !(item instanceof Item.Consumption));
        return grounds.shares(use).assumed();
    }

    /// By tonnes at rest of output and trade.
    private static double assumed(BalancedYear balance, Grounds grounds) {
        double all = 0;
        double assumed = 0;
        for (var entry : balance.quantitiesAtRest().entrySet()) {
            List<FigureRow> figures = grounds.figures().getOrDefault(entry.getKey(), List.of());
            double sum = FigureSelection.sum(figures);
            if (!(entry.getKey() instanceof Item.Consumption) && sum > 0) {
                double doubtful = FigureSelection.sum(
                        figures.stream().filter(DataQuality::isAssumed).toList());
                all += entry.getValue();
                assumed += entry.getValue() * doubtful / sum;
            }
        }
        return all > 0 ? assumed / all : 0;
    }

    /// An assumption, or what an assumed share or content has turned into a range that is as good as one.
    private static boolean isAssumed(FigureRow figure) {
        double value = figure.value().orElse(0);
        double range = figure.high().orElse(value) - figure.low().orElse(value);
        return figure.treatment() == Treatment.ASSUMED || range > WIDE * value;
    }

    /// A where nothing is poor; each measure between its two marks costs one point, above the second two; use that no
    /// source states costs one. No point is A, up to two B, up to four C, more D.
    public Grade grade() {
        int points = points(assumed, ASSUMED)
                + points(moved, MOVED)
                + disagreement.map(share -> points(share, DISAGREEMENT)).orElse(1)
                + (useUnstated > USE_UNSTATED ? 1 : 0);
        return points == 0 ? Grade.A : points <= 2 ? Grade.B : points <= 4 ? Grade.C : Grade.D;
    }

    private static int points(double value, double[] marks) {
        return value <= marks[0] ? 0 : value <= marks[1] ? 1 : 2;
    }

    /// Why the grade is what it is, one sentence a measure, in English.
    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        reasons.add(percent("Output and trade rest on assumptions for %.0f %%.", assumed));
        reasons.add(percent("No source states %.0f %% of use.", useUnstated));
        reasons.add(String.format(
                Locale.ROOT,
                "The balance moved output and trade by %.1f %% on the whole, one large figure by %.0f %%.",
                100 * moved,
                100 * largestMove));
        reasons.add(disagreement
                .map(share -> percent("Sources and editions differ on output by %.0f %%.", share))
                .orElse("One source of output stands alone."));
        return List.copyOf(reasons);
    }

    private static String percent(String words, double share) {
        return String.format(Locale.ROOT, words, 100 * share);
    }
}
