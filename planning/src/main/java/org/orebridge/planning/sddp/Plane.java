package org.orebridge.planning.sddp;

/// What stocks are worth from the next month on is no more than `level + slope x stocks`, USD.
///
/// @param level USD with empty stocks
/// @param slope USD/t by stock
record Plane(double level, double[] slope) {}
