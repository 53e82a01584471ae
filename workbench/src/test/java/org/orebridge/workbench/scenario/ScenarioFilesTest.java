package org.orebridge.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {

    private final ScenarioReader reader = new ScenarioReader(Vocabulary.ANY);

    @ParameterizedTest
    @MethodSource("org.orebridge.workbench.scenario.BundledScenarios#names")
    void aBundledScenarioIsReadUnderItsOwnName(String name) {
        assertThat(BundledScenarios.read(name, Vocabulary.ANY).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("org.orebridge.workbench.scenario.BundledScenarios#names")
    void everyMeasureOfABundledScenarioSaysWhereItIsDocumented(String name) {
        assertThat(BundledScenarios.read(name, Vocabulary.ANY).measures())
                .allSatisfy(m -> assertThat(m.sources()).isNotEmpty());
    }

    @Test
    void theTemplateIsAScenario() {
        assertThat(reader.read("template.yaml", ScenarioTemplate.text()).measures())
                .singleElement()
                .extracting(Measure::id)
                .isEqualTo("my-ban");
    }

    @Test
    void theTemplateWithEveryCommentedLineInUseIsAScenarioToo() {
        String text = ScenarioTemplate.text()
                .lines()
                .skip(3)
                .filter(line -> !line.matches("\\s*# (A|An) .*"))
                .filter(line -> !line.matches("\\s*# \\| .*"))
                .map(line -> line.replaceFirst("^(\\s*)# ", "$1"))
                .collect(Collectors.joining("\n"));
        assertThat(reader.read("template.yaml", text).measures())
                .extracting(m -> m.action().getClass().getSimpleName())
                .contains("Ban", "Quota", "Licence", "Capacity", "Demand", "Hoarding", "Tariff", "ExportTax", "Duty")
                .contains("TransshipmentCap");
    }

    @Test
    void theSchemaHasTheKeysThatTheReaderTakes() {
        assertThat(BundledScenarios.resource("scenarios/scenario.schema.json")).isEqualTo(ScenarioSchema.text());
    }
}
