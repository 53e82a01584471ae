package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.workbench.report.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads sections of a scenario file by their shapes and names every key that does not belong there.
final class SectionReader {

    private final Findings findings;
    private final ValueReader values;

    SectionReader(Findings findings, ScenarioNumbers numbers) {
        this.findings = findings;
        this.values = new ValueReader(findings, numbers);
    }

    Section read(Node node, Shape shape, Wording what) {
        int before = findings.count();
        var read = new TreeMap<String, Object>();
        var lines = new TreeMap<String, Integer>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                take(entry, shape, what, read, lines);
            }
            missing(node, shape, what, lines);
        } else {
            findings.add(
                    node, Wording.of("finding.keys-with-values", what), Wording.of("maybe.own-line", first(shape)));
        }
        return new Section(read, lines, Findings.line(node), findings.count() == before);
    }

    private static String first(Shape shape) {
        return shape.keys().getFirst().name();
    }

    private void take(
            NodeTuple entry, Shape shape, Wording what, Map<String, Object> read, Map<String, Integer> lines) {
        Node at = entry.getKeyNode();
        String name = at instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var key = shape.key(name);
        if (key.isEmpty()) {
            findings.add(at, Wording.of("finding.no-key", what, name), Nearest.maybe(name, shape.names()));
        } else if (lines.containsKey(name)) {
            findings.add(
                    at,
                    Wording.of("finding.twice", Wording.key(name), String.valueOf(lines.get(name))),
                    Wording.of("maybe.one-can-go"));
        } else {
            lines.put(name, Findings.line(at));
            value(entry.getValueNode(), key.get().kind(), name).ifPresent(v -> read.put(name, v));
        }
    }

    private void missing(Node node, Shape shape, Wording what, Map<String, Integer> lines) {
        for (Shape.Key key : shape.keys()) {
            if (key.required() && !lines.containsKey(key.name())) {
                findings.add(
                        node,
                        Wording.of("finding.needs", what, Wording.key(key.name())),
                        Wording.of("maybe.add", Wording.fixed(key.says())));
            }
        }
    }

    private Optional<Object> value(Node node, Kind kind, String key) {
        return switch (kind) {
            case Kind.ListOf list -> Optional.of(items(node, list.item(), key));
            case Kind.Nested nested ->
                Optional.of(read(node, nested.shape(), Wording.of("section.entry", Wording.key(key))));
            case Kind.Tagged tagged -> tagged(node, tagged, key);
            default -> values.read(node, kind, key);
        };
    }

    private List<Object> items(Node node, Kind item, String key) {
        var items = new ArrayList<>();
        for (Node each : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node)) {
            value(each, item, key).ifPresent(items::add);
        }
        if (items.isEmpty()
                && node instanceof SequenceNode sequence
                && sequence.getValue().isEmpty()) {
            findings.add(node, Wording.of("finding.empty-list", Wording.key(key)), Wording.of("maybe.key-can-go"));
        }
        return items;
    }

    private Optional<Object> tagged(Node node, Kind.Tagged tagged, String key) {
        Optional<ScalarNode> tag = tagOf(node, tagged.tag());
        if (tag.isEmpty()) {
            findings.add(
                    node,
                    Wording.of(
                            "finding.needs", Wording.of("section.entry", Wording.key(key)), Wording.key(tagged.tag())),
                    Nearest.oneOf(tagged.shapes().keySet()));
            return Optional.empty();
        }
        var shape = Optional.ofNullable(tagged.shapes().get(tag.get().getValue()));
        if (shape.isEmpty()) {
            findings.add(
                    tag.get(),
                    Wording.of(
                            "finding.word", Wording.key(tagged.tag()), tag.get().getValue()),
                    Nearest.maybe(tag.get().getValue(), tagged.shapes().keySet()));
        }
        return shape.map(
                s -> read(node, s, Wording.of("section." + key, type(tag.get().getValue()))));
    }

    /// What a kind of measure or of observation is called.
    static Wording type(String word) {
        return Wording.named("type." + word, "`" + word + "`");
    }

    private static Optional<ScalarNode> tagOf(Node node, String tag) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(e ->
                        e.getKeyNode() instanceof ScalarNode k && k.getValue().equals(tag))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .findFirst();
    }
}
