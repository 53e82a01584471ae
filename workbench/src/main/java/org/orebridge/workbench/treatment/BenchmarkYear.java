package org.orebridge.workbench.treatment;

/// The treatment charge that smelters and mines agree on for one calendar year, late in the year before.
///
/// @param year calendar year
/// @param treatment USD per dry t
/// @param ground where it comes from
public record BenchmarkYear(int year, double treatment, Ground ground) {

    /// Where a benchmark comes from.
    public enum Ground {
        /// Settled before the first month of the shock, as reported.
        OBSERVED,
        /// Settled before the first month of the shock, and no report is at hand: the charge at rest.
        AT_REST,
        /// The mean spot charge of the year as expected when it is settled.
        EXPECTED
    }
}
