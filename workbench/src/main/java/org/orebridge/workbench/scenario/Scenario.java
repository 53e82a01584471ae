package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.Way;

/// A cut-off, or whatever else takes a mineral's market away from rest, in plain words.
///
/// @param name short name, lower-case words joined by hyphens
/// @param title heading of the report
/// @param summary one sentence: who stops what to whom
/// @param mineral e.g. `cobalt`
/// @param baseYear the year taken as rest
/// @param start calendar month that is month 1, the first of the shock
/// @param months how many are reported
/// @param parties whose answer is asked for
/// @param mode how beliefs are treated
/// @param measures what is done
/// @param beliefs what is believed about it, in order of date
/// @param stocks government stocks that are not on the usual terms
/// @param releaseRules what a party may choose from
/// @param shelf how much surplus commercial stock lies ready at the beginning
/// @param ways ways of answering to compare
/// @param partnersRestrict share of base flows that partners withhold from each other when alone and restricted
/// @param ownership plants that belong to somebody abroad
/// @param projects capacity that some parties can build together
/// @param notes for the reader of the report
/// @param file where it was read from
public record Scenario(
        String name,
        String title,
        String summary,
        String mineral,
        int baseYear,
        YearMonth start,
        int months,
        List<Party> parties,
        Mode mode,
        List<Measure> measures,
        List<Expectation> beliefs,
        List<Stock> stocks,
        List<ReleaseChoice> releaseRules,
        Shelf shelf,
        List<Way> ways,
        double partnersRestrict,
        List<Ownership> ownership,
        List<Project> projects,
        List<String> notes,
        String file) {

    /// Whose answer is asked for where nobody says.
    public static final List<String> USUAL_PARTIES = List.of("KOR", "JPN");

    public Scenario {
        parties = List.copyOf(parties);
        measures = List.copyOf(measures);
        beliefs = List.copyOf(beliefs);
        stocks = List.copyOf(stocks);
        releaseRules = List.copyOf(releaseRules);
        ways = List.copyOf(ways);
        ownership = List.copyOf(ownership);
        projects = List.copyOf(projects);
        notes = List.copyOf(notes);
    }

    /// The same scenario asked for others, named by country code or group id as the groups stand at the start.
    ///
    /// @throws InvalidScenario if somebody is unknown or would count twice
    public Scenario askedFor(List<String> names) {
        return with(AskedParties.found(file, names, start), file);
    }

    /// The same, read from another file.
    public Scenario readFrom(String other) {
        return with(parties, other);
    }

    private Scenario with(List<Party> others, String other) {
        return new Scenario(
                name,
                title,
                summary,
                mineral,
                baseYear,
                start,
                months,
                others,
                mode,
                measures,
                beliefs,
                stocks,
                releaseRules,
                shelf,
                ways,
                partnersRestrict,
                ownership,
                projects,
                notes,
                other);
    }

    /// Months from the start to the given calendar month; 0 for the start itself, below zero before it.
    public int monthOf(YearMonth calendar) {
        return (int) ChronoUnit.MONTHS.between(start, calendar);
    }

    /// The calendar month of a month counted from 0.
    public YearMonth calendarOf(int month) {
        return start.plusMonths(month);
    }

    /// How beliefs are treated.
    public enum Mode {
        /// Solved anew in every month in which beliefs change, on what is believed then.
        ROLLING,
        /// Solved once on all the ends held possible at the beginning.
        TREE,
        /// All is known from the beginning: a bound, never a forecast.
        PERFECT_FORESIGHT
    }
}
