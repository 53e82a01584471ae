package org.orebridge.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.scenario.ScenarioKeys.MineralChoices;

class ScenarioKeysTest {

    private final ScenarioKeys offered = ScenarioKeys.of(ReferenceDataset.bundled());

    @Test
    void aMeasureOffersTheKeysOfItsKindAndNoOthers() {
        KeyView.ValueView measure = value(offered.keys(), "measures").item().orElseThrow();
        assertThat(measure.tag()).contains("type");
        assertThat(names(measure, "export-quota")).contains("amounts", "carry-over", "until");
        assertThat(names(measure, "export-ban")).contains("share").doesNotContain("amounts");
    }

    @Test
    void aFigureSaysItsLimitsAndItsUnit() {
        KeyView.ValueView months = value(offered.keys(), "months");
        assertThat(months.kind()).isEqualTo("whole");
        assertThat(months.low()).contains(1.0);
        assertThat(months.high()).contains(120.0);
        assertThat(months.unit()).contains("months");
    }

    @Test
    void aMineralOffersWhatItsNetworkHas() {
        MineralChoices gallium = offered.minerals().stream()
                .filter(mineral -> mineral.mineral().equals("gallium"))
                .findFirst()
                .orElseThrow();
        assertThat(gallium.regions()).contains("CHN", "JPN", "KOR");
        assertThat(gallium.steps()).contains("refining");
        assertThat(gallium.sectors()).isNotEmpty();
        assertThat(offered.groups()).contains("EU27");
    }

    private static KeyView.ValueView value(List<KeyView> keys, String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> names(KeyView.ValueView measure, String type) {
        return measure.variants().getOrDefault(type, List.of()).stream()
                .map(KeyView::name)
                .toList();
    }
}
