package org.orebridge.workbench.study;

import java.util.Optional;
import org.orebridge.market.Equilibrium;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;

/// A pact as it is kept in the central case, to be kept in the same way in another.
///
/// @param lent share of what is usable that is lent, 0 where nothing is
/// @param formula by which stocks are released, where one decides
/// @param central what comes of it in the central case
/// @param rest what comes of it there without loans: the same where nothing is lent
record PactPlan(
        PactCase pact, double lent, Optional<Agreement> formula, Replay.Completed central, Replay.Completed rest) {

    /// What comes of it in another case: by the central release rules, or by what the formula says there.
    Replay in(PactScene scene, Equilibrium equilibrium) {
        var rolling = new RollingBeliefs(equilibrium);
        if (lent > 0) {
            LentStocks lots = scene.lent(pact, lent);
            return rolling.run(scene.unfolding(pact, lots), PactRules.lending(rest, central.stages(), lots));
        }
        RuleChoice rules = formula.map(
                        agreement -> PactRules.formula(agreement, scene.loyal(pact), central.stages(), equilibrium))
                .orElseGet(() -> RuleChoice.asIn(central));
        return rolling.run(scene.unfolding(pact), rules);
    }
}
