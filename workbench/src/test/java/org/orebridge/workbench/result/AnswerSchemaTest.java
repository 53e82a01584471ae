package org.orebridge.workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void theSchemaThatShipsIsThatOfTheRecords() throws IOException {
        assertThat(schemaText()).isEqualTo(RecordSchema.of(Answer.class));
    }

    @Test
    void whatWeWriteConformsToTheSchema() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        for (Answer answer : List.of(ExampleAnswers.cobalt(), ExampleAnswers.withAFailedWay())) {
            assertThat(faults(schema, schema, MAPPER.readTree(JsonFile.write(answer)), "$"))
                    .isEmpty();
        }
    }

    @Test
    void aFileThatDoesNotConformIsFound() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        String json = JsonFile.write(ExampleAnswers.cobalt()).replace("\"seed\" : 1", "\"seed\" : \"one\"");
        assertThat(faults(schema, schema, MAPPER.readTree(json), "$")).containsExactly("$.run.seed is no integer");
    }

    @Test
    void thePageAboutTheSchemaNamesEveryMeasureAndItsUnit() throws IOException {
        Path page = Path.of("../docs/result-schema.md");
        String text = Files.readString(page);
        for (Measure measure : Measure.values()) {
            assertThat(text).contains("| `%s` | %s |".formatted(measure.id(), measure.unit()));
        }
        ResultFiles.tables(ExampleAnswers.cobalt())
                .forEach(table -> assertThat(text).contains("`%s`".formatted(table.name())));
    }

    /// As much of JSON Schema as ours uses.
    private static List<String> faults(JsonNode root, JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref") && !schema.has("type")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            return faults(root, root.get("$defs").get(name), value, place);
        }
        if (schema.has("anyOf")) {
            return schema.get("anyOf")
                            .valueStream()
                            .anyMatch(one -> faults(root, one, value, place).isEmpty())
                    ? List.of()
                    : List.of(place + " fits nothing");
        }
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().anyMatch(value::equals)
                    ? List.of()
                    : List.of(place + " is not one of them");
        }
        String type = schema.get("type").asString();
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> value.isNumber();
        };
        if (!fits) {
            return List.of(place + " is no " + type);
        }
        List<String> faults = new ArrayList<>();
        if (type.equals("array")) {
            for (int i = 0; i < value.size(); i++) {
                faults.addAll(faults(root, schema.get("items"), value.get(i), place + "[" + i + "]"));
            }
        }
        if (type.equals("object")) {
            members(root, schema, value, place, faults);
        }
        return faults;
    }

    private static void members(JsonNode root, JsonNode schema, JsonNode value, String place, List<String> faults) {
        if (schema.has("required")) {
            schema.get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(name -> !value.has(name))
                    .forEach(name -> faults.add(place + " has no " + name));
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode own = schema.has("properties")
                    ? schema.get("properties").get(member.getKey())
                    : schema.get("additionalProperties");
            if (own == null) {
                faults.add(place + " has an unknown " + member.getKey());
            } else {
                faults.addAll(faults(root, own, member.getValue(), place + "." + member.getKey()));
            }
        }
    }

    private static String schemaText() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Answer.class.getResourceAsStream("answer.schema.json"), "answer.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
