package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Check;
import org.orebridge.workbench.result.Check.CheckedSolve;
import org.orebridge.workbench.result.Check.Differences;
import org.orebridge.workbench.result.Check.Largest;

/// A second solver's opinion as lines of text.
public final class CheckText {

    private CheckText() {}

    public static String of(Check check, Words words) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(words.of("check.title", check.solver()));
        lines.addAll(TextTable.wrap(summary(check.solves(), words), "  ", "  "));
        for (CheckedSolve solve : check.solves()) {
            lines.addAll(TextTable.wrap(line(solve, words), "  ", "    "));
        }
        return String.join("\n", lines) + "\n";
    }

    /// The same, one line a solve: who was asked, how far the two are apart at most, then each solve.
    public static List<String> lines(Check check, Words words) {
        return Stream.concat(
                        Stream.of(words.of("check.title", check.solver()), summary(check.solves(), words)),
                        check.solves().stream().map(solve -> line(solve, words)))
                .toList();
    }

    private static String summary(List<CheckedSolve> solves, Words words) {
        List<Differences> found =
                solves.stream().flatMap(s -> s.differences().stream()).toList();
        return words.of(
                "check.summary",
                found.size(),
                solves.size(),
                largest(found.stream().mapToDouble(Differences::objective).max()),
                largest(found.stream().mapToDouble(d -> d.price().relative()).max()),
                largest(found.stream().mapToDouble(d -> d.flow().relative()).max()));
    }

    private static String largest(OptionalDouble value) {
        return Digits.orMissing(value, Digits::error);
    }

    private static String line(CheckedSolve solve, Words words) {
        String method = words.of("check.method." + solve.method());
        Optional<Differences> differences = solve.differences();
        if (differences.isEmpty()) {
            return words.of(
                    "check.none", solve.way(), solve.label(), solve.why().orElse(""));
        }
        Differences d = differences.get();
        return words.of(
                "check.line",
                solve.way(),
                solve.label(),
                method,
                Digits.error(d.objective()),
                place(d.price(), words),
                place(d.flow(), words));
    }

    private static String place(Largest largest, Words words) {
        return largest.element().isEmpty()
                ? Digits.error(0)
                : words.of("check.place", Digits.error(largest.relative()), largest.element(), largest.month());
    }
}
