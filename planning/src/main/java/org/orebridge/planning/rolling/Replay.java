package org.orebridge.planning.rolling;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orebridge.market.Course;
import org.orebridge.market.Outcome;
import org.orebridge.market.ReleaseRule;

/// What came of a shock as it unfolded: a course, or the month in which a solve failed.
public sealed interface Replay {

    /// @param course all months, without branches unless the end is unknown
    /// @param stages one a change of belief
    record Completed(Course course, List<Stage> stages) implements Replay {
        public Completed {
            stages = List.copyOf(stages);
        }

        /// What is expected, by the month from which on it is.
        public NavigableMap<Integer, Course> beliefs() {
            var beliefs = new TreeMap<Integer, Course>();
            stages.forEach(stage -> beliefs.put(stage.month(), stage.believed()));
            return beliefs;
        }
    }

    /// A run that failed stops there and shows nothing else.
    ///
    /// @param month month of the solve that failed
    /// @param reason in words
    /// @param diagnostics how far the solver came
    record Stopped(int month, String reason, Outcome.Diagnostics diagnostics) implements Replay {}

    /// One solve on one belief.
    ///
    /// @param month from which on it holds
    /// @param rules how the stocks are released
    /// @param outcome what is expected then, and how it was solved
    record Stage(int month, List<ReleaseRule> rules, Outcome.Solved outcome) {
        public Stage {
            rules = List.copyOf(rules);
        }

        /// What is expected, with all that is held possible, whether it comes or not.
        public Course believed() {
            return outcome.course();
        }

        public Outcome.Diagnostics diagnostics() {
            return outcome.diagnostics();
        }
    }
}
