package org.orebridge.server.scenario;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.scenario.Finding;
import org.orebridge.workbench.scenario.Scenario;

/// What is to be said about a scenario's text.
///
/// @param valid whether it can be asked
/// @param findings all that is wrong, in order of place
/// @param name of the scenario, where it can be read
/// @param title of the scenario, where it can be read
public record CheckView(boolean valid, List<Finding> findings, Optional<String> name, Optional<String> title) {

    static CheckView valid(Scenario scenario) {
        return new CheckView(true, List.of(), Optional.of(scenario.name()), Optional.of(scenario.title()));
    }

    static CheckView invalid(List<Finding> findings) {
        return new CheckView(false, List.copyOf(findings), Optional.empty(), Optional.empty());
    }
}
