package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;

/// Looks for the deliveries among parties that together are worth most, on terms that nobody has a reason to
/// refuse.
public final class SwapSearch {

    private static final Comparator<Delivery> ORDER = Comparator.comparingInt(Delivery::month)
            .thenComparingInt(Delivery::from)
            .thenComparingInt(Delivery::to)
            .thenComparingInt(Delivery::lot)
            .thenComparing(Delivery::need)
            .thenComparing(Delivery::role)
            .thenComparing(d -> d.passes().toString())
            .thenComparingInt(Delivery::leaves);

    /// Share of what all have alone below which a gain is what rounding leaves.
    private static final double NOTHING = 1e-7;

    private SwapSearch() {}

    /// @throws org.orebridge.market.Outcome.FailedSolve if the best was not found for sure
    public static SwapPlan best(SwapCase swaps, Terms terms) {
        SwapCase posed = terms.kind() == Terms.Kind.LOAN ? restocking(swaps) : swaps;
        int parties = posed.parties().size();
        var alone = new double[parties];
        var servedAlone = new double[posed.needs().size()];
        var start = new ArrayList<SwapProgramme.Way>();
        for (int i = 0; i < parties; i++) {
            var programme = new SwapProgramme(posed, Terms.SALE, Set.of(i), new double[0]);
            programme.solve(List.of());
            alone[i] =
                    programme.deliveries().stream().mapToDouble(Delivery::gain).sum();
            List<Double> own = programme.served();
            Arrays.setAll(servedAlone, n -> servedAlone[n] + own.get(n));
            start.addAll(programme.gone());
        }
        Set<Integer> all = new TreeSet<>(IntStream.range(0, parties).boxed().toList());
        boolean money = terms.kind() == Terms.Kind.SALE;
        var programme = new SwapProgramme(posed, terms, all, money ? new double[0] : alone);
        programme.solve(start);
        return terms.even()
                ? even(swaps, posed, terms, alone, servedAlone, programme)
                : plan(swaps, terms, alone, servedAlone, List.of(), programme);
    }

    /// Of what nobody loses by, the plan that gives all the same share of the most that each could gain.
    ///
    /// @param sum the programme of the largest sum, solved
    private static SwapPlan even(
            SwapCase swaps, SwapCase posed, Terms terms, double[] alone, double[] servedAlone, SwapProgramme sum) {
        Set<Integer> all = IntStream.range(0, alone.length).boxed().collect(Collectors.toSet());
        double[] most = IntStream.range(0, alone.length)
                .mapToDouble(i -> {
                    var aim = new double[alone.length];
                    aim[i] = 1;
                    var own = new SwapProgramme(posed, terms, all, alone, aim);
                    own.solve(sum.gone());
                    return plan(swaps, terms, alone, servedAlone, List.of(), own)
                            .gain(i);
                })
                .toArray();
        double floor = NOTHING * Math.max(1, Arrays.stream(alone).sum());
        Arrays.setAll(most, i -> most[i] > floor ? most[i] : 0);
        var even = new SwapProgramme(posed, terms, all, alone, most);
        even.solve(sum.gone());
        return plan(
                swaps, terms, alone, servedAlone, Arrays.stream(most).boxed().toList(), even);
    }

    private static SwapPlan plan(
            SwapCase swaps,
            Terms terms,
            double[] alone,
            double[] servedAlone,
            List<Double> most,
            SwapProgramme programme) {
        List<Delivery> deliveries = programme.deliveries();
        SwapRows rows = programme.rows();
        double usd = programme.usdOfPrice();
        return new SwapPlan(
                terms,
                Arrays.stream(alone).boxed().toList(),
                most,
                together(deliveries),
                programme.served().subList(0, swaps.needs().size()),
                Arrays.stream(servedAlone).boxed().limit(swaps.needs().size()).toList(),
                IntStream.range(0, swaps.plants().size())
                        .mapToObj(p -> IntStream.rangeClosed(1, swaps.months())
                                .mapToObj(t -> usd * rows.capacityPrice(p, t))
                                .toList())
                        .toList(),
                IntStream.range(0, swaps.lots().size())
                        .mapToObj(l -> IntStream.range(
                                        0, swaps.lots().get(l).batches().size())
                                .mapToObj(b -> usd * rows.batchPrice(l, b))
                                .toList())
                        .toList(),
                IntStream.range(0, swaps.lots().size())
                        .mapToObj(l -> IntStream.rangeClosed(1, swaps.months())
                                .mapToObj(t -> usd * rows.ratePrice(l, t))
                                .toList())
                        .toList());
    }

    /// Deliveries that differ in what they are worth alone, put together.
    private static List<Delivery> together(List<Delivery> deliveries) {
        var sums = new ArrayList<Delivery>();
        for (Delivery each : deliveries.stream().sorted(ORDER).toList()) {
            if (!sums.isEmpty() && sums.getLast().alike(each)) {
                sums.set(sums.size() - 1, sums.getLast().plus(each));
            } else {
                sums.add(each);
            }
        }
        return sums;
    }

    /// With a place for what is returned: a lender's stock, where it is worth what it was worth there.
    private static SwapCase restocking(SwapCase swaps) {
        var needs = new ArrayList<>(swaps.needs());
        var had = new TreeSet<String>();
        for (Lot lot : swaps.lots()) {
            for (int t = 1; t <= swaps.months(); t++) {
                if (had.add(lot.owner() + " " + lot.material() + " " + lot.place() + " " + t)) {
                    needs.add(restock(swaps, lot, t));
                }
            }
        }
        return new SwapCase(
                swaps.parties(), swaps.months(), swaps.beta(), swaps.lots(), swaps.plants(), needs, swaps.legs());
    }

    private static Need restock(SwapCase swaps, Lot lot, int month) {
        List<Lot> alike = swaps.lots().stream()
                .filter(other -> other.owner() == lot.owner()
                        && other.material().equals(lot.material())
                        && other.place().equals(lot.place()))
                .toList();
        return new Need(
                "restock " + lot.id(),
                lot.owner(),
                lot.place(),
                new TreeSet<>(Set.of(lot.material())),
                lot.endUse(),
                month,
                2 * alike.stream().mapToDouble(Lot::tonnes).sum(),
                alike.stream().mapToDouble(Lot::value).min().orElse(0),
                true);
    }
}
