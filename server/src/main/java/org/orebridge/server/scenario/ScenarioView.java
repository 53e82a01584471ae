package org.orebridge.server.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Scenario;

/// A scenario as a list shows it.
///
/// @param name short name
/// @param bundled whether it comes with the program
/// @param valid whether it can be asked as it stands
/// @param title heading; empty where the text cannot be read
/// @param summary one sentence
/// @param mineral id
/// @param baseYear the year taken as rest
/// @param start calendar month of the shock, e.g. `2025-02`
/// @param months reported
/// @param parties codes
/// @param ways codes of the ways of answering
/// @param text YAML
public record ScenarioView(
        String name,
        boolean bundled,
        boolean valid,
        Optional<String> title,
        Optional<String> summary,
        Optional<String> mineral,
        Optional<Integer> baseYear,
        Optional<String> start,
        Optional<Integer> months,
        List<String> parties,
        List<String> ways,
        String text) {

    static ScenarioView of(String name, boolean bundled, String text, Optional<Scenario> scenario) {
        return new ScenarioView(
                name,
                bundled,
                scenario.isPresent(),
                scenario.map(Scenario::title),
                scenario.map(Scenario::summary),
                scenario.map(Scenario::mineral),
                scenario.map(Scenario::baseYear),
                scenario.map(Scenario::start).map(YearMonth::toString),
                scenario.map(Scenario::months),
                scenario.map(Scenario::parties).orElse(List.of()).stream()
                        .map(Party::id)
                        .toList(),
                scenario.map(Scenario::ways).orElse(List.of()).stream()
                        .map(Way::code)
                        .toList(),
                text);
    }
}
