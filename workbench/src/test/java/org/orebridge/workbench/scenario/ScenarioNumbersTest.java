package org.orebridge.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScenarioNumbersTest {

    private static final String TEXT = """
        name: test
        title: A test
        summary: Mines give less.
        mineral: copper
        base-year: 2024
        start: 2026-01
        numbers:
          - {name: short, value: 0.04, says: Share that is missing.}
        measures:
          - {id: mines, type: outage, country: all, activity: copper-mining, from: 2026-01, factor: 1 - short}
          - {id: gold, type: by-product-credit, country: all, activity: copper-smelting, from: 2026-01, rate: short}
        """;

    private static Scenario read(String text, Map<String, Double> chosen) {
        return new ScenarioReader(Vocabulary.ANY, new TreeMap<>(chosen)).read("my.yaml", text);
    }

    @Test
    void aMeasureNamesANumberWhereAFigureStands() {
        var measures = read(TEXT, Map.of()).measures();
        assertThat(measures.get(0).action()).isEqualTo(new Action.Capacity("copper-mining", new Volume.Share(0.96), 0));
        assertThat(measures.get(1).action()).isEqualTo(new Action.Credit("copper-smelting", 0.04));
    }

    @Test
    void theUsersNumberStandsInForTheScenarios() {
        assertThat(read(TEXT, Map.of("short", 0.1)).measures().getFirst().action())
                .isEqualTo(new Action.Capacity("copper-mining", new Volume.Share(0.9), 0));
        assertThat(ScenarioNumbers.stated(TEXT).byName()).containsEntry("short", 0.04);
    }

    @Test
    void aNumberThatTheScenarioDoesNotHaveIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> read(TEXT, Map.of("shor", 0.1)))
                .hasMessageContaining("no number `shor`")
                .hasMessageContaining("Maybe `short`");
        assertThatThrownBy(() -> read(TEXT.replace("1 - short", "1 - long"), Map.of()))
                .hasMessageContaining("found `1 - long`")
                .hasMessageContaining("one of short");
    }

    @Test
    void aNumberOutsideWhatTheFigureCanBeIsRefused() {
        assertThatThrownBy(() -> read(TEXT, Map.of("short", 1.5))).hasMessageContaining("outside 0 to 100");
    }
}
