package org.orebridge.market.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Outcome;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Problem.Terminal;
import org.orebridge.market.Quantity;
import org.orebridge.market.calibration.CurveParameters.Surplus;

/// A calibrated market at rest stays at rest: T12 of the acceptance instances.
class StationarityTest {

    record Case(String name, BaseYear base, int months, Terminal terminal) {
        @Override
        public String toString() {
            return name + ", " + months + " months, " + terminal;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(12, 24, 60)
                .flatMap(months -> Stream.of(Terminal.BASE_PRICE, Terminal.BASE_STOCK)
                        .flatMap(terminal -> Stream.of(
                                new Case("one form", RestingMarkets.oneForm(1), months, terminal),
                                new Case("one form in thousands", RestingMarkets.oneForm(1000), months, terminal),
                                new Case("three forms", RestingMarkets.threeForms(new TreeMap<>()), months, terminal),
                                new Case(
                                        "three forms with a shelf",
                                        RestingMarkets.threeForms(new TreeMap<>(Map.of(1, 150.0, 2, 80.0))),
                                        months,
                                        terminal))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMarketAtRestSolvesToItsBaseYear(Case example) {
        CalibratedMarket calibrated = Calibration.calibrate(example.base(), RestingMarkets.parameters(Surplus.SHELF));
        assertThat(calibrated.findings()).isEmpty();

        Outcome.Solved solved = solve(calibrated, Measures.NONE, example.months(), example.terminal());

        Deviation deviation = Deviation.fromRest(solved.course());
        assertThat(deviation.largest()).as(deviation.toString()).isLessThan(1e-6);
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }

    @Test
    void anOverhangIsNotAtRestAndItsPriceClimbsUntilItIsGone() {
        CalibratedMarket calibrated = Calibration.calibrate(
                RestingMarkets.threeForms(new TreeMap<>(Map.of(2, 80.0))), RestingMarkets.parameters(Surplus.OVERHANG));

        Outcome.Solved solved = solve(calibrated, Measures.NONE, 36, Terminal.BASE_PRICE);

        double base = calibrated.market().nodes().get(2).basePrice();
        double first = solved.course().at(Quantity.PRICE, 2, 0);
        assertThat(first).isLessThan(0.99 * base);
        assertThat(solved.course().at(Quantity.PRICE, 2, 6)).isBetween(first, 1.001 * base);
    }

    @Test
    void scalingAllQuantitiesScalesFlowsAndLeavesPrices() {
        Outcome.Solved small = banned(1);
        Outcome.Solved large = banned(1000);

        for (int month = 0; month < 24; month++) {
            for (int n = 0; n < 3; n++) {
                double price = small.course().at(Quantity.PRICE, n, month);
                assertThat(large.course().at(Quantity.PRICE, n, month)).isCloseTo(price, within(1e-5 * price));
            }
            for (int a = 0; a < small.course().market().arcs().size(); a++) {
                double flow = small.course().at(Quantity.FLOW, a, month);
                assertThat(large.course().at(Quantity.FLOW, a, month) / 1000)
                        .isCloseTo(flow, within(1e-5 * (1 + flow)));
            }
        }
    }

    private static Outcome.Solved banned(double scale) {
        CalibratedMarket calibrated =
                Calibration.calibrate(RestingMarkets.oneForm(scale), RestingMarkets.parameters(Surplus.SHELF));
        var ban = Measures.NONE.with(
                Lever.ARC_CEILING, new TreeMap<>(Map.of(0, Path.window(0, 9, 0, Double.POSITIVE_INFINITY))));
        Outcome.Solved solved = solve(calibrated, ban, 36, Terminal.BASE_PRICE);
        double base = calibrated.market().nodes().get(1).basePrice();
        assertThat(solved.course().at(Quantity.PRICE, 1, 4)).isGreaterThan(1.05 * base);
        return solved;
    }

    private static Outcome.Solved solve(CalibratedMarket calibrated, Measures measures, int months, Terminal terminal) {
        return new Equilibrium()
                .solve(new Problem(
                        calibrated.market(),
                        Belief.certain(measures),
                        calibrated.initialState(),
                        0,
                        months,
                        List.of(),
                        terminal))
                .orElseThrow();
    }

    /// Largest relative difference from the base over all months.
    record Deviation(double price, double flow, double activity, double stock, double installed) {

        static Deviation fromRest(Course course) {
            var market = course.market();
            double price = 0;
            double flow = 0;
            double activity = 0;
            double stock = 0;
            double installed = 0;
            for (int k = 0; k < course.tree().size(); k++) {
                for (int n = 0; n < market.nodes().size(); n++) {
                    price = Math.max(
                            price,
                            off(
                                    course.at(Quantity.PRICE, n, k),
                                    market.nodes().get(n).basePrice(),
                                    0));
                }
                for (int a = 0; a < market.arcs().size(); a++) {
                    double typical = market.arcs().get(a).ceiling();
                    flow = Math.max(
                            flow,
                            off(
                                    course.at(Quantity.FLOW, a, k),
                                    market.arcs().get(a).baseFlow(),
                                    typical));
                }
                for (int p = 0; p < market.activities().size(); p++) {
                    double typical = market.activities().get(p).capacity();
                    activity = Math.max(
                            activity,
                            off(
                                    course.at(Quantity.ACTIVITY, p, k),
                                    market.activities().get(p).baseLevel(),
                                    typical));
                }
                for (int s = 0; s < market.storages().size(); s++) {
                    stock = Math.max(
                            stock,
                            off(
                                    course.at(Quantity.STOCK, s, k),
                                    market.storages().get(s).baseStock(),
                                    0));
                }
                for (int u = 0; u < market.uses().size(); u++) {
                    installed = Math.max(
                            installed,
                            course.at(Quantity.INSTALLED, u, k)
                                    / market.uses().get(u).baseUse());
                }
            }
            return new Deviation(price, flow, activity, stock, installed);
        }

        private static double off(double value, double base, double typical) {
            return base > 0 ? Math.abs(value / base - 1) : Math.abs(value) / typical;
        }

        double largest() {
            return Math.max(Math.max(Math.max(price, flow), Math.max(activity, stock)), installed);
        }
    }
}
