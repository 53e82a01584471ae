package org.orebridge.workbench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Problem.Terminal;
import org.orebridge.market.Quantity;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;

/// Every bundled mineral stays at rest where nothing happens to it (T12).
class BundledMineralsTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();

    /// Chains of several forms, for which every horizon is tried.
    private static final List<String> LONG_CHAINS = List.of("cobalt", "copper", "gallium", "lithium");

    /// Years for which nearly every mineral has figures.
    private static final List<Integer> YEARS = List.of(2023, 2024);

    record Case(String mineral, int year, int months, Terminal terminal) {}

    static Stream<Case> cases() {
        return DATASET.minerals().values().stream().flatMap(BundledMineralsTest::cases);
    }

    private static Stream<Case> cases(MineralReference mineral) {
        String id = mineral.mineral();
        Stream<Case> horizons = LONG_CHAINS.contains(id)
                ? Stream.of(12, 24, 60)
                        .flatMap(months -> Stream.of(
                                new Case(id, mineral.baseYear(), months, Terminal.BASE_PRICE),
                                new Case(id, mineral.baseYear(), months, Terminal.BASE_STOCK)))
                : Stream.of(new Case(id, mineral.baseYear(), 24, Terminal.BASE_STOCK));
        return Stream.concat(
                horizons,
                YEARS.stream()
                        .filter(year -> hasFigures(mineral, year))
                        .map(year -> new Case(id, year, 12, Terminal.BASE_PRICE)));
    }

    private static boolean hasFigures(MineralReference mineral, int year) {
        return mineral.used(org.orebridge.reference.Quantity.PRODUCTION).stream()
                .anyMatch(figure -> figure.year() == year);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMineralThatNothingHappensToStaysAtRest(Case example) {
        MineralReference mineral = DATASET.mineral(example.mineral());
        CalibratedNetwork network =
                SupplyNetwork.of(mineral, example.year(), DATASET.parameters()).calibrated(DATASET.parameters());

        Outcome.Solved solved = new Equilibrium()
                .solve(new Problem(
                        network.market(),
                        Belief.certain(Measures.NONE),
                        network.calibrated().initialState(),
                        0,
                        example.months(),
                        List.of(),
                        example.terminal()))
                .orElseThrow();

        Course course = solved.course();
        Market market = network.market();
        for (int k = 0; k < course.tree().size(); k++) {
            for (int n = 0; n < market.nodes().size(); n++) {
                near(
                        course.at(Quantity.PRICE, n, k),
                        market.nodes().get(n).basePrice(),
                        1,
                        market.nodes().get(n));
            }
            for (int a = 0; a < market.arcs().size(); a++) {
                var arc = market.arcs().get(a);
                near(course.at(Quantity.FLOW, a, k), arc.baseFlow(), arc.ceiling(), arc);
            }
            for (int p = 0; p < market.activities().size(); p++) {
                var activity = market.activities().get(p);
                near(course.at(Quantity.ACTIVITY, p, k), activity.baseLevel(), activity.capacity(), activity.name());
            }
            for (int s = 0; s < market.storages().size(); s++) {
                var storage = market.storages().get(s);
                near(course.at(Quantity.STOCK, s, k), storage.baseStock(), 1, storage);
            }
            for (int u = 0; u < market.uses().size(); u++) {
                near(
                        course.at(Quantity.INSTALLED, u, k),
                        0,
                        market.uses().get(u).baseUse(),
                        market.uses().get(u));
            }
        }
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }

    /// Within 1e-6 of the base; where the base is zero, of what there could be.
    private static void near(double value, double base, double typical, Object what) {
        double off = base > 0 ? Math.abs(value / base - 1) : Math.abs(value) / typical;
        if (!(off <= 1e-6)) {
            throw new AssertionError("%s is %s, at rest %s".formatted(what, value, base));
        }
    }
}
