package org.orebridge.workbench.cooperation.swaps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.SectionFile;

/// A file of swaps that a person writes: who is allowed what, who holds what, who needs what.
public final class SwapFile {

    private static final SectionFile FILE = new SectionFile("swaps", "orebridge new swaps");

    private SwapFile() {}

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong
    public static SwapQuestion read(String file, String text) {
        var findings = new Findings(file);
        return new SwapAssembly(findings).assemble(FILE.read(file, text, SwapShape.FILE, findings));
    }

    /// The question in a file of swaps; empty where a name or path stands for anything else.
    ///
    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong with it
    public static Optional<SwapQuestion> find(String asked) {
        Path path = Path.of(asked);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        String text = FILE.text(path);
        return isOne(text) ? Optional.of(read(SectionFile.name(path), text)) : Optional.empty();
    }

    /// Whether a text is meant as one: a scenario has a mineral of its own and no needs.
    public static boolean isOne(String text) {
        return text.lines().anyMatch(line -> line.startsWith("needs:") || line.startsWith("routes:"));
    }

    /// A commented file to start one's own from; its quantities are placeholders.
    public static String template() {
        return BundledScenarios.resource("swaps/template.yaml");
    }
}
