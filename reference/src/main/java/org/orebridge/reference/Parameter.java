package org.orebridge.reference;

/// One class value that no statistic gives, with the range that the uncertainty of an answer is drawn from.
///
/// @param key e.g. `sector.ev-batteries.elasticity`
/// @param value the central value
/// @param low lowest plausible value
/// @param high highest plausible value
/// @param unit its unit; `1` for a pure number
/// @param reason why this value and this range
/// @param source id of a source
public record Parameter(String key, double value, double low, double high, String unit, String reason, String source) {

    public Parameter {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "The parameter %s lies outside its own range: %s is not in %s to %s.%nMaybe low and high are swapped."
                            .formatted(key, value, low, high));
        }
    }

    /// The same parameter fixed at a value that a user chose.
    public Parameter fixedAt(double chosen) {
        return new Parameter(key, chosen, chosen, chosen, unit, "set by the user; was " + value, source);
    }

    /// The same parameter with another central value, as in one draw; the range stays.
    public Parameter drawnAt(double drawn) {
        return new Parameter(key, drawn, Math.min(low, drawn), Math.max(high, drawn), unit, reason, source);
    }
}
