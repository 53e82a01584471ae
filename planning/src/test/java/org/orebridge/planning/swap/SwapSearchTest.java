package org.orebridge.planning.swap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.planning.swap.Delivery.Role;
import org.orebridge.planning.swap.SwapCase.Batch;

/// What a person works out on paper is what the search finds by itself.
class SwapSearchTest {

    /// Amounts are of some hundreds of USD, solved by a corner: rounding alone.
    private static final double NEAR = 1e-6;

    /// Prices carry what a handling counts, 1e-7 of the dearest need a handling.
    private static final double PRICE = 1e-4;

    /// Korea may have dysprosium, Japan terbium; each needs both.
    private static Cases complementary() {
        return new Cases(6, "KOR", "JPN")
                .lot("KOR", "dysprosium oxide", 10, 1, 20)
                .lot("JPN", "terbium oxide", 4, 1, 50)
                .need("KOR", "dysprosium oxide", 6, 3, 100)
                .need("JPN", "dysprosium oxide", 9, 3, 80)
                .need("JPN", "terbium oxide", 3, 4, 300)
                .need("KOR", "terbium oxide", 2, 4, 200);
    }

    @Test
    void licencesThatComplementEachOtherAreFound() {
        SwapPlan plan = SwapSearch.best(complementary().build(), Terms.BARTER);
        // Alone: 6 t at 100 - 20 = 480; 3 t at 300 - 50 = 750.
        assertEquals(List.of(480.0, 750.0), plan.alone());
        // Korea gives its other 4 t, Japan its other tonne: 4 x (80 - 20) + 1 x (200 - 50).
        assertEquals(390, plan.gain(), NEAR);
        assertEquals(2, plan.between().size());
        Delivery dysprosium = plan.between().getFirst();
        assertEquals(4, dysprosium.in(), NEAR);
        assertEquals(3, dysprosium.month());
        Delivery terbium = plan.between().getLast();
        assertEquals(1, terbium.in(), NEAR);
        assertEquals(Role.GIVEN, terbium.role());
        // Korea: a tonne of terbium worth 200 for 4 t at 20 each.
        assertEquals(120, plan.gain(0), NEAR);
        assertEquals(270, plan.gain(1), NEAR);
    }

    @Test
    void spreadEvenlyAllGetTheSameShareOfTheMostThatEachCouldGain() {
        SwapPlan plan = SwapSearch.best(complementary().build(), Terms.BARTER.evenly());
        // Korea's most: 4 t of dysprosium for 1.9 t of terbium, 1.9 x 200 - 4 x 20 = 300; Japan then gains nothing.
        assertEquals(300, plan.most().getFirst(), NEAR);
        // Japan's most: 1 t of terbium for 5.2 t of dysprosium, of which Korea misses 1.2: 5.2 x 80 - 50.
        assertEquals(366, plan.most().getLast(), NEAR);
        // From the largest sum (120, 270) terbium that Japan would use itself goes on: 200 to Korea for 300.
        double more = (300 * 270 - 366 * 120) / (366 * 200 + 300 * 300.0);
        assertEquals(120 + 200 * more, plan.gain(0), NEAR);
        assertEquals(270 - 300 * more, plan.gain(1), NEAR);
        assertEquals((120 + 200 * more) / 300, plan.leastShare().orElseThrow(), NEAR);
    }

    @Test
    void spreadEvenlyWhoCannotGainDoesNotKeepTheOthersFromIt() {
        SwapCase three = new Cases(2, "KOR", "JPN", "DEU")
                .lot("KOR", "gallium metal", 1, 1, 10)
                .lot("JPN", "terbium oxide", 1, 1, 10)
                .need("JPN", "gallium metal", 1, 2, 100)
                .need("KOR", "terbium oxide", 1, 2, 100)
                .build();
        SwapPlan plan = SwapSearch.best(three, Terms.BARTER.evenly());
        assertEquals(180, plan.gain(), NEAR);
        assertEquals(0, plan.most().getLast(), NEAR);
    }

    @Test
    void moneyIsSpreadByPayments() {
        assertThrows(IllegalArgumentException.class, Terms.SALE::evenly);
    }

    /// Each has what the next one needs: no two of the three have anything for each other.
    private static SwapCase ring() {
        return new Cases(2, "KOR", "JPN", "DEU")
                .lot("KOR", "gallium metal", 1, 1, 10)
                .lot("JPN", "terbium oxide", 1, 1, 10)
                .lot("DEU", "cobalt metal", 1, 1, 10)
                .need("JPN", "gallium metal", 1, 2, 100)
                .need("DEU", "terbium oxide", 1, 2, 100)
                .need("KOR", "cobalt metal", 1, 2, 100)
                .build();
    }

    @Test
    void aRingOfThreeWorksWhereNoTwoHaveAnythingForEachOther() {
        assertEquals(0, SwapSearch.best(ring(), Terms.BARTER.betweenTwo()).gain(), NEAR);
        SwapPlan three = SwapSearch.best(ring(), Terms.BARTER);
        assertEquals(270, three.gain(), NEAR);
        var value = new double[3][3];
        three.between().forEach(d -> value[d.from()][d.to()] += d.value());
        Cycles cycles = Cycles.of(value);
        assertEquals(List.of(), cycles.oneWay());
        assertEquals(List.of(new Cycles.Ring(List.of(0, 1, 2), 10)), cycles.rings());
    }

    @Test
    void inKindNobodyGivesForNothing() {
        SwapCase oneSided = new Cases(1, "KOR", "JPN")
                .lot("KOR", "gallium metal", 1, 1, 10)
                .need("JPN", "gallium metal", 1, 1, 100)
                .build();
        assertEquals(0, SwapSearch.best(oneSided, Terms.BARTER).gain(), NEAR);
        assertEquals(90, SwapSearch.best(oneSided, Terms.SALE).gain(), NEAR);
    }

    @Test
    void anEncumbranceShutsTheBestRouteAndTheNextBestIsTaken() {
        // Through a third country at 10, which the licence forbids, or at home in Japan at 30.
        Cases cases = new Cases(3, "KOR", "JPN")
                .lot("KOR", "cobalt hydroxide", 10, 1, 20, Encumbrance.NO_THIRD_COUNTRIES)
                .lot("KOR", "cobalt hydroxide", 5, 1, 20)
                .need("JPN", "cobalt metal", 20, 3, 100)
                .plant("JPN", "cobalt hydroxide", "cobalt metal", 1, 100, 30, 0);
        SwapCase closed = cases.build();
        SwapPlan plan = SwapSearch.best(closed, Terms.SALE);
        assertEquals(5 * 50, plan.gain(), NEAR);
        SwapPlan open = SwapSearch.best(closed.lifting(0, Encumbrance.NO_THIRD_COUNTRIES), Terms.SALE);
        assertEquals(15 * 50, open.gain(), NEAR);
        SwapPlan abroad = SwapSearch.best(
                cases.plant("MYS", "cobalt hydroxide", "cobalt metal", 1, 100, 10, 0)
                        .build(),
                Terms.SALE);
        assertEquals(5 * 70, abroad.gain(), NEAR);
    }

    @Test
    void whatMayOnlyBeSoldIsNotExchangedAndAnEndUseIsKept() {
        SwapCase sold = new Cases(1, "KOR", "JPN")
                .lot("KOR", "gallium metal", 1, 1, 10, Encumbrance.SALE_ONLY)
                .lot("JPN", "terbium oxide", 1, 1, 10)
                .need("JPN", "gallium metal", 1, 1, 100)
                .need("KOR", "terbium oxide", 1, 1, 100)
                .build();
        assertEquals(0, SwapSearch.best(sold, Terms.BARTER).gain(), NEAR);
        assertEquals(180, SwapSearch.best(sold, Terms.SALE).gain(), NEAR);
        Cases stated = new Cases(1, "KOR", "JPN")
                .lot(
                        "KOR",
                        "KOR",
                        "gallium metal",
                        List.of(new Batch(1, 3)),
                        10,
                        Optional.of("chips"),
                        Encumbrance.END_USE)
                .need("JPN", "gallium metal", 1, 1, 100, Optional.of("chips"))
                .need("JPN", "gallium metal", 1, 1, 400, Optional.of("magnets"));
        assertEquals(90, SwapSearch.best(stated.build(), Terms.SALE).gain(), NEAR);
    }

    @Test
    void capacityThatBindsHasThePriceOfWhatItKeepsOut() {
        // 6 t a month through the plant at 90 %, a month late; metal is worth 100, hydroxide sells at 30 in its own
        // use.
        SwapCase swaps = new Cases(3, "KOR", "JPN")
                .lot("KOR", "cobalt hydroxide", 40, 1, 20)
                .need("JPN", "cobalt metal", 100, 3, 100)
                .need("JPN", "cobalt hydroxide", 100, 3, 30)
                .plant("JPN", "cobalt hydroxide", "cobalt metal", 0.9, 6, 5, 1)
                .build();
        SwapPlan plan = SwapSearch.best(swaps, Terms.SALE);
        // Months 1 and 2 come in time: 12 t in, 10.8 t out; 28 t as hydroxide.
        assertEquals(12 * (90 - 5 - 20) + 28 * (30 - 20), plan.gain(), NEAR);
        // A tonne in brings 0.9 x 100 - 5 instead of 30.
        assertEquals(55, plan.capacity().getFirst().get(0), PRICE);
        assertEquals(55, plan.capacity().getFirst().get(1), PRICE);
        assertEquals(0, plan.capacity().getFirst().get(2), NEAR);
        assertEquals(10, plan.lots().getFirst().getFirst(), PRICE);
    }

    @Test
    void whatComesTooLateForTheNeedDoesNotServeIt() {
        Cases cases = new Cases(4, "KOR", "JPN")
                .lot("KOR", "gallium metal", 5, 2, 10)
                .need("JPN", "gallium metal", 5, 3, 100)
                .leg("KOR", "JPN", 4, 2);
        assertEquals(0, SwapSearch.best(cases.build(), Terms.SALE).gain(), NEAR);
        assertEquals(
                5 * 86,
                SwapSearch.best(cases.need("JPN", "gallium metal", 5, 4, 100).build(), Terms.SALE)
                        .gain(),
                NEAR);
    }

    @Test
    void placeSwapsLeaveNoClaimAndCostNoFreight() {
        // Each one's lot lies in the other's country: titles change, nothing moves.
        SwapCase swaps = new Cases(1, "KOR", "JPN")
                .lot("KOR", "JPN", "gallium metal", List.of(new Batch(1, 6)), 10, Optional.empty())
                .lot("JPN", "KOR", "gallium metal", List.of(new Batch(1, 4)), 10, Optional.empty())
                .need("KOR", "gallium metal", 6, 1, 50)
                .need("JPN", "gallium metal", 6, 1, 50)
                .leg("KOR", "JPN", 30, 0)
                .leg("JPN", "KOR", 30, 0)
                .build();
        SwapPlan plan = SwapSearch.best(swaps, Terms.CLAIMS);
        // Alone 6 x (50 - 10 - 30) and 4 x 10; with the swap 4 t each at no freight, and Korea's other 2 t shipped.
        assertEquals(List.of(60.0, 40.0), plan.alone());
        assertEquals(2 * 4 * 30, plan.gain(), NEAR);
        assertEquals(
                4,
                plan.between().stream()
                        .filter(d -> d.from() == 0)
                        .mapToDouble(Delivery::in)
                        .sum(),
                NEAR);
        assertEquals(
                4,
                plan.between().stream()
                        .filter(d -> d.from() == 1)
                        .mapToDouble(Delivery::in)
                        .sum(),
                NEAR);
    }

    @Test
    void aLoanInKindIsTheOneOfTheBook() {
        // Supply 30 then 90, demand 100 - d, 20 t to lend at 5 %: prices 50 then 31. Demand in steps of one tonne at
        // the
        // price in their middle, the first of half a tonne.
        Cases cases = new Cases(2, "JPN", "KOR")
                .lot("JPN", "gallium metal", 20, 1, 0)
                .lot("KOR", "KOR", "gallium metal", List.of(new Batch(1, 30)), 0, Optional.empty())
                .lot("KOR", "KOR", "gallium metal", List.of(new Batch(2, 90)), 0, Optional.empty());
        cases.need("KOR", "gallium metal", 0.5, 1, 100).need("KOR", "gallium metal", 0.5, 2, 100);
        for (int d = 1; d <= 99; d++) {
            cases.need("KOR", "gallium metal", 1, 1, 100 - d);
            cases.need("KOR", "gallium metal", 1, 2, 100 - d);
        }
        SwapPlan plan = SwapSearch.best(cases.build(), Terms.loan(1, 0.05));
        double lent = plan.between().stream()
                .filter(d -> d.role() == Role.LENT)
                .mapToDouble(Delivery::in)
                .sum();
        double returned = plan.between().stream()
                .filter(d -> d.role() == Role.RETURNED)
                .mapToDouble(Delivery::in)
                .sum();
        assertEquals(20, lent, NEAR);
        assertEquals(21, returned, NEAR);
        assertEquals(17.45, plan.lots().getFirst().getFirst(), PRICE);
    }

    @Test
    void withoutTheRightToLendThereIsNoLoan() {
        Cases cases = new Cases(2, "JPN", "KOR")
                .lot("JPN", "gallium metal", 20, 1, 5, Encumbrance.NO_LOANS)
                .lot("KOR", "gallium metal", 20, 2, 5)
                .need("KOR", "gallium metal", 10, 1, 80);
        assertEquals(0, SwapSearch.best(cases.build(), Terms.loan(1, 0)).gain(), NEAR);
        assertTrue(
                SwapSearch.best(cases.build().unencumbered(), Terms.loan(1, 0)).gain() > 700);
    }
}
