package org.orebridge.cli;

import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How many sets of parameters are drawn for the bands, and by which seed.
final class DrawOptions {

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Sets of parameters drawn for the bands; 0 = the central values alone (default: respond 100, hindcast"
                            + " 40, tc, stockpile and cooperate pacts 0).")
    private @Nullable Integer draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    /// @param usual how many are made where nothing is asked for
    /// @param line the command that they are options of
    int draws(int usual, CommandLine line) {
        int asked = draws == null ? usual : draws;
        if (asked < 0 || asked > Question.MOST_DRAWS) {
            throw new ParameterException(
                    line,
                    "Draws are 0 to %d, found %d.%nMaybe %d was meant."
                            .formatted(Question.MOST_DRAWS, asked, Math.max(usual, 20)));
        }
        return asked;
    }

    long seed() {
        return seed;
    }
}
