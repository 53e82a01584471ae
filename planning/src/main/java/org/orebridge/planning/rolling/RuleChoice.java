package org.orebridge.planning.rolling;

import java.util.List;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;

/// Chooses how stocks are released from a change of belief on.
@FunctionalInterface
public interface RuleChoice {

    /// @param stage index of the change of belief
    /// @param problem what lies ahead; its own rules are placeholders
    /// @return one rule a stockpile
    List<ReleaseRule> choose(int stage, Problem problem);

    /// The same rules all along.
    static RuleChoice always(List<ReleaseRule> rules) {
        return (stage, problem) -> rules;
    }

    /// Rules found earlier, one list a stage.
    static RuleChoice asBefore(List<List<ReleaseRule>> stages) {
        return (stage, problem) -> stages.get(stage);
    }
}
