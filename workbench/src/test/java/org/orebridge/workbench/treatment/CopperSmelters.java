package org.orebridge.workbench.treatment;

import java.util.List;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.State;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.SupplyNetwork;

/// The bundled copper market, for tests.
final class CopperSmelters {

    static final ReferenceDataset DATASET = ReferenceDataset.bundled();
    static final MineralReference COPPER = DATASET.mineral("copper");
    static final Market MARKET = SupplyNetwork.of(COPPER, COPPER.baseYear(), DATASET.parameters())
            .calibrated(DATASET.parameters())
            .market();
    static final Charges CHARGES = new Charges(MARKET, DATASET.parameters(), COPPER);

    private CopperSmelters() {}

    static Smelter in(String region) {
        return Smelter.in(MARKET, Region.of(region)).getFirst();
    }

    /// Every mine gives a share of what it gives at rest, from the first month on.
    static Measures minesGive(double share) {
        var factors = new TreeMap<Integer, Path>();
        for (int p = 0; p < MARKET.activities().size(); p++) {
            var activity = MARKET.activities().get(p);
            if (activity.name().startsWith("copper-mining:")) {
                factors.put(p, Path.constant(share * activity.baseLevel() / activity.capacity()));
            }
        }
        return Measures.NONE.with(Lever.ACTIVITY_FACTOR, factors);
    }

    /// The course that follows from a belief, from month `from` on.
    static Course solved(Belief belief, int from, int months) {
        return new Equilibrium()
                .solve(new Problem(
                        MARKET, belief, State.atRest(MARKET), from, months, List.of(), Problem.Terminal.BASE_STOCK))
                .orElseThrow()
                .course();
    }
}
