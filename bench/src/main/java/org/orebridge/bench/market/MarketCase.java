package org.orebridge.bench.market;

import java.util.function.Supplier;
import org.orebridge.market.Problem;

/// A market to be timed.
///
/// @param name by which it is asked for
/// @param what it is, in words
/// @param aim how many times the 12-step linear programme's time our solver should take less
/// @param large whether it takes minutes
/// @param problem made when it is needed
record MarketCase(String name, String what, double aim, boolean large, Supplier<Problem> problem) {}
