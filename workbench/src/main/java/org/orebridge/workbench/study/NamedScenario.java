package org.orebridge.workbench.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.orebridge.importers.FileKind;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.scenario.Vocabulary;

/// Finds the scenario that a user names, be it a bundled one or a file of the user's own.
public final class NamedScenario {

    private NamedScenario() {}

    /// @param named a bundled scenario's name or a path
    /// @throws org.orebridge.importers.WrongFile if there is no such file, or it is no text
    /// @throws org.orebridge.workbench.scenario.InvalidScenario if there is no such name, or the scenario is wrong
    public static Scenario read(String named, Vocabulary vocabulary) {
        if (BundledScenarios.names().contains(named) || !looksLikePath(named)) {
            return BundledScenarios.read(named, vocabulary);
        }
        Path file = Path.of(named);
        FileKind.requireText(file, "a scenario");
        return new ScenarioReader(vocabulary).read(file);
    }

    private static boolean looksLikePath(String named) {
        try {
            return named.contains("/") || named.contains("\\") || named.contains(".") || Files.exists(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
