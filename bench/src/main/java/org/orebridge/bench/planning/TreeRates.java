package org.orebridge.bench.planning;

import java.util.List;
import java.util.Locale;
import org.orebridge.bench.market.Spent;

/// One plan against several possible ends, against plans that know the end.
///
/// @param months of each
/// @param cells months on branches
/// @param rows of the plan's programme
/// @param columns of it
/// @param plan what it took: median by processor time
/// @param knowing what a plan that knows the end took: mean over the ends of the median of each
/// @param ratio of processor times
/// @param iterations of the plan
/// @param residual of the plan
/// @param difference of its objective from that of the programmes that know the end merged month by month,
///   relative
/// @param perfect mean of what plans that know the end are worth less what the plan is, USD
record TreeRates(
        int months,
        int cells,
        int rows,
        int columns,
        Spent plan,
        Spent knowing,
        double ratio,
        int iterations,
        double residual,
        double difference,
        double perfect) {

    /// Times as long as a plan that knows the end.
    static final double AIM = 6;

    /// Two searches for one optimum may each be off by what counts as solved.
    static final double TOLERANCE = 1e-8;

    boolean same() {
        return difference <= TOLERANCE;
    }

    List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "gallium, %d months, five possible ends: %d months on branches, %,d rows x %,d columns, %d steps, residual %.0e",
                        months,
                        cells,
                        rows,
                        columns,
                        iterations,
                        residual),
                String.format(
                        Locale.ROOT,
                        "one plan %.3f s (%.3f s on the clock, %.0f MB asked for); knowing the end %.3f s: %.1f times as long (aim: below %.0f)",
                        plan.cpuSeconds(),
                        plan.wallSeconds(),
                        plan.allocatedMegabytes(),
                        knowing.cpuSeconds(),
                        ratio,
                        AIM),
                String.format(
                        Locale.ROOT,
                        "merged from five programmes that each know the end: objective the same to %.0e; knowing the end would be worth %,.0f USD",
                        difference,
                        perfect));
    }
}
