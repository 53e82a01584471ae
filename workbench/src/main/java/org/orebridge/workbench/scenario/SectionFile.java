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
import org.orebridge.workbench.report.Wording;
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

/// A YAML file of one kind that a person writes, read as the sections that its shape allows.
///
/// Refused: what is no YAML, more than 1 MB, aliases, deep nesting, and every key that the shape does not know.
///
/// @param kind what the file is, e.g. `scenario`
/// @param bundled what the names of those that come with the program are listed by, e.g. `orebridge scenarios`
public record SectionFile(String kind, String bundled) {

    /// Largest file read, bytes.
    public static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 12;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(LARGEST + 1)
            .setLabel("file")
            .build();

    /// The text of a file.
    ///
    /// @throws InvalidScenario if there is none, or it is no text
    public String text(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw InvalidScenario.of(
                        path.toString(), 0, Wording.of("finding.no-file"), Wording.of("maybe.path", bundled));
            }
            if (Files.size(path) > LARGEST) {
                throw tooLarge(name(path));
            }
            return decode(name(path), Files.readAllBytes(path));
        } catch (IOException e) {
            throw InvalidScenario.of(
                    path.toString(), 0, Wording.of("finding.unreadable"), Wording.of("maybe.permissions"));
        }
    }

    /// The name of a file, for messages.
    public static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
    }

    /// @param file its name, for messages
    /// @param text the YAML itself
    /// @param findings takes what is wrong inside
    /// @throws InvalidScenario if it cannot be read at all
    public Section read(String file, String text, Shape shape, Findings findings) {
        return read(file, text, shape, findings, new TreeMap<>());
    }

    /// @param chosen numbers of the file that the user sets, by name
    Section read(String file, String text, Shape shape, Findings findings, SortedMap<String, Double> chosen) {
        if (text.length() > LARGEST) {
            throw tooLarge(file);
        }
        try {
            checkEvents(text, findings);
            findings.refuse();
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                throw InvalidScenario.of(file, 1, Wording.of("finding.empty"), Wording.of("maybe.template", kind));
            }
            ScenarioNumbers numbers = ScenarioNumbers.stated(root.get()).with(chosen);
            return new SectionReader(findings, numbers).read(root.get(), shape, what());
        } catch (MarkedYamlEngineException e) {
            throw noYaml(file, e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            throw noYaml(file, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private void checkEvents(String text, Findings findings) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (event instanceof AliasEvent) {
                findings.add(line, Wording.of("finding.alias"), Wording.of("maybe.write-out"));
                return;
            }
            if (depth > DEEPEST) {
                findings.add(line, Wording.of("finding.deep"), Wording.of("maybe.bracket"));
                return;
            }
        }
    }

    private String decode(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidScenario.of(file, 0, Wording.of("finding.not-text"), notAtAll());
        }
    }

    private InvalidScenario tooLarge(String file) {
        return InvalidScenario.of(file, 0, Wording.of("finding.large"), notAtAll());
    }

    /// The whole file, as what it is.
    private Wording what() {
        return Wording.of("section." + kind);
    }

    private Wording notAtAll() {
        return Wording.of("maybe.not-at-all");
    }

    private static InvalidScenario noYaml(String file, Optional<Mark> mark, String problem) {
        return InvalidScenario.of(
                file,
                mark.map(Mark::getLine).orElse(-1) + 1,
                Wording.of("finding.no-yaml", problem),
                Wording.of("maybe.yaml"));
    }
}
