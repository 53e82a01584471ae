package org.orebridge.workbench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

    private static final Answer ANSWER = ExampleAnswers.cobalt();

    @TempDir
    Path folder;

    @Test
    void anAnswerComesBackFromItsJsonAsItWas() {
        assertThat(JsonFile.read(JsonFile.write(ANSWER))).isEqualTo(ANSWER);
        Answer failed = ExampleAnswers.withAFailedWay();
        assertThat(JsonFile.read(JsonFile.write(failed))).isEqualTo(failed);
    }

    @Test
    void theSameAnswerGivesTheSameBytesInEveryFile() throws IOException {
        ResultFiles.write(ANSWER, folder.resolve("one"));
        ResultFiles.write(ExampleAnswers.cobalt(), folder.resolve("two"));
        assertThat(bytes(folder.resolve("one"))).isEqualTo(bytes(folder.resolve("two")));
    }

    @Test
    void nothingHalfWrittenStaysBehind() throws IOException {
        List<Path> written = ResultFiles.write(ANSWER, folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void aMissingMonthIsNullInJsonAndEmptyInCsvNeverZero() {
        MonthlySeries gap = new MonthlySeries(
                Measure.USE,
                RegionResult.ALL,
                OptionalDouble.empty(),
                List.of(OptionalDouble.of(1), OptionalDouble.empty()),
                Optional.empty());
        WayResult way = new WayResult(
                Way.NO_STOCKS,
                Status.ANSWERED,
                Optional.empty(),
                new TreeMap<>(),
                List.of(new RegionResult("KOR", "South Korea", List.of(gap), Optional.empty())),
                List.of(),
                List.of(),
                List.of());
        Answer answer = new Answer(
                ANSWER.schema(),
                ANSWER.run(),
                ANSWER.shock(),
                List.of(way),
                ANSWER.together(),
                ANSWER.shelf(),
                ANSWER.tornado(),
                ANSWER.evidence(),
                ANSWER.adjustments(),
                ANSWER.inputs(),
                ANSWER.assumptions(),
                ANSWER.network(),
                ANSWER.solves(),
                ANSWER.omissions());
        assertThat(JsonFile.write(answer)).contains("[ 1.0, null ]");
        assertThat(JsonFile.read(JsonFile.write(answer))).isEqualTo(answer);
        assertThat(SeriesTables.series(answer).text()).contains("a,KOR,use,all,2,,,,,t/month\n");
    }

    @Test
    void everyCsvFileIsReadBackWithOneWidthAndAUnitOnEveryRow() throws IOException {
        for (Path file : ResultFiles.write(ANSWER, folder)) {
            if (file.toString().endsWith(".csv")) {
                List<NamedCsvRecord> rows = read(file);
                assertThat(rows).as(file.toString()).isNotEmpty();
                if (!file.endsWith("game.csv") && !file.endsWith("solves.csv")) {
                    assertThat(rows)
                            .as(file.toString())
                            .allSatisfy(row -> assertThat(row.getField("unit")).isNotEmpty());
                }
            }
        }
    }

    @Test
    void theSeriesFileHoldsTheValuesOfTheAnswer() throws IOException {
        ResultFiles.write(ANSWER, folder);
        NamedCsvRecord row = read(folder.resolve("series.csv")).stream()
                .filter(one -> one.getField("way").equals("b")
                        && one.getField("region").equals("JPN")
                        && one.getField("measure").equals("unmet-need")
                        && one.getField("subject").equals("all")
                        && one.getField("month").equals("6"))
                .findFirst()
                .orElseThrow();
        RegionResult japan = ANSWER.way(Way.ALONE).orElseThrow().region("JPN").orElseThrow();
        double value = japan.at(Measure.UNMET_NEED, RegionResult.ALL, 6).orElseThrow();
        assertThat(Double.parseDouble(row.getField("value")))
                .isEqualTo(value, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aFailedWayMayHoldNothingButItsReason() {
        assertThatThrownBy(() -> new WayResult(
                        Way.ALONE,
                        Status.FAILED,
                        Optional.of("residual"),
                        new TreeMap<>(),
                        ANSWER.ways().getFirst().parties(),
                        List.of(),
                        List.of(),
                        List.of()))
                .hasMessageContaining("nothing else")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aCutOffFileAnotherFileAndAMissingFileAreRefusedInWords() throws IOException {
        String json = JsonFile.write(ANSWER);
        assertThatThrownBy(() -> JsonFile.read(json.substring(0, json.length() / 2)))
                .hasMessageContaining("not the JSON of an answer")
                .hasMessageContaining("Maybe the file is cut off");
        assertThatThrownBy(() -> JsonFile.read("a,b\n1,2\n")).hasMessageContaining("not the JSON of an answer");
        assertThatThrownBy(() -> JsonFile.read("{}")).hasMessageContaining("not the JSON of an answer");
        assertThatThrownBy(() -> JsonFile.read(
                        json.replace("\"schema\" : \"%s\"".formatted(Answer.SCHEMA), "\"schema\" : \"1\"")))
                .hasMessageContaining("schema");
        assertThatThrownBy(() -> ResultFiles.read(folder.resolve("nothing")))
                .hasMessageContaining("There is no answer at");
    }

    @Test
    void theKeyMonthsAreThoseThatAreReported() {
        assertThat(KeyMonths.of(24)).containsExactly(1, 3, 6, 12, 18, 24);
        assertThat(KeyMonths.narrow(24)).containsExactly(1, 3, 6, 12, 18);
        assertThat(KeyMonths.of(5)).containsExactly(1, 3, 5);
        assertThat(KeyMonths.of(1)).containsExactly(1);
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static Map<String, String> bytes(Path place) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                all.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return all;
    }
}
