package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One scenario or several, and how much each counts.
final class WeighedScenarios {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = "Names of scenarios (see: orebridge scenarios) or paths of your own files.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--weights",
            paramLabel = "NUMBER",
            split = ",",
            description = "How much each scenario counts (default: how often it begins by the register of export"
                    + " controls where all are stop-MINERAL scenarios, else all the same).")
    private List<Double> weights = new ArrayList<>();

    List<String> names() {
        return List.copyOf(names);
    }

    /// One a scenario, or none.
    List<Double> weights() {
        return List.copyOf(weights);
    }
}
