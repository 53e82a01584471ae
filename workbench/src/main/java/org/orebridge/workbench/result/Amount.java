package org.orebridge.workbench.result;

import java.util.Optional;

/// One figure with the spread that the draws give it.
///
/// @param value the central answer
/// @param band quantiles of the draws; empty without draws
public record Amount(double value, Optional<Band> band) {

    public Amount {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "A figure is a finite number, found %s.%nMaybe it is missing and should be left out."
                            .formatted(value));
        }
    }

    public static Amount of(double value) {
        return new Amount(value, Optional.empty());
    }

    /// @param low 10 % quantile of the draws
    /// @param middle median of the draws
    /// @param high 90 % quantile of the draws
    public record Band(double low, double middle, double high) {}
}
