package org.orebridge.workbench.hindcast.event;

import java.nio.file.Path;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.Section;
import org.orebridge.workbench.scenario.SectionFile;
import org.orebridge.workbench.scenario.Vocabulary;

/// Reads an event file, or says everything that is wrong with it, with line and suggestion.
public final class EventReader {

    private static final SectionFile FILE = new SectionFile("hindcast", "orebridge hindcast --list");

    private final Vocabulary vocabulary;

    public EventReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong
    public Event read(Path path) {
        return read(SectionFile.name(path), FILE.text(path));
    }

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong
    public Event read(String file, String text) {
        var findings = new Findings(file);
        Section section = FILE.read(file, text, EventShape.EVENT, findings);
        return new EventAssembly(findings, vocabulary, file).assemble(section);
    }
}
