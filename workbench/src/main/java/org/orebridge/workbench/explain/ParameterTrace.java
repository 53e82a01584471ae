package org.orebridge.workbench.explain;

import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Assumption;

/// A parameter with its range, reason and source on one line.
final class ParameterTrace {

    private ParameterTrace() {}

    static String line(Assumption one, Words words) {
        return words.of(
                        "explain.parameter",
                        one.key(),
                        Digits.three(one.value()),
                        one.unit().equals("1") ? "" : words.unit(one.unit()),
                        Digits.orMissing(one.low(), Digits::three),
                        Digits.orMissing(one.high(), Digits::three),
                        one.reason(),
                        one.source())
                + (one.overridden() ? " " + words.of("assumptions.overridden") : "");
    }
}
