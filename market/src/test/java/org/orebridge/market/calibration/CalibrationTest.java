package org.orebridge.market.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;
import org.orebridge.market.calibration.BaseYear.BaseActivity;
import org.orebridge.market.calibration.BaseYear.BaseUse;
import org.orebridge.market.calibration.CurveParameters.SectorCurve;
import org.orebridge.market.calibration.CurveParameters.StorageCurve;
import org.orebridge.market.calibration.CurveParameters.SubstitutionCurve;
import org.orebridge.market.calibration.CurveParameters.Surplus;

class CalibrationTest {

    private static final double BETA = RestingMarkets.parameters(Surplus.SHELF).beta();
    private static final StorageCurve STORAGE = new StorageCurve(0.004, 0.5, 0.1, 0.5, 0.25, Surplus.SHELF);

    private final CalibratedMarket oneForm =
            Calibration.calibrate(RestingMarkets.oneForm(1), RestingMarkets.parameters(Surplus.SHELF));
    private final CalibratedMarket threeForms =
            Calibration.calibrate(RestingMarkets.threeForms(new TreeMap<>()), RestingMarkets.parameters(Surplus.SHELF));

    @Test
    void theBaseUseLiesInTheMiddleOfThePieceAroundTheBasePrice() {
        for (Use use : oneForm.market().uses()) {
            double price = oneForm.market().nodes().get(use.node()).basePrice();
            double above = 0;
            for (Use.Segment segment : use.segments()) {
                if (segment.priceTop() > price && segment.priceBottom() < price) {
                    assertThat((segment.priceTop() + segment.priceBottom()) / 2).isCloseTo(price, within(1e-9));
                    assertThat(above + segment.width() / 2).isCloseTo(use.baseUse(), within(1e-10));
                }
                above += segment.width();
            }
        }
    }

    @Test
    void theCoreIsWhatIsUsedAtTheValueInUse() {
        Use use = oneForm.market().uses().getFirst(); // alloys: value in use 10, elasticity -.1
        double price = oneForm.market().nodes().get(use.node()).basePrice();
        Use.Segment core = use.segments().getFirst();

        assertThat(core.core()).isTrue();
        assertThat(core.priceBottom()).isCloseTo(10 * price, within(1e-9));
        assertThat(core.priceTop()).isCloseTo(10.2 * price, within(1e-9));
        assertThat(core.width()).isCloseTo(25 * Math.pow(10 / 1.05, -0.1) * (1 - 0.05 * 0.1), within(1e-10));
        assertThat(use.segments()).hasSize(1 + 8 + 1 + 3);
        assertThat(use.segments().getLast().priceBottom()).isCloseTo(0.2 * price, within(1e-9));
    }

    @Test
    void atTheWorkingStockConvenienceEqualsTheCostOfCarry() {
        Storage storage = StorageCurves.storage(0, 100, 0, 1000, STORAGE, BETA);

        double carry = 1000 * (1 - BETA) + 4;
        assertThat(storage.baseStock()).isEqualTo(100);
        assertThat(convenience(storage, 100)).isCloseTo(carry, within(1e-9));
        assertThat(convenience(storage, 0)).isCloseTo(500, within(1e-9));
        assertThat(convenience(storage, 50)).isCloseTo(100, within(1e-9));
        assertThat(convenience(storage, 75)).isCloseTo(2 * carry, within(1e-9));
        assertThat(convenience(storage, 125)).isCloseTo(0, within(1e-9));
        assertThat(storage.pieces().stream()
                        .mapToDouble(Storage.Piece::baseLevel)
                        .sum())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void aDearCarryMergesTheTwoUpperPieces() {
        var dear = new StorageCurve(0.06, 0.5, 0.1, 0.5, 0.25, Surplus.SHELF);

        Storage storage = StorageCurves.storage(0, 100, 0, 1000, dear, BETA);

        assertThat(storage.pieces()).hasSize(3);
        assertThat(convenience(storage, 100)).isCloseTo(1000 * (1 - BETA) + 60, within(1e-9));
    }

    @Test
    void aShelfHoldsTheSurplusAtTheCostOfCarryAndAnOverhangHasNone() {
        Storage shelf = StorageCurves.storage(0, 100, 60, 1000, STORAGE, BETA);
        var overhang = new StorageCurve(0.004, 0.5, 0.1, 0.5, 0.25, Surplus.OVERHANG);

        double carry = 1000 * (1 - BETA) + 4;
        assertThat(shelf.baseStock()).isEqualTo(160);
        assertThat(convenience(shelf, 160)).isCloseTo(carry, within(1e-9));
        assertThat(convenience(shelf, 75)).isCloseTo(1.1 * carry, within(1e-9));
        assertThat(convenience(shelf, 245)).isCloseTo(0.9 * carry, within(1e-9));
        assertThat(StorageCurves.storage(0, 100, 60, 1000, overhang, BETA).baseStock())
                .isEqualTo(100);
    }

    @Test
    void anActivityThatRunsCostsAtItsBaseLevelWhatItEarns() {
        for (Activity activity : threeForms.market().activities()) {
            if (activity.baseLevel() > 0) {
                double revenue = activity.coefficients().entrySet().stream()
                        .mapToDouble(e -> e.getValue()
                                * threeForms.market().nodes().get(e.getKey()).basePrice())
                        .sum();
                double cost = activity.intercept() + activity.slope() * activity.baseLevel() + activity.baseRent();
                assertThat(cost).isCloseTo(revenue, within(1e-8));
            }
        }
    }

    @Test
    void aFullActivityCarriesARentAndOneWithRoomDoesNot() {
        Activity full = threeForms.market().activities().get(1);
        Activity withRoom = threeForms.market().activities().get(2);

        assertThat(full.capacity()).isEqualTo(full.baseLevel());
        assertThat(full.baseRent()).isGreaterThan(0);
        assertThat(withRoom.capacity()).isCloseTo(66, within(1e-9));
        assertThat(withRoom.baseRent()).isEqualTo(0);
    }

    @Test
    void anIdleActivityIsOutOfTheMoneyAtBasePrices() {
        Activity dissolving = threeForms.market().activities().get(3);
        double revenue = dissolving.coefficients().entrySet().stream()
                .mapToDouble(e -> e.getValue()
                        * threeForms.market().nodes().get(e.getKey()).basePrice())
                .sum();

        assertThat(dissolving.baseLevel()).isEqualTo(0);
        assertThat(dissolving.intercept()).isEqualTo(2200);
        assertThat(dissolving.intercept()).isGreaterThan(revenue);
    }

    @Test
    void anObservedRouteCostsThePriceDifferenceAndAnUnusedOneAStepMore() {
        for (Arc arc : threeForms.market().arcs()) {
            double margin = Math.pow(BETA, arc.lag())
                            * threeForms.market().nodes().get(arc.to()).basePrice()
                    - threeForms.market().nodes().get(arc.from()).basePrice();
            double cost = arc.intercept() + arc.slope() * arc.baseFlow();
            if (arc.baseFlow() > 0) {
                assertThat(cost).isCloseTo(margin, within(1e-8));
            } else {
                assertThat(cost).isGreaterThan(margin + 0.05 * 10000);
                assertThat(arc.ramp()).isEqualTo(6);
            }
        }
    }

    @Test
    void aRouteIsPossibleFromWhoMakesOrShipsToWhoNeeds() {
        List<String> possible = oneForm.market().arcs().stream()
                .filter(a -> a.baseFlow() == 0)
                .map(a -> oneForm.market().nodes().get(a.from()).region() + "-"
                        + oneForm.market().nodes().get(a.to()).region())
                .toList();

        assertThat(possible).containsExactly("BBB-AAA", "BBB-CCC", "CCC-AAA", "CCC-BBB");
        assertThat(threeForms.market().arcs())
                .as("nobody in A needs ore from B, C makes no metal")
                .hasSize(3);
    }

    @Test
    void aSubstituteThatWouldPayAtRestIsMadeDearerAndNamed() {
        var findings = new ArrayList<String>();
        var curve = new SectorCurve(10, -0.1, new SubstitutionCurve(0.7, 12, 0.3, 0.01, 0.005, 0.5), 0, 1);

        Use use = UseCurves.use(new BaseUse(0, "alloys", 10), 1000, curve, BETA, findings);

        double keep = 1 - BETA * (1 - 0.005);
        assertThat(use.substitution().orElseThrow().capacityCost()).isCloseTo(300 / (0.85 * keep), within(1e-6));
        assertThat(findings).singleElement().asString().contains("sector alloys");
    }

    @Test
    void aMinimumRunIsAShareOfTheLevelAtRestAndCreditsStayWithTheActivity() {
        BaseYear base = RestingMarkets.threeForms(new TreeMap<>());
        var activities = new ArrayList<>(base.activities());
        BaseActivity plant = activities.get(1);
        activities.set(1, running(plant, 100, 0.6));

        var market = Calibration.calibrate(
                        new BaseYear(base.nodes(), activities, base.arcs(), base.uses(), base.surplus()),
                        RestingMarkets.parameters(Surplus.SHELF))
                .market();

        assertThat(market.activities().get(1).least()).isCloseTo(0.6 * plant.level(), within(1e-12));
        assertThat(market.activities().get(1).credit()).isEqualTo(100);
        assertThatThrownBy(() -> running(plant, 100, 60)).hasMessageContaining("Maybe it was given in per cent");
    }

    private static BaseActivity running(BaseActivity plant, double credit, double minimumRun) {
        return new BaseActivity(
                plant.name(),
                plant.kind(),
                plant.curve(),
                plant.region(),
                plant.owners(),
                plant.coefficients(),
                plant.main(),
                plant.level(),
                plant.capacity(),
                credit,
                minimumRun);
    }

    @Test
    void anActivityThatRunsAtALossIsRefusedByName() {
        BaseYear base = RestingMarkets.threeForms(new TreeMap<>());
        var activities = new ArrayList<>(base.activities());
        BaseActivity plant = activities.get(1);
        activities.set(
                1,
                new BaseActivity(
                        plant.name(),
                        plant.kind(),
                        plant.curve(),
                        plant.region(),
                        plant.owners(),
                        plant.coefficients(),
                        plant.main(),
                        plant.level(),
                        plant.capacity(),
                        -20000));

        assertThatThrownBy(() -> Calibration.calibrate(
                        new BaseYear(base.nodes(), activities, base.arcs(), base.uses(), base.surplus()),
                        RestingMarkets.parameters(Surplus.SHELF)))
                .hasMessageContaining("refining-metal:BBB runs at a marginal revenue of -")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aBaseYearThatDoesNotAddUpIsRefused() {
        BaseYear base = RestingMarkets.oneForm(1);
        var uses = new ArrayList<>(base.uses());
        uses.set(0, new BaseUse(0, "alloys", 26));

        assertThatThrownBy(() -> Calibration.calibrate(
                        new BaseYear(base.nodes(), base.activities(), base.arcs(), uses, base.surplus()),
                        RestingMarkets.parameters(Surplus.SHELF)))
                .hasMessageContaining(
                        "metal@AAA does not add up at rest: 80.0000000 t/month come in and 81.0000000 go out");
    }

    @Test
    void aMissingParameterIsNamed() {
        BaseYear base = RestingMarkets.oneForm(1);
        var uses = new ArrayList<>(base.uses());
        uses.set(0, new BaseUse(0, "kites", 25));

        assertThatThrownBy(() -> Calibration.calibrate(
                        new BaseYear(base.nodes(), base.activities(), base.arcs(), uses, base.surplus()),
                        RestingMarkets.parameters(Surplus.SHELF)))
                .hasMessageContaining("No curve parameters for the sector kites");
    }

    @Test
    void ownersStayWithTheirCapacity() {
        assertThat(oneForm.market().activities().getFirst().owners())
                .isEqualTo(new TreeMap<>(Map.of(Region.of("AAA"), 1.0)));
    }

    private static double convenience(Storage storage, double stock) {
        double from = 0;
        for (Storage.Piece piece : storage.pieces()) {
            if (stock <= from + piece.width()) {
                return piece.valueTop() - piece.slope() * (stock - from);
            }
            from += piece.width();
        }
        throw new AssertionError("the last piece is infinite");
    }
}
