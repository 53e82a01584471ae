package org.orebridge.workbench.study;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody wants to know: a scenario and how it is to be answered.
///
/// Where a choice is left empty, the scenario's own holds.
///
/// @param scenario a bundled scenario's name or the path of a file
/// @param parties for whom the answer is wanted, by country code or group id; empty = those of the scenario
/// @param baseYear calendar year taken as rest; empty = that of the scenario
/// @param months reported, month 1 is the first month of the shock; empty = those of the scenario
/// @param draws how many sets of parameters are drawn from their ranges; 0 = the central answer alone
/// @param seed of the draws
/// @param settings parameters that the user sets, by key
public record Question(
        String scenario,
        List<String> parties,
        OptionalInt baseYear,
        OptionalInt months,
        int draws,
        long seed,
        SortedMap<String, Double> settings) {

    /// Draws where nobody says how many.
    public static final int USUAL_DRAWS = 100;

    /// Most draws that one run takes.
    public static final int MOST_DRAWS = 100_000;

    /// Most months that are reported: ten years.
    public static final int MOST_MONTHS = 120;

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2100;

    public Question {
        parties = List.copyOf(parties);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        within("Months reported are", months.orElse(1), 1, MOST_MONTHS);
        within("Draws are", draws, 0, MOST_DRAWS);
        within("A base year is", baseYear.orElse(EARLIEST_YEAR), EARLIEST_YEAR, LATEST_YEAR);
        if (parties.stream().distinct().count() < parties.size()) {
            throw new IllegalArgumentException(
                    "The parties %s name somebody twice.%nMaybe one of them is another country.".formatted(parties));
        }
    }

    /// The same question for the central answer alone.
    public Question withoutDraws() {
        return new Question(scenario, parties, baseYear, months, 0, seed, settings);
    }

    private static void within(String limits, int found, int least, int most) {
        if (found < least || found > most) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s %d to %d, found %d.%nMaybe %d was meant.",
                    limits,
                    least,
                    most,
                    found,
                    Math.clamp(found, least, most)));
        }
    }
}
