package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orebridge.market.acceptance.Reading.near;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.State;

/// A mine at 20 with a capacity of 60, whose metal is wanted abroad at 100 - d: 40 a tonne, 60 x 20 = 1200 earned.
class OwnershipTest {

    private static Outcome.Solved solve(Map<String, Double> owners) {
        var market = new TinyMarket();
        int home = market.node("AAA");
        int abroad = market.node("BBB");
        int mine = market.supply(home, 20, 0, 60);
        market.demand(abroad, 100, 1);
        market.arc(home, abroad, 0);
        var shares = new TreeMap<Region, Double>();
        owners.forEach((code, share) -> shares.put(Region.of(code), share));
        Market plain = market.market();
        Market owned = plain.withActivities(List.of(plain.activities().get(mine).ownedBy(shares)));
        return TinyMarket.solve(new Problem(
                owned,
                Belief.certain(Measures.NONE),
                State.atRest(owned),
                0,
                1,
                List.of(),
                Problem.Terminal.WORTHLESS));
    }

    @Test
    void whatAMineEarnsStaysWhereItStandsWhileNobodyAbroadOwnsIt() {
        Reading found = Reading.of(solve(Map.of()));

        assertThat(found.welfare("AAA")).isCloseTo(1_200, near());
        assertThat(found.welfare("BBB")).isCloseTo(1_800, near());
    }

    @Test
    void whatAMineEarnsGoesToItsOwnersByTheirSharesAndTheSumIsTheSame() {
        Outcome.Solved solved = solve(Map.of("BBB", .5, "CCC", .3, "AAA", .2));

        Reading found = Reading.of(solved);
        assertThat(found.welfare("AAA")).isCloseTo(240, near());
        assertThat(found.welfare("BBB")).isCloseTo(1_800 + 600, near());
        assertThat(found.welfare("CCC")).isCloseTo(360, near());
        assertThat(found.objective()).isCloseTo(3_000, near());
        assertThat(solved.diagnostics().welfareGap()).isLessThan(1e-6);
    }
}
