package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is done: the kind of a measure with its figures.
public sealed interface Action {

    /// Exports stop, or fall to a share of the base flow.
    ///
    /// @param share what may still leave, share of the base flow; 0 is a full ban
    record Ban(double share) implements Action {}

    /// Exports draw on an account that fills month by month.
    ///
    /// @param amounts what accrues, in order of date
    /// @param carryOver what becomes of the unused
    /// @param opening first month in which goods leave in fact, the account filling meanwhile
    record Quota(List<Amount> amounts, CarryOver carryOver, Optional<YearMonth> opening) implements Action {
        public Quota {
            amounts = List.copyOf(amounts);
        }
    }

    /// @param from first month
    /// @param tonnesPerMonth t of contained metal that accrue each month from then on
    record Amount(YearMonth from, double tonnesPerMonth) {}

    /// What becomes of a quota's unused part.
    enum CarryOver {
        /// It stays until the quota ends.
        ALWAYS,
        /// It lapses at the end of each calendar year.
        WITHIN_YEAR,
        /// It lapses at the end of each month.
        NEVER
    }

    /// Exports need an approval, given by destination.
    ///
    /// @param processingMonths months after the effective date in which nothing is approved
    /// @param validityMonths months after that of an approval in which it can still be used; empty = for ever
    /// @param approvals what is approved afterwards; the first that names the destination counts
    record Licence(int processingMonths, OptionalInt validityMonths, List<Approval> approvals) implements Action {
        public Licence {
            approvals = List.copyOf(approvals);
        }
    }

    /// @param to destinations, each on its own
    /// @param from first month, if not from the start of approvals
    /// @param volume share of the base flow, or t a month to each destination over all forms
    record Approval(CountryChoice to, Optional<YearMonth> from, Volume volume) {}

    /// Capacity is lost or added.
    ///
    /// @param activity kind (e.g. `mining`) or name of the activity
    /// @param volume times the base output: what an outage leaves (below 1), what an addition allows (above 1);
    ///   or the change in t a month, below zero for a loss
    /// @param rampMonths months over which the change comes in, evenly; 0 = at once
    record Capacity(String activity, Volume volume, int rampMonths) implements Action {}

    /// What an activity's by-products bring changes.
    ///
    /// @param activity kind or name of the activity
    /// @param rate change as a share of what they bring at rest
    record Credit(String activity, double rate) implements Action {}

    /// An activity goes on whatever it loses; the country bears the loss.
    ///
    /// @param activity kind or name of the activity
    /// @param share of its output at rest below which it does not go
    record MinimumRun(String activity, double share) implements Action {}

    /// Users want more or less.
    ///
    /// @param sectors the sectors concerned; all if empty
    /// @param factor share of base use
    record Demand(List<String> sectors, double factor) implements Action {
        public Demand {
            sectors = List.copyOf(sectors);
        }
    }

    /// Holders want a multiple of their usual working stock.
    ///
    /// @param multiple of the working stock at rest
    record Hoarding(double multiple) implements Action {}

    /// The importer levies a share of the CIF value.
    ///
    /// @param rate on top of that at rest
    record Tariff(double rate) implements Action {}

    /// The exporter levies a share of the value at its border.
    ///
    /// @param rate on top of that at rest
    record ExportTax(double rate) implements Action {}

    /// A specific charge on exports.
    ///
    /// @param usdPerTonne USD per t of contained metal
    record Duty(double usdPerTonne) implements Action {}

    /// A third country may ship on no more than this.
    ///
    /// @param volume share of its base flows to the targets, or t a month in all
    record TransshipmentCap(Volume volume) implements Action {}
}
