package org.orebridge.workbench.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.report.Wording;

/// The scenarios that come with the project.
public final class BundledScenarios {

    private static final List<String> NAMES = List.of(
            "cobalt-drc-2025",
            "cobalt-unknown-end",
            "copper-concentrate-2025",
            "copper-smelting-squeeze",
            "gallium-china-2023",
            "gallium-stop-wagerup",
            "magnesium-china-licence");

    private BundledScenarios() {}

    public static List<String> names() {
        return NAMES;
    }

    /// The text of a scenario, comments included; empty if there is none of this name.
    public static Optional<String> text(String name) {
        return NAMES.contains(name) ? Optional.of(resource("scenarios/" + name + ".yaml")) : Optional.empty();
    }

    /// The scenario itself.
    ///
    /// @throws InvalidScenario if there is none of this name, or its words are unknown to the vocabulary
    public static Scenario read(String name, Vocabulary vocabulary) {
        return read(name, vocabulary, new TreeMap<>());
    }

    /// The scenario with some of its numbers set.
    ///
    /// @param chosen the scenario's own numbers by name
    public static Scenario read(String name, Vocabulary vocabulary, SortedMap<String, Double> chosen) {
        String text = text(name)
                .orElseThrow(() ->
                        InvalidScenario.of(name, 0, Wording.of("finding.not-bundled"), Nearest.maybe(name, NAMES)));
        return new ScenarioReader(vocabulary, chosen).read(name + ".yaml", text);
    }

    public static String resource(String path) {
        try (@Nullable
                InputStream in = BundledScenarios.class.getResourceAsStream("/org/orebridge/workbench/" + path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the build.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
