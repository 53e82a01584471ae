package org.orebridge.workbench.scenario;

/// A commented scenario to start one's own from.
public final class ScenarioTemplate {

    private ScenarioTemplate() {}

    public static String text() {
        return BundledScenarios.resource("scenarios/template.yaml");
    }
}
