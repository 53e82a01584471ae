package org.orebridge.market.calibration;

/// What a price difference between two regions holds beyond freight and the cost of capital afloat.
///
/// @param from node index of the exporter
/// @param to node index of the importer
/// @param amount USD/t
/// @param share of the mean of the two base prices
public record Wedge(int from, int to, double amount, double share) {}
