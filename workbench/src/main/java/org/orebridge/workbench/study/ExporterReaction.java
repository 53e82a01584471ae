package org.orebridge.workbench.study;

/// What the country that restricts its exports does when others agree on something: an assumption, never a
/// forecast.
///
/// @param kind what it does
/// @param share of base flows that it still lets out to helpers, or share of what it withholds that it lets go
/// @param month from which on it does so, 1 = first month of the scenario
public record ExporterReaction(Kind kind, double share, int month) {

    /// It does not react.
    public static final ExporterReaction NONE = new ExporterReaction(Kind.NONE, 0, 1);

    public ExporterReaction {
        if (!(share >= 0 && share <= 1) || month < 1) {
            throw new IllegalArgumentException(
                    "An exporter reacts by a share of 0 to 1 from month 1 or later, found %s from month %d.%nMaybe percent were meant."
                            .formatted(share, month));
        }
    }

    /// What it does.
    public enum Kind {
        /// Nothing.
        NONE,
        /// Members that release or share are restricted too, as long as its measures are in force.
        HELPERS_RESTRICTED,
        /// It lets go a part of what it withholds.
        EASING
    }
}
