package org.orebridge.planning.sddp;

/// What is best in a month, by what is known of the months after it.
///
/// @param value USD from this month on
/// @param gain USD of this month alone, what is kept at the end included
/// @param slope USD/t that a further tonne of each stock at the beginning of the month is worth
/// @param released t by stock
/// @param bought t by stock
/// @param left t by stock at the end of the month
record MonthSolution(double value, double gain, double[] slope, double[] released, double[] bought, double[] left) {}
