package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;

/// One observation against what was predicted.
///
/// @param month calendar month, the first of those it is about
/// @param low lower end of what was quoted
/// @param high upper end
/// @param predicted median
/// @param predictedLow 10 % quantile
/// @param predictedHigh 90 % quantile
/// @param error predicted less observed logarithm
/// @param crps of the logarithm
/// @param covered whether it lies within the band
public record ObservedMonth(
        YearMonth month,
        double low,
        double high,
        double predicted,
        double predictedLow,
        double predictedHigh,
        double error,
        double crps,
        boolean covered) {}
