package org.orebridge.market.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Form;
import org.orebridge.market.program.Solver;

/// Moves the figures of a year as little as possible so that at every place what comes in goes out.
///
/// Weighted least squares with quantities at or above zero; a figure of zero stays zero. The year itself
/// is balanced with its stock changes; the market at rest then keeps what is used and lets production and
/// trade give up what went into stock.
public final class Balance {

    private final Solver solver;
    private final BalanceWeights weights;

    public Balance(Solver solver, BalanceWeights weights) {
        this.solver = solver;
        this.weights = weights;
    }

    /// @throws IllegalArgumentException if a place has supply and no use of it, use and no supply, or figures
    ///   that leave no room for its production or use; the message names place and figures
    public BalancedYear balance(BaseFigures figures) {
        var worldSupply = worldSupply(figures.observations());
        var selection = Selection.of(figures, form -> weights.smallestShare() * worldSupply.getOrDefault(form, 0.0));
        List<Observation> kept = selection.kept();
        List<Place> places = new ArrayList<>(new TreeSet<>(kept.stream()
                .flatMap(o -> o.item().coefficients().keySet().stream())
                .toList()));
        OneSidedPlaces.refuse(kept, places, figures.stockChange());

        double[] target = kept.stream().mapToDouble(Observation::value).toArray();
        double[] deviation = kept.stream()
                .mapToDouble(o -> weights.standardDeviation(o, smallestWorldSupply(o.item(), worldSupply)))
                .toArray();
        List<Item> items = kept.stream().map(Observation::item).toList();
        var year = new YearAtRest(new LeastMove(solver, items, places), items, deviation);
        YearAtRest.Solved solved = year.solve(target, figures.stockChange(places), new double[target.length]);
        double[] remaining = year.remaining(solved, figures.stockDeviation(places));
        return answer(figures, selection, places, deviation, solved, remaining);
    }

    private static BalancedYear answer(
            BaseFigures figures,
            Selection selection,
            List<Place> places,
            double[] deviation,
            YearAtRest.Solved solved,
            double[] remaining) {
        var adjustments = new ArrayList<Adjustment>();
        var vanished = new ArrayList<Item>();
        for (int j = 0; j < deviation.length; j++) {
            Observation observation = selection.kept().get(j);
            double atRest = solved.atRest()[j];
            adjustments.add(new Adjustment(observation, deviation[j], solved.inTheYear()[j], atRest, remaining[j]));
            if (atRest <= 0) {
                vanished.add(observation.item());
            }
        }
        VanishedFigures.refuse(adjustments);
        selection.zeros().forEach(zero -> adjustments.add(new Adjustment(zero, 0, 0, 0, 0)));
        var dropped = new TreeSet<Place>();
        figures.observations()
                .forEach(o -> dropped.addAll(o.item().coefficients().keySet()));
        places.forEach(dropped::remove);
        return new BalancedYear(adjustments, selection.left(), vanished, List.copyOf(dropped));
    }

    /// What the world makes of each form in a year; of a form that no activity makes, what is traded or used.
    private static Map<Form, Double> worldSupply(List<Observation> observations) {
        var made = new TreeMap<Form, Double>();
        var moved = new TreeMap<Form, Double>();
        for (Observation observation : observations) {
            observation.item().coefficients().forEach((place, coefficient) -> {
                double amount = Math.abs(coefficient) * observation.value();
                boolean output = observation.item() instanceof Item.Level && coefficient > 0;
                (output ? made : moved).merge(place.form(), amount, Double::sum);
            });
        }
        moved.forEach(made::putIfAbsent);
        return made;
    }

    private static double smallestWorldSupply(Item item, Map<Form, Double> worldSupply) {
        return item.coefficients().entrySet().stream()
                .mapToDouble(e -> worldSupply.getOrDefault(e.getKey().form(), 0.0) / Math.abs(e.getValue()))
                .min()
                .orElse(0);
    }

    /// Figures that take part, figures that are zero, figures too small to matter.
    private record Selection(List<Observation> kept, List<Observation> zeros, List<Observation> left) {

        static Selection of(BaseFigures figures, ToDoubleFunction<Form> smallest) {
            var kept = new ArrayList<Observation>();
            var zeros = new ArrayList<Observation>();
            var left = new ArrayList<Observation>();
            for (Observation observation : figures.observations()) {
                if (observation.value() == 0) {
                    zeros.add(observation);
                } else if (observation.item() instanceof Item.Shipment s
                        && observation.value() < smallest.applyAsDouble(s.form())) {
                    left.add(observation);
                } else {
                    kept.add(observation);
                }
            }
            while (leaveSmallOneSided(kept, left, figures, smallest)) {
                // a place that falls may leave its partners one-sided
            }
            return new Selection(kept, zeros, left);
        }

        private static boolean leaveSmallOneSided(
                List<Observation> kept, List<Observation> left, BaseFigures figures, ToDoubleFunction<Form> smallest) {
            Map<Place, double[]> throughput = OneSidedPlaces.throughput(kept, figures.stockChange());
            var small = new HashMap<Place, double[]>(throughput);
            small.values().removeIf(t -> t[0] > 0 && t[1] > 0);
            small.entrySet()
                    .removeIf(e -> e.getValue()[0] + e.getValue()[1]
                            >= smallest.applyAsDouble(e.getKey().form()));
            List<Observation> falling = kept.stream()
                    .filter(o -> o.item().coefficients().keySet().stream().anyMatch(small::containsKey))
                    .toList();
            kept.removeAll(falling);
            left.addAll(falling);
            return !falling.isEmpty();
        }
    }
}
