package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// A lot that one party's government holds and how it can be used: an assumption of the scenario, never a fact.
///
/// @param party whose it is
/// @param days held, in days of base use; absent = the target of its programme, nothing where it has none
/// @param lowDays low end of the range shown
/// @param highDays high end of the range shown; absent = the larger of `days` and the target
/// @param form what is held; absent = the form most used at home
/// @param releaseMonths months that it takes to release all of it; absent = the parameters
/// @param firstMonth first usable month, 1 = first month of the shock
/// @param reservation what a tonne kept is worth at the end, times the base price; absent = the parameters
/// @param minimum share that must be kept
/// @param origin country that the lot comes from; empty = unknown
/// @param encumbrance what may not be done with it
/// @param refill how it is bought back or built up; empty = not at all
/// @param sources where it is documented
/// @param assumed what is assumed
/// @param line where it stands in its file, from 1
public record Stock(
        Region party,
        OptionalDouble days,
        double lowDays,
        OptionalDouble highDays,
        Optional<Form> form,
        OptionalDouble releaseMonths,
        int firstMonth,
        OptionalDouble reservation,
        double minimum,
        Optional<Region> origin,
        Encumbrance encumbrance,
        Optional<RefillTerms> refill,
        List<Citation> sources,
        List<String> assumed,
        int line) {

    /// First usable month, where a scenario says nothing: a month to decide and to deliver.
    public static final int FIRST_MONTH = 2;

    public Stock {
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    /// The target of the party's programme, on the usual terms.
    public static Stock usual(Region party) {
        return new Stock(
                party,
                OptionalDouble.empty(),
                0,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                FIRST_MONTH,
                OptionalDouble.empty(),
                0,
                Optional.empty(),
                Encumbrance.NONE,
                Optional.empty(),
                List.of(),
                List.of("Target days of its programme, usable from the second month on."),
                0);
    }
}
