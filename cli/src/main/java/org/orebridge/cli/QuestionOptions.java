package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// For whom, from which year and for how long a scenario is asked about, with which parameters.
final class QuestionOptions {

    @Option(
            names = "--parties",
            paramLabel = "COUNTRY",
            split = ",",
            converter = PartyConverter.class,
            description = "For whom the answer is wanted: countries, or a group as one, e.g. KOR,JPN,EU27 (default: the"
                    + " scenario's, KOR,JPN where it names none).")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Calendar year taken as rest (default: the scenario's).")
    private @Nullable Integer year;

    @Option(
            names = "--months",
            paramLabel = "N",
            description =
                    "Months reported; month 1 is the first of the shock (default: the scenario's, 24 where it says"
                            + " none).")
    private @Nullable Integer months;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter of the reference dataset; may be repeated.")
    private List<String> settings = new ArrayList<>();

    /// The question with central values alone.
    ///
    /// @param line the command that they are options of
    Question about(String scenario, CommandLine line) {
        return about(scenario, 0, 0, line);
    }

    /// @param draws sets of parameters drawn
    /// @param seed of the draws
    Question about(String scenario, int draws, long seed, CommandLine line) {
        try {
            return new Question(
                    scenario, parties, optional(year), optional(months), draws, seed, Settings.parse(settings, line));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
