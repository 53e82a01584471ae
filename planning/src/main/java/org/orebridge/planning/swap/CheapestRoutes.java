package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntPredicate;
import org.orebridge.planning.swap.Delivery.Pass;
import org.orebridge.planning.swap.SwapCase.Leg;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Plant;

/// The cheapest ways of one lot to wherever it may go, at given prices of what is scarce on the way.
///
/// A way goes through at most three plants. Goods wait free of charge, at the place that they come from as long
/// as they can.
final class CheapestRoutes {

    /// Most plants that a tonne goes through: ore to oxide, oxide to metal, metal to alloy.
    static final int MOST_PASSES = 3;

    private final SwapCase swaps;
    private final Lot lot;
    private final int lotIndex;
    private final Prices prices;
    private final List<Source> sources = new ArrayList<>();

    /// What is scarce, and how money counts; all in one unit.
    ///
    /// @param atLot of a t that leaves the lot, by month from 1; infinite where it cannot
    /// @param plant of a t that goes into a plant, by plant and month from 1
    /// @param money what a USD of freight and conversion counts
    /// @param handling of a t that is moved or worked on
    /// @param usable plants that are open to it
    record Prices(double[] atLot, double[][] plant, double money, double handling, IntPredicate usable) {}

    /// Where a t can be had, and for how much, by month.
    ///
    /// @param plant that it comes out of; below zero for the lot
    /// @param before what went into it
    /// @param into month in which that went in, by month in which it is there; 0 = not yet
    private record Source(
            int plant, Material material, String place, Optional<Source> before, double[] price, int[] into) {}

    CheapestRoutes(SwapCase swaps, int lotIndex, Prices prices) {
        this.swaps = swaps;
        this.lotIndex = lotIndex;
        this.lot = swaps.lots().get(lotIndex);
        this.prices = prices;
        sources.add(new Source(
                -1,
                lot.material(),
                lot.place(),
                Optional.empty(),
                prices.atLot().clone(),
                new int[0]));
        int begin = 0;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int end = sources.size();
            for (int s = begin; s < end; s++) {
                for (int p = 0; p < swaps.plants().size(); p++) {
                    through(sources.get(s), p).ifPresent(sources::add);
                }
            }
            begin = end;
        }
    }

    private Optional<Source> through(Source before, int index) {
        Plant plant = swaps.plants().get(index);
        if (!plant.from().equals(before.material())
                || !prices.usable().test(index)
                || !swaps.opens(lot, plant.place())
                || again(before, plant.to())) {
            return Optional.empty();
        }
        Optional<Leg> leg =
                swaps.leg(before.place(), plant.place(), lot.material().mineral());
        if (leg.isEmpty()) {
            return Optional.empty();
        }
        double[] there = arriving(before, leg.get()).price();
        var price = new double[there.length];
        var into = new int[there.length];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        boolean any = false;
        for (int t = 1; t + plant.lead() < there.length; t++) {
            double paid = there[t] + prices.plant()[index][t] + prices.money() * cost(plant.cost(), t);
            if (plant.capacity().get(t - 1) > 0 && paid < Double.POSITIVE_INFINITY) {
                price[t + plant.lead()] = (paid + prices.handling()) / plant.outPerIn();
                into[t + plant.lead()] = t;
                any = true;
            }
        }
        return any
                ? Optional.of(new Source(index, plant.to(), plant.place(), Optional.of(before), price, into))
                : Optional.empty();
    }

    /// Whether a way has had a material already.
    private static boolean again(Source source, Material material) {
        return source.material().equals(material)
                || source.before().filter(before -> again(before, material)).isPresent();
    }

    private double cost(double usd, int month) {
        return usd * Math.pow(swaps.beta(), month - 1);
    }

    /// @param price of a t that is there in a month, by month
    /// @param left when it left, by month in which it is there
    private record Arriving(double[] price, int[] left) {}

    /// What a t costs by the month in which it is there; of equally cheap ones the last to leave.
    private Arriving arriving(Source source, Leg leg) {
        int length = source.price().length;
        var price = new double[length];
        var left = new int[length];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        double handling = leg.from().equals(leg.to()) ? 0 : prices.handling();
        double cheapest = Double.POSITIVE_INFINITY;
        int since = 0;
        for (int t = 1; t < length; t++) {
            int leaves = t - leg.months();
            if (leaves >= 1) {
                // What comes out of a plant may have waited there; a lot waits in itself.
                if (source.before().isEmpty() || source.price()[leaves] <= cheapest) {
                    cheapest = source.price()[leaves];
                    since = leaves;
                }
                price[t] = since == 0
                        ? Double.POSITIVE_INFINITY
                        : cheapest + prices.money() * cost(leg.cost(), leaves) + handling;
                left[t] = leaves;
            }
            if (price[t - 1] < price[t]) {
                price[t] = price[t - 1];
                left[t] = left[t - 1];
            }
        }
        return new Arriving(price, left);
    }

    /// A way with its price.
    record Found(Route route, double price) {}

    /// The cheapest way to a place by each month; empty where there is none.
    final class To {

        private final String place;
        private final List<Source> open = new ArrayList<>();
        private final List<Arriving> there = new ArrayList<>();

        private To(String place, SortedSet<Material> accepts) {
            this.place = place;
            for (Source source : sources) {
                Optional<Leg> leg =
                        swaps.leg(source.place(), place, lot.material().mineral());
                if (accepts.contains(source.material()) && leg.isPresent()) {
                    open.add(source);
                    there.add(arriving(source, leg.get()));
                }
            }
        }

        /// The cheapest that is there by a month.
        Optional<Found> by(int month) {
            int best = -1;
            for (int s = 0; s < open.size(); s++) {
                double price = there.get(s).price()[month];
                best = price
                                < (best < 0
                                        ? Double.POSITIVE_INFINITY
                                        : there.get(best).price()[month])
                        ? s
                        : best;
            }
            return best < 0 ? Optional.empty() : Optional.of(found(best, month));
        }

        private Found found(int s, int month) {
            var passes = new ArrayList<Pass>();
            Source source = open.get(s);
            int leaves = there.get(s).left()[month];
            while (source.before().isPresent()) {
                int out = cheapestUntil(source.price(), leaves);
                int in = source.into()[out];
                passes.addFirst(new Pass(source.plant(), in, leaves));
                Plant plant = swaps.plants().get(source.plant());
                Source before = source.before().get();
                Leg leg = swaps.leg(
                                before.place(), plant.place(), lot.material().mineral())
                        .orElseThrow();
                leaves = arriving(before, leg).left()[in];
                source = before;
            }
            return new Found(
                    new Route(lotIndex, leaves, passes, place, month),
                    there.get(s).price()[month]);
        }
    }

    /// The last of the cheapest months until one.
    private static int cheapestUntil(double[] price, int month) {
        int best = month;
        for (int t = month; t >= 1; t--) {
            best = price[t] < price[best] ? t : best;
        }
        return best;
    }

    Optional<To> to(String place, SortedSet<Material> accepts) {
        return swaps.opens(lot, place) ? Optional.of(new To(place, accepts)) : Optional.empty();
    }
}
