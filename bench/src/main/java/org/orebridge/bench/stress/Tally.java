package org.orebridge.bench.stress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.bench.stress.Verdict.Ending;

/// How many random networks ended how, and the worst of them.
///
/// @param networks how many
/// @param seed of the first
/// @param byEnding how many ended in each way
/// @param byReason how many gave no answer or a fault for each reason, after the way in which they ended
/// @param byConditions how many answers the judge found off by at most 10 to this power
/// @param worst those whose conditions were furthest off, furthest first
/// @param slowest those that took longest, longest first
/// @param unwanted those that failed though the second solver found an answer, were wrong, or are faults; first ones
/// @param seconds of all
record Tally(
        int networks,
        long seed,
        SortedMap<Ending, Integer> byEnding,
        SortedMap<String, Integer> byReason,
        SortedMap<Integer, Integer> byConditions,
        List<Verdict> worst,
        List<Verdict> slowest,
        List<Verdict> unwanted,
        double seconds) {

    private static final int SHOWN = 5;
    private static final int MOST_UNWANTED = 40;
    private static final int LEAST_POWER = -14;

    Tally {
        byEnding = Collections.unmodifiableSortedMap(new TreeMap<>(byEnding));
        byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
        byConditions = Collections.unmodifiableSortedMap(new TreeMap<>(byConditions));
        worst = List.copyOf(worst);
        slowest = List.copyOf(slowest);
        unwanted = List.copyOf(unwanted);
    }

    static Tally of(List<Verdict> verdicts, long seed, double seconds) {
        var byEnding = new TreeMap<Ending, Integer>();
        var byReason = new TreeMap<String, Integer>();
        var byConditions = new TreeMap<Integer, Integer>();
        var unwanted = new ArrayList<Verdict>();
        for (Verdict verdict : verdicts) {
            byEnding.merge(verdict.ending(), 1, Integer::sum);
            if (hasAnswer(verdict)) {
                int power = (int) Math.ceil(Math.log10(Math.max(verdict.conditions(), 1e-300)));
                byConditions.merge(Math.max(power, LEAST_POWER), 1, Integer::sum);
            } else {
                byReason.merge(verdict.ending() + ": " + verdict.reason(), 1, Integer::sum);
            }
            if (isUnwanted(verdict) && unwanted.size() < MOST_UNWANTED) {
                unwanted.add(verdict);
            }
        }
        return new Tally(
                verdicts.size(),
                seed,
                byEnding,
                byReason,
                byConditions,
                first(verdicts, Comparator.comparingDouble(Verdict::conditions).reversed()),
                first(verdicts, Comparator.comparingDouble(Verdict::seconds).reversed()),
                unwanted,
                seconds);
    }

    private static List<Verdict> first(List<Verdict> verdicts, Comparator<Verdict> order) {
        return verdicts.stream().sorted(order).limit(SHOWN).toList();
    }

    private static boolean hasAnswer(Verdict verdict) {
        return switch (verdict.ending()) {
            case SOLVED, INACCURATE, WRONG -> true;
            case NO_ANSWER, FAILED, UNDECIDED, FAULT -> false;
        };
    }

    private static boolean isUnwanted(Verdict verdict) {
        return switch (verdict.ending()) {
            case SOLVED, INACCURATE, NO_ANSWER -> false;
            case FAILED, UNDECIDED, WRONG, FAULT -> true;
        };
    }

    /// Whether no wrong answer was given as a right one and no fault came up.
    boolean sound() {
        return !byEnding.containsKey(Ending.WRONG) && !byEnding.containsKey(Ending.FAULT);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%,d random networks from seed %d in %.0f s", networks, seed, seconds));
        byEnding.forEach((ending, count) -> lines.add(String.format(
                Locale.ROOT, "  %-11s %,7d  %s", ending.name().toLowerCase(Locale.ROOT), count, words(ending))));
        lines.add("Without an answer, by reason:");
        byReason.forEach((reason, count) -> lines.add(String.format(Locale.ROOT, "  %,7d  %s", count, reason)));
        lines.add("Answers by the condition that is furthest off, each measured in its own rows:");
        byConditions.forEach(
                (power, count) -> lines.add(String.format(Locale.ROOT, "  up to 1e%-4d %,7d", power, count)));
        lines.add("Furthest off:");
        worst.forEach(v -> lines.add(line(v)));
        lines.add("Slowest:");
        slowest.forEach(v -> lines.add(line(v)));
        if (!unwanted.isEmpty()) {
            lines.add("To be looked at:");
            unwanted.forEach(v -> lines.add(line(v)));
        }
        return lines;
    }

    private static String words(Ending ending) {
        return switch (ending) {
            case SOLVED -> "solved to tolerance";
            case INACCURATE -> "solved, with a warning";
            case NO_ANSWER -> "failed with a reason; the second solver finds that there is no answer";
            case FAILED -> "failed with a reason; the second solver finds an answer";
            case UNDECIDED -> "failed with a reason; the second solver does not know either";
            case WRONG -> "answered wrongly: must not be";
            case FAULT -> "a fault of the program: must not be";
        };
    }

    private static String line(Verdict v) {
        return String.format(
                Locale.ROOT,
                "  seed %d: %s, off by %.1e, residual %.1e, %d iterations, %,d columns, %.2f s %s",
                v.seed(),
                v.ending().name().toLowerCase(Locale.ROOT),
                v.conditions(),
                v.residual(),
                v.iterations(),
                v.columns(),
                v.seconds(),
                v.reason());
    }
}
