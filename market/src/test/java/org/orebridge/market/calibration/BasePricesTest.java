package org.orebridge.market.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.BaseYear.BaseArc;

class BasePricesTest {

    private static final Form METAL = Form.of("metal");
    private static final List<Place> PLACES = List.of(
            new Place(METAL, Region.of("AAA")), new Place(METAL, Region.of("BBB")), new Place(METAL, Region.of("CCC")));
    private static final Quotation QUOTED = new Quotation(METAL, Region.of("BBB"), 1000);

    @Test
    void pricesDifferByFreightWhereRoutesFormNoLoop() {
        FittedPrices fitted = BasePrices.fit(
                PLACES,
                List.of(new BaseArc(0, 1, 10, 0, 50), new BaseArc(0, 2, 5, 0, 80)),
                List.of(QUOTED),
                Map.of(),
                0.99);

        assertThat(fitted.price().get(0)).isCloseTo(950, within(0.01));
        assertThat(fitted.price().get(1)).isEqualTo(1000);
        assertThat(fitted.price().get(2)).isCloseTo(1030, within(0.01));
        assertThat(fitted.flagged(0.2)).isEmpty();
    }

    @Test
    void goodsAfloatCostTheirCapital() {
        FittedPrices fitted =
                BasePrices.fit(PLACES, List.of(new BaseArc(0, 1, 10, 3, 50)), List.of(QUOTED), Map.of(), 0.99);

        assertThat(fitted.price().get(0)).isCloseTo(1000 * Math.pow(0.99, 3) - 50, within(0.01));
    }

    @Test
    void aLoopIsSettledByTheLargerFlowsAndTheRestBecomesAWedge() {
        // A to B 50, A to C 80, and C to B 50: C cannot be both 30 above and 50 below B.
        FittedPrices fitted = BasePrices.fit(
                PLACES,
                List.of(new BaseArc(0, 1, 100, 0, 50), new BaseArc(0, 2, 100, 0, 80), new BaseArc(2, 1, 1, 0, 50)),
                List.of(QUOTED),
                Map.of(),
                1);

        // Minimum of 100 (1000 - a - 50)^2 + 100 (c - a - 80)^2 + (1000 - c - 50)^2: a = 96820/102, c = 2a - 870.
        assertThat(fitted.price().get(0)).isCloseTo(96820 / 102.0, within(0.01));
        assertThat(fitted.price().get(2)).isCloseTo(2 * 96820 / 102.0 - 870, within(0.01));
        assertThat(fitted.wedges().get(2).amount()).isCloseTo(-78.431, within(0.01));
    }

    @Test
    void aWedgeAboveAFifthOfThePriceIsFlagged() {
        FittedPrices fitted = BasePrices.fit(
                PLACES,
                List.of(new BaseArc(0, 1, 10, 0, 50)),
                List.of(QUOTED, new Quotation(METAL, Region.of("AAA"), 600)),
                Map.of(),
                1);

        assertThat(fitted.flagged(0.2)).singleElement().satisfies(w -> {
            assertThat(w.amount()).isCloseTo(350, within(1e-9));
            assertThat(w.share()).isCloseTo(350 / 800.0, within(1e-9));
        });
    }

    @Test
    void aWalledMarketKeepsItsPremiumAndItsSuppliersTheWorldsPrice() {
        // A ships 100 into the walled B and 1 to C.
        FittedPrices fitted = BasePrices.fit(
                PLACES,
                List.of(new BaseArc(0, 1, 100, 0, 50), new BaseArc(0, 2, 1, 0, 80)),
                List.of(new Quotation(METAL, Region.of("CCC"), 1080)),
                Map.of(PLACES.get(1), 2000.0),
                1);

        assertThat(fitted.price().get(0)).isCloseTo(1000, within(0.1));
        assertThat(fitted.price().get(1)).isCloseTo(3050, within(0.1));
        assertThat(fitted.flagged(0.2))
                .singleElement()
                .satisfies(w -> assertThat(w.amount()).isCloseTo(2000, within(0.1)));
    }

    @Test
    void aPlaceThatTradesWithNobodyTakesTheQuotedPrice() {
        FittedPrices fitted = BasePrices.fit(PLACES, List.of(), List.of(QUOTED), Map.of(), 1);

        assertThat(fitted.price()).containsExactly(1000.0, 1000.0, 1000.0);
    }

    @Test
    void aFormWithoutQuotationIsRefused() {
        assertThatThrownBy(() -> BasePrices.fit(PLACES, List.of(), List.of(), Map.of(), 1))
                .hasMessageContaining(
                        "metal has no quoted price in any region that makes, trades or uses it (AAA, BBB, CCC)")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void freightInTheWrongUnitIsRefused() {
        assertThatThrownBy(() ->
                        BasePrices.fit(PLACES, List.of(new BaseArc(0, 1, 10, 0, 5000)), List.of(QUOTED), Map.of(), 1))
                .hasMessageContaining("The base price of metal@AAA comes out at -4")
                .hasMessageContaining("\nMaybe ");
    }
}
