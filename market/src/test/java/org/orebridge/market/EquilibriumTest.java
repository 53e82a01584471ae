package org.orebridge.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Measures.Lever;

class EquilibriumTest {

    private static final Form METAL = Form.of("metal");

    private static Activity supply(String region, int node, double intercept, double slope) {
        return new Activity(
                "mine:" + region,
                "mining",
                Region.of(region),
                new TreeMap<>(),
                new TreeMap<>(Map.of(node, 1.0)),
                intercept,
                slope,
                Double.POSITIVE_INFINITY,
                0,
                0);
    }

    private static Use demand(int node, double intercept, double slope) {
        return new Use(
                node,
                "all",
                0,
                List.of(new Use.Segment(intercept / slope, intercept, 0, false)),
                Optional.empty(),
                0,
                0);
    }

    private static Market twoRegions() {
        return new Market(
                List.of(Node.of(METAL, Region.of("AAA"), 0), Node.of(METAL, Region.of("BBB"), 0)),
                List.of(supply("AAA", 0, 10, 1), supply("BBB", 1, 70, 2)),
                List.of(new Arc(0, 1, 0, 6, 0, Double.POSITIVE_INFINITY, 0, 0, 6)),
                List.of(demand(0, 60, 1), demand(1, 100, 1)),
                List.of(),
                List.of(),
                1);
    }

    @Test
    void twoRegionsTradeUntilPricesDifferByTheFreight() {
        var market = twoRegions();
        var problem = new Problem(
                market,
                Belief.certain(Measures.NONE),
                State.atRest(market),
                0,
                1,
                List.of(),
                Problem.Terminal.BASE_PRICE);
        var solved = new Equilibrium().solve(problem).orElseThrow();
        assertThat(solved.course().at(Quantity.PRICE, 0, 0)).isCloseTo(164 / 3.0, within(1e-6));
        assertThat(solved.course().at(Quantity.PRICE, 1, 0)).isCloseTo(182 / 3.0, within(1e-6));
        assertThat(solved.course().at(Quantity.FLOW, 0, 0)).isCloseTo(118 / 3.0, within(1e-6));
        assertThat(solved.objective()).isCloseTo(1785.333333, within(1e-5));
    }

    /// Supply 10 + q, freight 5, demand 100 - d: `100 - x = 1.25 (10 + x) + 5`.
    @Test
    void anExportTaxIsPaidToTheExporter() {
        var market = new Market(
                List.of(Node.of(METAL, Region.of("AAA"), 0), Node.of(METAL, Region.of("BBB"), 0)),
                List.of(supply("AAA", 0, 10, 1)),
                List.of(new Arc(0, 1, 0, 5, 0, Double.POSITIVE_INFINITY, 0, 0, 5)),
                List.of(demand(1, 100, 1)),
                List.of(),
                List.of(),
                1);
        var taxed = Measures.NONE.with(Lever.ARC_EXPORT_TAX, new TreeMap<>(Map.of(0, Path.constant(0.25))));
        var problem = new Problem(
                market, Belief.certain(taxed), State.atRest(market), 0, 1, List.of(), Problem.Terminal.BASE_PRICE);
        Course course = new Equilibrium().solve(problem).orElseThrow().course();
        double shipped = 82.5 / 2.25;
        double revenue = 0.25 * (10 + shipped) * shipped;
        assertThat(course.at(Quantity.FLOW, 0, 0)).isCloseTo(shipped, within(1e-5));
        var welfare = Welfare.of(course);
        assertThat(welfare.levies(Region.of("AAA"), 0)).isCloseTo(revenue, within(1e-3));
        assertThat(welfare.levies(Region.of("BBB"), 0)).isZero();
        assertThat(welfare.national().get(Region.of("AAA"))).isCloseTo(shipped * shipped / 2 + revenue, within(1e-3));
    }
}
