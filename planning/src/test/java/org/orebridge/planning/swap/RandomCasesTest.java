package org.orebridge.planning.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.planning.swap.SwapCase.Batch;
import org.orebridge.planning.swap.SwapCase.Leg;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Party;
import org.orebridge.planning.swap.SwapCase.Plant;

/// Another formulation by another method comes to the same: flows between places, forms and months instead of ways,
/// with stocks at every place, solved by an interior point method instead of a simplex method.
class RandomCasesTest {

    private static final List<String> PLACES = List.of("KOR", "JPN", "DEU", "MYS");
    private static final List<String> FORMS = List.of("oxide", "metal", "alloy");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void flowsOverPlacesAndMonthsComeToTheSame(long seed) {
        SwapCase swaps = random(new Random(seed));
        SwapPlan plan = SwapSearch.best(swaps, Terms.SALE);
        double ways = 0;
        for (int i = 0; i < swaps.parties().size(); i++) {
            ways += plan.of(i);
        }
        double flows = new Flows(swaps).best();
        // The interior point method is accepted at a residual of 1e-8 relative.
        assertThat(ways).isCloseTo(flows, within(1e-5 * (1 + Math.abs(flows))));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void onAnyTermsNobodyLosesAndFewerFreedomsNeverBringMore(long seed) {
        SwapCase swaps = random(new Random(seed));
        double sale = SwapSearch.best(swaps, Terms.SALE).gain();
        double barter = held(swaps, Terms.BARTER, sale);
        held(swaps, Terms.BARTER.betweenTwo(), barter);
        double claims = held(swaps, Terms.CLAIMS, barter);
        held(swaps, Terms.CLAIMS.betweenTwo(), claims);
        held(swaps, Terms.loan(2, 0.03), Double.POSITIVE_INFINITY);
    }

    private static double held(SwapCase swaps, Terms terms, double atMost) {
        SwapPlan plan = SwapSearch.best(swaps, terms);
        double size = 1 + plan.alone().stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < swaps.parties().size(); i++) {
            assertThat(plan.gain(i)).isGreaterThanOrEqualTo(-1e-6 * size);
        }
        assertThat(plan.gain()).isLessThanOrEqualTo(atMost + 1e-6 * size);
        return plan.gain();
    }

    private static SwapCase random(Random random) {
        int months = 3 + random.nextInt(3);
        List<Party> parties = PLACES.subList(0, 3).stream()
                .map(id -> new Party(id, new TreeSet<>(Set.of(id))))
                .toList();
        var lots = new ArrayList<Lot>();
        for (int l = 0; l < 5; l++) {
            int owner = random.nextInt(3);
            lots.add(new Lot(
                    "lot " + l,
                    owner,
                    material(random, 2),
                    PLACES.get(owner),
                    List.of(new Batch(1 + random.nextInt(2), 1 + random.nextInt(9)), new Batch(3, random.nextInt(4))),
                    random.nextBoolean() ? 2 : Double.POSITIVE_INFINITY,
                    5 + random.nextInt(20),
                    Optional.of("MYS"),
                    random.nextInt(3) == 0 ? Set.of(Encumbrance.NO_THIRD_COUNTRIES) : Set.of(),
                    Optional.empty()));
        }
        var plants = new ArrayList<Plant>();
        for (int p = 0; p < 4; p++) {
            int from = random.nextInt(2);
            String mineral = random.nextBoolean() ? "cobalt" : "terbium";
            plants.add(new Plant(
                    "plant " + p,
                    PLACES.get(random.nextInt(4)),
                    new Material(mineral, FORMS.get(from)),
                    new Material(mineral, FORMS.get(from + 1)),
                    0.8 + 0.2 * random.nextDouble(),
                    Collections.nCopies(months, 0.5 + random.nextInt(3)),
                    random.nextInt(10),
                    random.nextInt(2)));
        }
        var needs = new ArrayList<Need>();
        for (int n = 0; n < 10; n++) {
            int party = random.nextInt(3);
            needs.add(new Need(
                    "need " + n,
                    party,
                    PLACES.get(party),
                    new TreeSet<>(Set.of(material(random, 3))),
                    Optional.empty(),
                    1 + random.nextInt(months),
                    1 + random.nextInt(5),
                    30 + 100 * random.nextDouble(),
                    false));
        }
        var legs = new ArrayList<Leg>();
        for (String from : PLACES) {
            for (String to : PLACES) {
                if (!from.equals(to)) {
                    // No detour is cheaper or quicker: journeys are direct.
                    legs.add(new Leg(from, to, Leg.ANY, 5 + random.nextInt(5), 1));
                }
            }
        }
        return new SwapCase(parties, months, 1, lots, plants, needs, legs);
    }

    private static Material material(Random random, int forms) {
        return new Material(random.nextBoolean() ? "cobalt" : "terbium", FORMS.get(random.nextInt(forms)));
    }

    /// What lies of each lot in each form, place and month, and how it moves on.
    private static final class Flows {

        private final SwapCase swaps;
        private final QuadraticProgram.Builder program = new QuadraticProgram.Builder();
        private final TreeMap<String, Integer> rows = new TreeMap<>();
        private final double most;

        Flows(SwapCase swaps) {
            this.swaps = swaps;
            this.most = 10 * swaps.lots().stream().mapToDouble(Lot::tonnes).sum();
        }

        double best() {
            for (int l = 0; l < swaps.lots().size(); l++) {
                lot(l);
            }
            for (int p = 0; p < swaps.plants().size(); p++) {
                for (int t = 1; t <= swaps.months(); t++) {
                    limit(
                            "plant " + p + " " + t,
                            swaps.plants().get(p).capacity().get(t - 1));
                }
            }
            for (int n = 0; n < swaps.needs().size(); n++) {
                limit("need " + n, swaps.needs().get(n).tonnes());
            }
            Solution solution = new InteriorPointSolver().solve(program.build());
            assertThat(solution.status()).isNotEqualTo(Solution.Status.FAILED);
            return -solution.objective();
        }

        private int row(String name) {
            return rows.computeIfAbsent(name, each -> program.row(0, 0));
        }

        private void limit(String name, double amount) {
            int row = row(name);
            program.addToRightHandSide(row, amount);
            program.column(0, 0, 0, most);
            program.entry(row, 1);
        }

        private String at(int l, String form, String place, int t) {
            return "at " + l + " " + form + " " + place + " " + t;
        }

        private void lot(int l) {
            Lot lot = swaps.lots().get(l);
            for (int t = 1; t <= swaps.months(); t++) {
                int month = t;
                int inside = row("in " + l + " " + t);
                lot.batches().stream()
                        .filter(b -> b.month() == month)
                        .forEach(b -> program.addToRightHandSide(inside, b.tonnes()));
                // It leaves, at its value, or stays.
                double rate = Math.min(most, lot.rate());
                program.column(lot.value(), 0, 0, rate);
                program.entry(inside, 1).entry(row(at(l, lot.material().form(), lot.place(), t)), -1);
                program.column(0, 0, 0, most);
                program.entry(inside, 1);
                if (t < swaps.months()) {
                    program.entry(row("in " + l + " " + (t + 1)), -1);
                }
                PLACES.stream()
                        .filter(place -> swaps.opens(lot, place))
                        .forEach(place -> FORMS.forEach(form -> moves(l, form, place, month)));
            }
        }

        private void moves(int l, String form, String place, int t) {
            Lot lot = swaps.lots().get(l);
            String mineral = lot.material().mineral();
            int here = row(at(l, form, place, t));
            program.column(0, 0, 0, most);
            program.entry(here, 1);
            if (t < swaps.months()) {
                program.entry(row(at(l, form, place, t + 1)), -1);
            }
            for (String to : PLACES) {
                Leg leg = swaps.leg(place, to, mineral).orElseThrow();
                if (!to.equals(place) && swaps.opens(lot, to) && t + leg.months() <= swaps.months()) {
                    program.column(leg.cost(), 0, 0, most);
                    program.entry(here, 1).entry(row(at(l, form, to, t + leg.months())), -1);
                }
            }
            var material = new Material(mineral, form);
            for (int p = 0; p < swaps.plants().size(); p++) {
                Plant plant = swaps.plants().get(p);
                if (plant.place().equals(place)
                        && plant.from().equals(material)
                        && t + plant.lead() <= swaps.months()) {
                    program.column(plant.cost(), 0, 0, most);
                    program.entry(here, 1)
                            .entry(row(at(l, plant.to().form(), place, t + plant.lead())), -plant.outPerIn())
                            .entry(row("plant " + p + " " + t), 1);
                }
            }
            for (int n = 0; n < swaps.needs().size(); n++) {
                Need need = swaps.needs().get(n);
                if (need.place().equals(place)
                        && need.month() == t
                        && need.accepts().contains(material)) {
                    program.column(-need.worth(), 0, 0, most);
                    program.entry(here, 1).entry(row("need " + n), 1);
                }
            }
        }
    }
}
