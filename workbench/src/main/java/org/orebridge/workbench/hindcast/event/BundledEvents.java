package org.orebridge.workbench.hindcast.event;

import java.util.List;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Vocabulary;

/// The events that the engine is built with; others are run once each and belong to nobody's building.
public final class BundledEvents {

    private static final List<String> NAMES =
            List.of("cobalt-congo-2025", "copper-concentrate-2023", "gallium-china-2023");

    private BundledEvents() {}

    public static List<String> names() {
        return NAMES;
    }

    /// The text of an event file, comments included.
    public static String text(String name) {
        return BundledScenarios.resource("hindcasts/" + name + ".yaml");
    }

    /// All of them, in order of name.
    public static List<Event> read(Vocabulary vocabulary) {
        var reader = new EventReader(vocabulary);
        return NAMES.stream()
                .map(name -> reader.read(name + ".yaml", text(name)))
                .toList();
    }
}
