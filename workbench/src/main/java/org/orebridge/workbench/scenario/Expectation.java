package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is believed about one measure from some month on, until the next word on it.
///
/// @param month first month in which it is believed
/// @param measure id of the measure
/// @param possibilities their probabilities add to one
/// @param extension whether each date may be put off, by the extension rule of the parameters
/// @param sources where the announcement is documented
/// @param assumed what is assumed
/// @param line where it stands in its file, from 1
public record Expectation(
        YearMonth month,
        String measure,
        List<Possibility> possibilities,
        boolean extension,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    public Expectation {
        possibilities = List.copyOf(possibilities);
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    /// One course that is held possible; what it does not say is believed as it happens.
    ///
    /// @param until the believed end
    /// @param opening the believed opening of a quota
    /// @param share the believed share of base flows in later months: left by a ban, approved by a licence
    /// @param probability above 0, at most 1
    public record Possibility(
            Optional<Until> until, Optional<Opening> opening, OptionalDouble share, double probability) {}

    /// When goods are believed to leave under a quota.
    public sealed interface Opening {
        /// @param month first month in which they leave
        record Month(YearMonth month) implements Opening {}

        /// Always the month after the one in which one asks, as long as it has not happened.
        record NextMonth() implements Opening {}
    }
}
