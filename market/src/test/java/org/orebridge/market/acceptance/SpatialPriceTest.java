package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;
import static org.orebridge.market.acceptance.TinyMarket.UNLIMITED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;

/// Prices in several places at once: T1, T2, T8, T10, T19.
class SpatialPriceTest {

    /// T1: A supplies 10 + q and wants 60 - d, B supplies 70 + 2q and wants 100 - d, 6 a tonne from A to B.
    private static final class TwoRegions {
        final TinyMarket market = new TinyMarket();
        final int a = market.node("AAA");
        final int b = market.node("BBB");
        final int useB = market.demand(b, 100, 1);
        final int supplyB = market.supply(b, 70, 2, UNLIMITED);
        final int trade = market.arc(a, b, 6);

        {
            market.demand(a, 60, 1);
            market.supply(a, 10, 1, UNLIMITED);
        }
    }

    @Test
    void t1FreeTradeLeavesOnlyFreightBetweenTheTwoPrices() {
        var world = new TwoRegions();

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.price(world.a)).isCloseTo(164.0 / 3, near());
        assertThat(found.price(world.b)).isCloseTo(182.0 / 3, near());
        assertThat(found.at(Quantity.FLOW, world.trade)).isCloseTo(118.0 / 3, near());
        assertThat(found.at(Quantity.ACTIVITY, world.supplyB)).isCloseTo(0, near());
        assertThat(found.objective()).isCloseTo(1785 + 1.0 / 3, near());
    }

    @Test
    void t1AnExportBanMakesOneCheapAndTheOtherDear() {
        var world = new TwoRegions();

        Reading found =
                Reading.of(world.market.solve(1, Acts.none().ban(world.trade).measures()));

        assertThat(found.price(world.a)).isCloseTo(35, near());
        assertThat(found.price(world.b)).isCloseTo(90, near());
        assertThat(found.at(Quantity.USE, world.useB)).isCloseTo(10, near());
        assertThat(found.at(Quantity.FLOW, world.trade)).isZero();
    }

    /// T2: O makes up to 60 at 20, each leg costs 5, B wants 100 - d and T wants 50 - d.
    private static final class Transhipment {
        final TinyMarket market = new TinyMarket();
        final int o = market.node("OOO");
        final int t = market.node("TTT");
        final int b = market.node("BBB");
        final int useT = market.demand(t, 50, 1);
        final int direct = market.arc(o, b, 5);
        final int in = market.arc(o, t, 5);
        final int on = market.arc(t, b, 5);

        {
            market.demand(b, 100, 1);
            market.supply(o, 20, 0, 60);
        }
    }

    @Test
    void t2aScarceOreGoesDirectAndTheMineEarnsTheRent() {
        var world = new Transhipment();

        Reading found = Reading.of(
                world.market.solve(1, Acts.none().ban(world.in).ban(world.on).measures()));

        assertThat(found.price(world.b)).isCloseTo(40, near());
        assertThat(found.price(world.o)).isCloseTo(35, near());
    }

    /// The right to re-export comes with imports as a joint product, and its price is the dual of the rule.
    @Test
    void t2bARuleTyingReexportsToImportsMakesTheThirdCountryCheaperThanItsImports() {
        var market = new TinyMarket();
        int o = market.node("OOO");
        int t = market.node("TTT");
        int b = market.node("BBB");
        int right = market.node("re-export-right", "TTT");
        market.supply(o, 20, 0, 60);
        int useB = market.demand(b, 100, 1);
        int useT = market.demand(t, 50, 1);
        int imports = market.activity("import", 5, 0, UNLIMITED, Map.of(o, -1.0, t, 1.0, right, 0.25));
        market.activity("re-export", 5, 0, UNLIMITED, Map.of(t, -1.0, right, -1.0, b, 1.0));

        Reading found = Reading.of(market.solve(1));

        assertThat(found.at(Quantity.ACTIVITY, imports)).isCloseTo(58, near());
        assertThat(found.at(Quantity.USE, useT)).isCloseTo(43.5, near());
        assertThat(found.at(Quantity.USE, useB)).isCloseTo(14.5, near());
        assertThat(found.price(t)).isCloseTo(6.5, near());
        assertThat(found.price(b)).isCloseTo(85.5, near());
        assertThat(found.price(right)).isCloseTo(74, near());
    }

    @Test
    void t2cAConstantCapOnReexportsLeavesTheThirdCountryAtItsImportCost() {
        var world = new Transhipment();
        Measures measures =
                Acts.none().ban(world.direct).transshipment(world.on, 10).measures();

        Reading found = Reading.of(world.market.solve(1, measures));

        assertThat(found.at(Quantity.USE, world.useT)).isCloseTo(25, near());
        assertThat(found.price(world.t)).isCloseTo(25, near());
        assertThat(found.price(world.b)).isCloseTo(90, near());
        assertThat(found.at(Quantity.ARC_RENT, world.on)).isCloseTo(60, near());
    }

    /// T8: base flows 60 from A and 40 from B, arc slopes from an adjustment elasticity of 10.
    private static final class CalibratedTrade {
        final TinyMarket market = new TinyMarket();
        final int a = market.node("AAA");
        final int b = market.node("BBB");
        final int i = market.node("III");
        final int use = market.demand(i, 300, 2);
        final int fromA = market.arc(a, i, 0, 100 - 90 - 60.0 / 6, 1.0 / 6);
        final int fromB = market.arc(b, i, 0, 100 - 85 - 40.0 / 4, 1.0 / 4);

        {
            market.supply(a, 0, 90.0 / 60, UNLIMITED);
            market.supply(b, 0, 85.0 / 40, UNLIMITED);
        }
    }

    @Test
    void t8PositiveMathematicalProgrammingReproducesTheBase() {
        var world = new CalibratedTrade();

        Reading found = Reading.of(world.market.solve(1));

        assertThat(found.at(Quantity.FLOW, world.fromA)).isCloseTo(60, near());
        assertThat(found.at(Quantity.FLOW, world.fromB)).isCloseTo(40, near());
        assertThat(found.price(world.i)).isCloseTo(100, near());
        assertThat(found.price(world.a)).isCloseTo(90, near());
        assertThat(found.price(world.b)).isCloseTo(85, near());
    }

    @Test
    void t8ABanOnOneSupplierRaisesBothThePriceAndTheOtherSuppliersPrice() {
        var world = new CalibratedTrade();

        Reading found =
                Reading.of(world.market.solve(1, Acts.none().ban(world.fromA).measures()));

        assertThat(found.at(Quantity.USE, world.use)).isCloseTo(295 / 4.375, near());
        assertThat(found.price(world.i)).isCloseTo(165.142857, near());
        assertThat(found.price(world.b)).isCloseTo(143.285714, near());
    }

    @Test
    void t10AQuotaEarnsTheExporterTheDifference() {
        var market = new TinyMarket();
        int o = market.node("OOO");
        int b = market.node("BBB");
        market.supply(o, 20, 0, UNLIMITED);
        market.demand(b, 100, 1);
        int trade = market.arc(o, b, 5);

        Reading found = Reading.of(market.solve(1, Acts.none().quota(trade, 30).measures()));

        assertThat(found.price(b)).isCloseTo(70, near());
        assertThat(found.price(o)).isCloseTo(20, near());
        assertThat(found.at(Quantity.ARC_RENT, trade)).isCloseTo(45, near());
        assertThat(found.welfare("OOO")).isCloseTo(45 * 30, near());
        assertThat(found.welfare("BBB")).isCloseTo(30 * 30 / 2.0, near());
    }

    /// T19: supply 10 + q, freight 5, 25 % on the CIF value, demand 100 - d.
    @Test
    void t19AnAdValoremTariffIsSharedByBothSides() {
        var market = new TinyMarket();
        int o = market.node("OOO");
        int b = market.node("BBB");
        market.supply(o, 10, 1, UNLIMITED);
        market.demand(b, 100, 1);
        int trade = market.arc(o, b, 5);

        Outcome.Solved solved = market.solve(1, Acts.none().tariff(trade, 0.25).measures());

        Reading found = Reading.of(solved);
        assertThat(found.at(Quantity.FLOW, trade)).isCloseTo(36.111111, near());
        assertThat(found.price(o)).isCloseTo(46.111111, near());
        assertThat(found.price(b)).isCloseTo(63.888889, near());
        assertThat(found.at(Quantity.TARIFF_REVENUE, trade) / found.at(Quantity.FLOW, trade))
                .isCloseTo(12.777778, near());
        // The error shrinks to an eighth each round, whatever it was.
        assertThat(solved.diagnostics().rounds()).isBetween(8, 14);
        double surplus = found.welfare("OOO") + found.welfare("BBB");
        assertThat(surplus).isCloseTo(found.objective() + found.at(Quantity.TARIFF_REVENUE, trade), near());
    }
}
