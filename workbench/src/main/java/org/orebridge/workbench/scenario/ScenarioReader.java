package org.orebridge.workbench.scenario;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a scenario file, or says everything that is wrong with it, with line and suggestion.
///
/// Refused: what is no YAML, more than 1 MB, aliases, nesting deeper than a scenario needs, unknown keys,
/// countries, minerals and forms, absurd numbers, months out of order, contradictions.
public final class ScenarioReader {

    private static final SectionFile FILE = new SectionFile("scenario", "orebridge scenarios");

    private final Vocabulary vocabulary;
    private final SortedMap<String, Double> chosen;

    public ScenarioReader(Vocabulary vocabulary) {
        this(vocabulary, new TreeMap<>());
    }

    /// @param chosen numbers of the scenario that the user sets, by name
    public ScenarioReader(Vocabulary vocabulary, SortedMap<String, Double> chosen) {
        this.vocabulary = vocabulary;
        this.chosen = chosen;
    }

    /// @throws InvalidScenario with all that is wrong
    public Scenario read(Path path) {
        return read(SectionFile.name(path), FILE.text(path));
    }

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @throws InvalidScenario with all that is wrong
    public Scenario read(String file, String text) {
        var findings = new Findings(file);
        Section section = FILE.read(file, text, ScenarioShape.SCENARIO, findings, chosen);
        return new ScenarioAssembly(findings, vocabulary, file).assemble(section);
    }
}
