package org.orebridge.workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void theSchemaThatShipsIsThatOfTheRecords() throws IOException {
        assertThat(schemaText()).isEqualTo(RecordSchema.of(Answer.class, "Orebridge answer, schema " + Answer.SCHEMA));
    }

    @Test
    void whatWeWriteConformsToTheSchema() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        for (Answer answer : List.of(ExampleAnswers.cobalt(), ExampleAnswers.withAFailedWay())) {
            assertThat(SchemaFaults.of(schema, MAPPER.readTree(JsonFile.write(answer))))
                    .isEmpty();
        }
    }

    @Test
    void aFileThatDoesNotConformIsFound() throws IOException {
        JsonNode schema = MAPPER.readTree(schemaText());
        String json = JsonFile.write(ExampleAnswers.cobalt()).replace("\"seed\" : 1", "\"seed\" : \"one\"");
        assertThat(SchemaFaults.of(schema, MAPPER.readTree(json))).containsExactly("$.run.seed is no integer");
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

    private static String schemaText() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Answer.class.getResourceAsStream("answer.schema.json"), "answer.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
