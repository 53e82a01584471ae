package org.orebridge.workbench.cooperation.swaps;

import java.nio.file.Path;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.ScenarioSchema;
import org.orebridge.workbench.scenario.SectionFile;

/// A file of swaps that a person writes: who is allowed what, who holds what, who needs what.
public final class SwapFile {

    private static final SectionFile FILE = new SectionFile("swaps", "orebridge new swaps");

    private SwapFile() {}

    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong
    public static SwapQuestion read(Path path) {
        return read(SectionFile.name(path), FILE.text(path));
    }

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong
    public static SwapQuestion read(String file, String text) {
        var findings = new Findings(file);
        return new SwapAssembly(findings).assemble(FILE.read(file, text, SwapShape.FILE, findings));
    }

    /// Whether a text is meant to be a file of swaps rather than a scenario.
    public static boolean looksLikeOne(String text) {
        return text.lines().anyMatch(line -> line.startsWith("needs:"));
    }

    /// A commented file to start one's own from; its quantities are placeholders.
    public static String template() {
        return BundledScenarios.resource("swaps/template.yaml");
    }

    /// The JSON Schema of such files, from the same keys that the reader takes.
    public static String schema() {
        return ScenarioSchema.text(
                "Orebridge swaps",
                "Who is allowed what, who holds what, who needs what, and how one can become the other.",
                SwapShape.FILE);
    }
}
