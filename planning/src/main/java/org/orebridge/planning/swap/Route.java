package org.orebridge.planning.swap;

import java.util.List;
import org.orebridge.planning.swap.Delivery.Pass;
import org.orebridge.planning.swap.SwapCase.Plant;

/// A way from a lot to a place where something is needed.
///
/// @param leaves month in which it leaves the lot
/// @param passes plants on the way
/// @param arrives month in which it is there
record Route(int lot, int leaves, List<Pass> passes, String to, int arrives) {

    Route {
        passes = List.copyOf(passes);
    }

    /// t that leave the lot for each t that arrives.
    double outPerIn(SwapCase swaps) {
        double all = 1;
        for (Pass pass : passes) {
            all /= swaps.plants().get(pass.plant()).outPerIn();
        }
        return all;
    }

    /// USD of freight for each t that arrives, discounted to month 1.
    double freight(SwapCase swaps) {
        double sum = 0;
        double tonnes = outPerIn(swaps);
        String at = swaps.lots().get(lot).place();
        String mineral = swaps.lots().get(lot).material().mineral();
        int leaving = leaves;
        for (Pass pass : passes) {
            Plant plant = swaps.plants().get(pass.plant());
            sum += tonnes * leg(swaps, at, plant.place(), mineral, leaving);
            tonnes *= plant.outPerIn();
            at = plant.place();
            leaving = pass.leaves();
        }
        return sum + leg(swaps, at, to, mineral, leaving);
    }

    private static double leg(SwapCase swaps, String from, String to, String mineral, int month) {
        return swaps.leg(from, to, mineral).orElseThrow().cost() * Math.pow(swaps.beta(), month - 1);
    }

    /// USD of conversion for each t that arrives, discounted to month 1.
    double conversion(SwapCase swaps) {
        double sum = 0;
        double tonnes = outPerIn(swaps);
        for (Pass pass : passes) {
            Plant plant = swaps.plants().get(pass.plant());
            sum += tonnes * plant.cost() * Math.pow(swaps.beta(), pass.month() - 1);
            tonnes *= plant.outPerIn();
        }
        return sum;
    }

    /// How many times a tonne is moved or worked on.
    int handlings(SwapCase swaps) {
        int count = passes.size();
        String at = swaps.lots().get(lot).place();
        for (Pass pass : passes) {
            String next = swaps.plants().get(pass.plant()).place();
            count += at.equals(next) ? 0 : 1;
            at = next;
        }
        return count + (at.equals(to) ? 0 : 1);
    }
}
