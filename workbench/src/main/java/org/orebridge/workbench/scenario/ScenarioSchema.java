package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroups;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of scenario files, from the same keys that the reader takes.
public final class ScenarioSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode definitions = JSON.createObjectNode();

    private ScenarioSchema() {}

    /// The schema as text, ending in a line feed.
    public static String text() {
        return text(
                "Orebridge scenario",
                "A cut-off: who stops what to whom, from when, until when, and what was believed.",
                ScenarioShape.SCENARIO);
    }

    /// The schema of files of another shape.
    public static String text(String title, String description, Shape shape) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.put("description", description);
        var schema = new ScenarioSchema();
        root.setAll(schema.object(shape));
        root.set("$defs", schema.definitions);
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(root) + "\n";
    }

    private ObjectNode object(Shape shape) {
        ObjectNode node = type("object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (Shape.Key key : shape.keys()) {
            ObjectNode value = value(key.name(), key.kind());
            value.put("description", key.says());
            properties.set(key.name(), value);
            if (key.required()) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
        return node;
    }

    private ObjectNode value(String key, Kind kind) {
        return switch (kind) {
            case Kind.Text text -> type("string");
            case Kind.Figure number -> figure(number);
            case Kind.Whole whole -> type("integer").put("minimum", whole.low()).put("maximum", whole.high());
            case Kind.Month month -> month(month);
            case Kind.Word word -> word.words().isEmpty() ? type("string") : words(word.words());
            case Kind.Country country -> country();
            case Kind.OneParty party -> party();
            case Kind.AnyCountries choice -> defined("countries", ScenarioSchema::countries);
            case Kind.OneForm form -> form();
            case Kind.Forms forms -> oneOrMore(form());
            case Kind.ListOf list -> oneOrMore(value(key, list.item()));
            case Kind.Nested nested -> defined(key, () -> object(nested.shape()));
            case Kind.Tagged tagged -> defined(key, () -> tagged(tagged));
        };
    }

    /// A reference to a definition that several keys share.
    private ObjectNode defined(String name, Supplier<ObjectNode> definition) {
        if (!definitions.has(name)) {
            definitions.set(name, definition.get());
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    /// A number, or an expression of one of the scenario's own.
    private static ObjectNode figure(Kind.Figure number) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode either = node.putArray("anyOf");
        either.add(type("number").put("minimum", number.low()).put("maximum", number.high()));
        either.add(type("string").put("pattern", "^(1 [-+] )?" + ScenarioNumbers.NAME + "$"));
        return node;
    }

    private static ObjectNode words(List<String> words) {
        ObjectNode node = type("string");
        words.forEach(node.putArray("enum")::add);
        return node;
    }

    private static ObjectNode month(Kind.Month month) {
        String or = month.words().isEmpty() ? "" : "|" + String.join("|", month.words());
        return type("string").put("pattern", "^(" + ValueReader.MONTH_PATTERN + or + ")$");
    }

    private static ObjectNode country() {
        return type("string").put("pattern", "^[A-Z]{3}$");
    }

    private static ObjectNode party() {
        String groups =
                CountryGroups.bundled().all().stream().map(CountryGroup::id).collect(Collectors.joining("|"));
        return type("string").put("pattern", "^([A-Z]{3}|" + groups + ")$");
    }

    private static ObjectNode form() {
        return type("string").put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    }

    private static ObjectNode countries() {
        ObjectNode except = type("object");
        except.putObject("properties").set("all-except", oneOrMore(country()));
        except.putArray("required").add("all-except");
        except.put("additionalProperties", false);
        ObjectNode node = JSON.createObjectNode();
        node.putArray("anyOf")
                .add(words(List.of("all")))
                .add(oneOrMore(country()))
                .add(except);
        return node;
    }

    private static ObjectNode oneOrMore(ObjectNode item) {
        ObjectNode list = type("array");
        list.set("items", item);
        list.put("minItems", 1);
        ObjectNode node = JSON.createObjectNode();
        node.putArray("anyOf").add(item.deepCopy()).add(list);
        return node;
    }

    private ObjectNode tagged(Kind.Tagged tagged) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode choices = node.putArray("oneOf");
        tagged.shapes().forEach((tag, shape) -> {
            ObjectNode choice = object(shape);
            ((ObjectNode) choice.get("properties"))
                    .set(tagged.tag(), JSON.createObjectNode().put("const", tag));
            choices.add(choice);
        });
        return node;
    }
}
