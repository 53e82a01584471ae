package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.workbench.report.Words;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The numbers of a scenario that a user may change without touching its measures.
///
/// A measure names one where a figure stands: `share`, `1 - share` or `1 + share`.
///
/// @param byName values by name: the user's where there is one, else the scenario's own
public record ScenarioNumbers(SortedMap<String, Double> byName) {

    /// What a setting of one begins with: `scenario.concentrate-short=0.06`.
    public static final String PREFIX = "scenario.";

    static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Pattern EXPRESSION = Pattern.compile("(?:1\\s*([-+])\\s+)?(" + NAME + ")");

    public ScenarioNumbers {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /// What the text of a scenario states; nothing where it is no YAML or has no numbers.
    public static ScenarioNumbers stated(String yaml) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .map(ScenarioNumbers::stated)
                    .orElseGet(ScenarioNumbers::none);
        } catch (YamlEngineException e) {
            return none();
        }
    }

    static ScenarioNumbers none() {
        return new ScenarioNumbers(new TreeMap<>());
    }

    static ScenarioNumbers stated(Node root) {
        var numbers = new TreeMap<String, Double>();
        if (value(root, "numbers").orElse(root) instanceof SequenceNode list) {
            for (Node each : list.getValue()) {
                text(each, "name")
                        .ifPresent(name -> text(each, "value")
                                .flatMap(ScenarioNumbers::number)
                                .ifPresent(value -> numbers.put(name, value)));
            }
        }
        return new ScenarioNumbers(numbers);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Node node, String key) {
        return value(node, key).filter(ScalarNode.class::isInstance).map(scalar -> ((ScalarNode) scalar).getValue());
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    /// The user's values in place of the scenario's.
    ///
    /// @throws IllegalArgumentException if the scenario has no number of a name
    ScenarioNumbers with(SortedMap<String, Double> chosen) {
        var numbers = new TreeMap<>(byName);
        chosen.forEach((name, value) -> {
            if (numbers.put(name, value) == null) {
                throw new IllegalArgumentException("The scenario has no number `%s` to set.%n%s"
                        .formatted(
                                name,
                                byName.isEmpty()
                                        ? "Maybe another scenario."
                                        : Nearest.maybe(name, byName.keySet()).in(Words.english())));
            }
        });
        return new ScenarioNumbers(numbers);
    }

    /// What an expression comes to; nothing where it is none, or names what is not there.
    OptionalDouble of(String expression) {
        Matcher found = EXPRESSION.matcher(expression.strip());
        if (!found.matches() || !byName.containsKey(found.group(2))) {
            return OptionalDouble.empty();
        }
        double value = byName.getOrDefault(found.group(2), 0.0);
        double sign = "-".equals(found.group(1)) ? -1 : 1;
        return OptionalDouble.of(found.group(1) == null ? value : 1 + sign * value);
    }
}
