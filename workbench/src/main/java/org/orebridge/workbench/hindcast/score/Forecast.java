package org.orebridge.workbench.hindcast.score;

/// What is held likely of one number.
public sealed interface Forecast permits Sample, Normal, Mixture {

    /// Lower and upper end of the band that is shown: an 80 % band.
    double LOW = 0.1;

    double HIGH = 0.9;

    /// Continuous ranked probability score against what was observed, in the number's unit: the integral of the
    /// squared difference between the forecast's distribution and the observation's step. The absolute error of
    /// a single value.
    double crps(double observed);

    /// The value below which the truth is held to lie with this probability.
    double quantile(double probability);

    default double median() {
        return quantile(0.5);
    }

    /// Whether the observation lies within the band.
    default boolean covers(double observed) {
        return quantile(LOW) <= observed && observed <= quantile(HIGH);
    }
}
