package org.orebridge.workbench.hindcast.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Vocabulary;

class EventReaderTest {

    private static final String WHOLE = """
            name: test
            title: A test
            summary: China stops.
            mineral: cobalt
            base-year: 2024
            start: 2025-03
            measures:
              - {id: ban, type: export-ban, country: CHN, from: 2025-03, until: 2025-09}
            announcements:
              - {month: 2025-03, measure: ban, until: 2025-07}
            observations:
              - id: metal
                what: price
                form: cobalt-metal
                country: BEL
                unit: USD/lb
                values:
                  - {month: 2025-02, value: 10}
                  - {month: 2025-04, low: 12, high: 14}
            """;

    private final EventReader reader = new EventReader(vocabulary());

    private static Vocabulary vocabulary() {
        SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
        forms.put("cobalt", new TreeSet<>(List.of("cobalt-hydroxide", "cobalt-metal")));
        return new Vocabulary(forms);
    }

    private String findingsOf(String text) {
        return String.valueOf(catchThrowableOfType(InvalidScenario.class, () -> reader.read("my.yaml", text))
                .getMessage());
    }

    @Test
    void anEventHoldsWhatWasDoneAnnouncedAndObserved() {
        Event event = reader.read("my.yaml", WHOLE);
        assertThat(event.measures()).singleElement().extracting(m -> m.id()).isEqualTo("ban");
        assertThat(event.announcements().getFirst().month()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(event.series().getFirst().unit()).isEqualTo(Unit.USD_PER_POUND);
        assertThat(event.months()).isEqualTo(2);
        assertThat(event.series()
                        .getFirst()
                        .observations()
                        .getLast()
                        .value()
                        .orElseThrow()
                        .middle())
                .isEqualTo(Math.sqrt(12 * 14));
    }

    @Test
    void anUnknownKeyIsRefusedWithItsLineAndTheNearestOne() {
        assertThat(findingsOf(WHOLE.replace("announcements:", "anouncements:")))
                .contains("my.yaml:9", "has no key `anouncements`", "Maybe `announcements`");
    }

    @Test
    void beliefsHaveNoPlaceInAnEvent() {
        assertThat(findingsOf(WHOLE + "beliefs:\n  - {month: 2025-03, measure: ban, until: 2025-07}\n"))
                .contains("has no key `beliefs`");
    }

    @Test
    void anAnnouncementOfNoMeasureIsRefused() {
        assertThat(findingsOf(WHOLE.replace("measure: ban", "measure: bam")))
                .contains("There is no measure `bam`", "Maybe `ban`");
    }

    @Test
    void anAnnouncementBeforeAnybodyKnewIsRefused() {
        assertThat(findingsOf(WHOLE.replace("- {month: 2025-03, measure", "- {month: 2025-02, measure")))
                .contains("nobody knew of `ban`");
    }

    @Test
    void anAnnouncedEndThatLiesBeforeItsAnnouncementIsRefused() {
        assertThat(findingsOf(WHOLE.replace("until: 2025-07", "until: 2025-03")))
                .contains("not after the announcement");
    }

    @Test
    void aSeriesWithoutAnythingFromTheStartOnIsRefused() {
        assertThat(findingsOf(WHOLE.replace("2025-04, low", "2025-01, low"))).contains("nothing to score");
    }

    @Test
    void twoObservationsOfOneMonthAreRefused() {
        assertThat(findingsOf(WHOLE.replace("2025-02, value", "2025-04, value")))
                .contains("two observations");
    }

    @Test
    void aVolumeIsNotSetAgainstNothing() {
        assertThat(
                        findingsOf(
                                WHOLE
                                        + "  - {id: v, what: imports, country: KOR, values: [{month: 2025-04, value: 3, before: 0}]}\n"))
                .contains("set against a volume of 0", "Maybe `direction: up`");
    }

    @Test
    void aPriceOfNothingIsRefused() {
        assertThat(findingsOf(WHOLE.replace("value: 10", "value: 0"))).contains("A price is above zero");
    }

    @Test
    void endsOfAQuotationThatFallAreRefused() {
        assertThat(findingsOf(WHOLE.replace("low: 12, high: 14", "low: 14, high: 12")))
                .contains("`low` is above `high`");
    }

    @Test
    void anObservationThatSaysNothingIsRefused() {
        assertThat(findingsOf(WHOLE.replace("low: 12, high: 14", "months: 2"))).contains("not said what was observed");
    }

    @Test
    void anUnknownFormIsRefusedWithTheOnesThereAre() {
        assertThat(findingsOf(WHOLE.replace("form: cobalt-metal", "form: cobalt-mettle")))
                .contains("cobalt has no form", "Maybe `cobalt-metal`");
    }

    @Test
    void aFigureWithNeitherSourceNorRangeIsRefused() {
        assertThat(
                        findingsOf(
                                WHOLE
                                        + "base-figures:\n  - {quantity: production, activity: mining, country: CHN, value: 5, reason: x}\n"))
                .contains("no source and no range");
    }

    @Test
    void aBaseYearAfterTheStartIsRefused() {
        assertThat(findingsOf(WHOLE.replace("base-year: 2024", "base-year: 2026")))
                .contains("after the start", "Maybe `base-year: 2024`");
    }

    @ParameterizedTest
    @MethodSource("org.orebridge.workbench.hindcast.event.BundledEvents#names")
    void everyBundledEventSaysWhereItsMeasuresAndSeriesAreDocumented(String name) {
        Event event = new EventReader(Vocabulary.ANY).read(name + ".yaml", BundledEvents.text(name));
        assertThat(event.name()).isEqualTo(name);
        assertThat(event.measures()).allSatisfy(m -> assertThat(m.sources()).isNotEmpty());
        assertThat(event.series()).allSatisfy(s -> assertThat(s.sources()).isNotEmpty());
    }

    @Test
    void theTemplateIsAnEvent() {
        assertThat(new EventReader(Vocabulary.ANY)
                        .read("template.yaml", EventTemplate.text())
                        .series())
                .extracting(Series::id)
                .containsExactly("metal-europe", "to-korea");
    }

    @Test
    void theTemplateWithEveryCommentedLineInUseIsAnEventToo() {
        String text = EventTemplate.text()
                .lines()
                .skip(3)
                .filter(line -> !line.matches("\\s*# \\| .*"))
                .map(line -> line.replaceFirst("^(\\s*)# ", "$1"))
                .map(line -> line.replaceFirst("^(\\s*)# ", "$1"))
                .collect(Collectors.joining("\n"))
                .replace("measure: my-quota, opening: 2026-04", "measure: my-ban, until: 2026-10");
        assertThat(new EventReader(Vocabulary.ANY).read("template.yaml", text).series())
                .extracting(s -> s.subject().getClass().getSimpleName())
                .containsExactly("Price", "Volume", "Charge");
    }

    @Test
    void theSchemaHasTheKeysThatTheReaderTakes() {
        assertThat(BundledScenarios.resource("hindcasts/hindcast.schema.json")).isEqualTo(EventSchema.text());
    }
}
