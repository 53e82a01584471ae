package org.orebridge.workbench.cooperation.swaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.orebridge.planning.swap.Cycles;
import org.orebridge.planning.swap.Delivery;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapPlan;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.Swaps.OneWay;
import org.orebridge.workbench.cooperation.swaps.Swaps.Part;
import org.orebridge.workbench.cooperation.swaps.Swaps.Ring;

/// Deliveries read as exchanges.
///
/// Settled in money, what goes round is counted at what it is worth to the taker, and the rest is paid. In kind
/// nothing is left to be paid: then it is counted at the rates at which everybody gives as much as it gets.
final class SwapRings {

    private final SwapCase posed;
    private final List<Delivery> between;
    private final double[][] plain;
    private final double[][] counted;
    private final Cycles cycles;
    private final double[][] taken;

    private SwapRings(SwapCase posed, SwapPlan plan) {
        this.posed = posed;
        this.between = plan.between();
        int parties = posed.parties().size();
        plain = new double[parties][parties];
        between.forEach(d -> plain[d.from()][d.to()] += d.worth());
        counted = plan.terms().kind() == Terms.Kind.SALE ? plain : Cycles.balanced(plain);
        cycles = Cycles.of(counted);
        taken = new double[parties][parties];
    }

    static SwapRings of(SwapCase posed, SwapPlan plan) {
        return new SwapRings(posed, plan);
    }

    /// Most members of a ring.
    int largest() {
        return cycles.rings().stream()
                .mapToInt(ring -> ring.members().size())
                .max()
                .orElse(0);
    }

    /// Rings first, then what goes one way: goods are told off in the order of their months.
    record Told(List<Ring> rings, List<OneWay> oneWay, double miss) {}

    Told told(Function<Integer, String> party) {
        var rings = new ArrayList<Ring>();
        for (Cycles.Ring ring : cycles.rings()) {
            var parts = new ArrayList<Part>();
            List<Integer> members = ring.members();
            for (int k = 0; k < members.size(); k++) {
                parts.addAll(parts(members.get(k), members.get((k + 1) % members.size()), ring.value(), party));
            }
            rings.add(new Ring(members.stream().map(party).toList(), ring.value(), parts));
        }
        List<OneWay> oneWay = cycles.oneWay().stream()
                .map(flow -> new OneWay(
                        party.apply(flow.from()),
                        party.apply(flow.to()),
                        flow.value(),
                        parts(flow.from(), flow.to(), flow.value(), party)))
                .toList();
        return new Told(rings, oneWay, miss());
    }

    /// The next goods from one party to another, as many as a value counts for.
    private List<Part> parts(int from, int to, double value, Function<Integer, String> party) {
        double share = value / counted[from][to];
        double begin = taken[from][to];
        double end = Math.min(1, begin + share);
        taken[from][to] += share;
        double passed = 0;
        var parts = new ArrayList<Part>();
        for (Delivery d : between) {
            if (d.from() == from && d.to() == to) {
                double width = d.worth() / plain[from][to];
                double inside = Math.min(end, passed + width) - Math.max(begin, passed);
                passed += width;
                if (inside > 1e-9) {
                    parts.add(part(d, d.in() * Math.min(1, inside / width), party));
                }
            }
        }
        return parts;
    }

    private Part part(Delivery d, double tonnes, Function<Integer, String> party) {
        return new Part(
                party.apply(d.from()),
                party.apply(d.to()),
                posed.lots().get(d.lot()).material().mineral(),
                SwapAnswer.into(posed, d),
                d.month(),
                tonnes);
    }

    /// The largest share of a flow that was told twice or not at all.
    private double miss() {
        double worst = 0;
        for (int i = 0; i < taken.length; i++) {
            for (int j = 0; j < taken.length; j++) {
                worst = counted[i][j] > 0 ? Math.max(worst, Math.abs(1 - taken[i][j])) : worst;
            }
        }
        return worst;
    }
}
