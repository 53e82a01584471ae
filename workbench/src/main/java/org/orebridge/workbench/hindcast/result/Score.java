package org.orebridge.workbench.hindcast.result;

/// Means over the observations of a series.
///
/// @param observations how many
/// @param error mean absolute error of the logarithm
/// @param bias mean error of the logarithm; below zero: predicted too low
/// @param crps mean continuous ranked probability score of the logarithm
/// @param covered how many lie within the 80 % band
public record Score(int observations, double error, double bias, double crps, int covered) {}
