package org.orebridge.workbench.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a scenario file, or says everything that is wrong with it, with line and suggestion.
///
/// Refused: what is no YAML, more than 1 MB, aliases, nesting deeper than a scenario needs, unknown keys,
/// countries, minerals and forms, absurd numbers, months out of order, contradictions.
public final class ScenarioReader {

    /// Largest file read, bytes.
    public static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 12;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(LARGEST + 1)
            .setLabel("scenario")
            .build();

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
        String file =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
        try {
            if (!Files.isRegularFile(path)) {
                throw InvalidScenario.of(
                        path.toString(),
                        0,
                        "There is no such file.",
                        "Maybe the path is wrong, or the name of a bundled scenario was meant: orebridge scenarios"
                                + " lists them.");
            }
            if (Files.size(path) > LARGEST) {
                throw tooLarge(file);
            }
            return read(file, decode(file, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw InvalidScenario.of(path.toString(), 0, "The file cannot be read.", "Maybe its permissions.");
        }
    }

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @throws InvalidScenario with all that is wrong
    public Scenario read(String file, String text) {
        if (text.length() > LARGEST) {
            throw tooLarge(file);
        }
        var findings = new Findings(file);
        try {
            checkEvents(text, findings);
            findings.refuse();
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                throw InvalidScenario.of(file, 1, "The file is empty.", "Maybe start from `orebridge new scenario`.");
            }
            ScenarioNumbers numbers = ScenarioNumbers.stated(root.get()).with(chosen);
            Section section =
                    new SectionReader(findings, numbers).read(root.get(), ScenarioShape.SCENARIO, "A scenario");
            return new ScenarioAssembly(findings, vocabulary, file).assemble(section);
        } catch (MarkedYamlEngineException e) {
            throw noYaml(file, e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw noYaml(file, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static void checkEvents(String text, Findings findings) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (event instanceof AliasEvent) {
                findings.add(line, "Aliases (*name) are not taken.", "Maybe write the value out.");
                return;
            }
            if (depth > DEEPEST) {
                findings.add(line, "Nested deeper than any scenario.", "Maybe a bracket is not closed.");
                return;
            }
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidScenario.of(file, 0, "The file is not text in UTF-8.", "Maybe it is not a scenario at all.");
        }
    }

    private static InvalidScenario tooLarge(String file) {
        return InvalidScenario.of(file, 0, "The file is larger than 1 MB.", "Maybe it is not a scenario at all.");
    }

    private static InvalidScenario noYaml(String file, Optional<Mark> mark, String problem) {
        return InvalidScenario.of(
                file,
                mark.map(Mark::getLine).orElse(-1) + 1,
                "This is no YAML: %s.".formatted(problem),
                "Maybe the indentation is off, or a quote is not closed.");
    }
}
