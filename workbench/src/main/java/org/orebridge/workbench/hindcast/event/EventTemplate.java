package org.orebridge.workbench.hindcast.event;

import org.orebridge.workbench.scenario.BundledScenarios;

/// A commented event file to start one's own from.
public final class EventTemplate {

    private EventTemplate() {}

    public static String text() {
        return BundledScenarios.resource("hindcasts/template.yaml");
    }
}
