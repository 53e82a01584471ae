package org.orebridge.workbench.hindcast.event;

import org.orebridge.workbench.scenario.ScenarioSchema;

/// The JSON Schema of event files, from the same keys that the reader takes.
public final class EventSchema {

    private EventSchema() {}

    /// The schema as text, ending in a line feed.
    public static String text() {
        return ScenarioSchema.text(
                "Orebridge hindcast",
                "Something that happened to a mineral's market: what was done, what was announced when, what was observed.",
                EventShape.EVENT);
    }
}
