package org.orebridge.workbench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.importers.FileKind;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioNumbers;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.scenario.Vocabulary;

/// Finds the scenario that a user names, be it a bundled one or a file of the user's own.
public final class NamedScenario {

    private NamedScenario() {}

    /// @param named a bundled scenario's name or a path
    /// @throws org.orebridge.importers.WrongFile if there is no such file, or it is no text
    /// @throws org.orebridge.workbench.scenario.InvalidScenario if there is no such name, or the scenario is wrong
    public static Scenario read(String named, Vocabulary vocabulary) {
        return read(named, vocabulary, new TreeMap<>());
    }

    /// @param settings of the user; those that begin with `scenario.` set numbers of the scenario
    static Scenario read(String named, Vocabulary vocabulary, SortedMap<String, Double> settings) {
        SortedMap<String, Double> chosen = chosen(settings);
        if (isBundled(named)) {
            return BundledScenarios.read(named, vocabulary, chosen);
        }
        Path file = Path.of(named);
        FileKind.requireText(file, "a scenario");
        return new ScenarioReader(vocabulary, chosen).read(file);
    }

    /// The numbers that the scenario itself states.
    static ScenarioNumbers stated(String named) throws IOException {
        return ScenarioNumbers.stated(
                isBundled(named) ? BundledScenarios.text(named).orElse("") : Files.readString(Path.of(named)));
    }

    private static boolean isBundled(String named) {
        return BundledScenarios.names().contains(named) || !looksLikePath(named);
    }

    private static SortedMap<String, Double> chosen(SortedMap<String, Double> settings) {
        var chosen = new TreeMap<String, Double>();
        settings.forEach((key, value) -> {
            if (key.startsWith(ScenarioNumbers.PREFIX)) {
                chosen.put(key.substring(ScenarioNumbers.PREFIX.length()), value);
            }
        });
        return chosen;
    }

    private static boolean looksLikePath(String named) {
        try {
            return named.contains("/") || named.contains("\\") || named.contains(".") || Files.exists(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
