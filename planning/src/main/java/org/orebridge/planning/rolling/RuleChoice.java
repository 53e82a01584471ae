package org.orebridge.planning.rolling;

import java.util.List;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;

/// Chooses how stocks are released from a change of belief on.
@FunctionalInterface
public interface RuleChoice {

    /// @param stage index of the change of belief
    /// @param problem what lies ahead; its own rules are placeholders
    Chosen choose(int stage, Problem problem);

    /// Rules, with what is known of how they turn out.
    ///
    /// @param rules one a stockpile
    /// @param near outcomes of similar problems from which the search for this one's can start, likeliest first
    record Chosen(List<ReleaseRule> rules, List<Outcome.Solved> near) {
        public Chosen {
            rules = List.copyOf(rules);
            near = List.copyOf(near);
        }
    }

    /// The same rules all along.
    static RuleChoice always(List<ReleaseRule> rules) {
        return (stage, problem) -> new Chosen(rules, List.of());
    }

    /// The rules of another replay of the same changes of belief, each stage sought from that replay's own.
    static RuleChoice asIn(Replay.Completed other) {
        return (stage, problem) -> new Chosen(
                other.stages().get(stage).rules(),
                List.of(other.stages().get(stage).outcome()));
    }
}
