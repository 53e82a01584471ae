package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.EventReader;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.score.Forecast;
import org.orebridge.workbench.scenario.Vocabulary;

class RivalsTest {

    private static Event event(String name, String start, String announcements, String values) {
        return new EventReader(Vocabulary.ANY)
                .read(name + ".yaml", """
                name: %s
                title: A test
                summary: China stops.
                mineral: cobalt
                base-year: 2020
                start: %s
                measures:
                  - {id: ban, type: export-ban, country: CHN, from: %s}
                %s
                observations:
                  - {id: metal, what: price, form: cobalt-metal, country: BEL, unit: USD/t, volatility: 0.1, values: [%s]}
                """.formatted(name, start, start, announcements, values));
    }

    private static final Event OWN = event(
            "own",
            "2025-03",
            "announcements: [{month: 2025-05, measure: ban, until: 2025-09}]",
            "{month: 2025-02, value: 100}, {month: 2025-04, value: 150}, {month: 2025-06, value: 200}");

    private static Forecast forecast(Rival rival, int observation, Event... others) {
        var series = OWN.series().getFirst();
        var scale = LogScale.OfPrice.of(series, OWN.start(), 1);
        var draws = List.of(
                new Predicted(new TreeMap<>(), new double[] {2, 2, 2, 2}),
                new Predicted(new TreeMap<>(), new double[] {3, 3, 3, 3}));
        return new Rivals(OWN, scale, List.of(others), draws, 0.07)
                .forecast(rival, series.observations().get(observation))
                .orElseThrow();
    }

    @Test
    void theRandomWalkStartsBeforeTheEventAndWidensWithTheRootOfTime() {
        Forecast walk = forecast(Rival.RANDOM_WALK, 2);
        assertThat(walk.median()).isCloseTo(Math.log(100), within(1e-9));
        assertThat(walk.quantile(0.9) - walk.median()).isCloseTo(1.2815515655 * 0.1 * 2, within(1e-9));
    }

    @Test
    void theWalkThatIsToldPricesStartsFromTheLastOneBeforeTheAnnouncement() {
        assertThat(forecast(Rival.RETOLD_WALK, 1).median()).isCloseTo(Math.log(100), within(1e-9));
        assertThat(forecast(Rival.RETOLD_WALK, 2).median()).isCloseTo(Math.log(150), within(1e-9));
    }

    @Test
    void theOtherEventsAreTakenByMonthsFromTheirOwnStart() {
        Event twice = event("twice", "2021-01", "", "{month: 2020-12, value: 10}, {month: 2021-04, value: 20}");
        Event level = event("level", "2021-01", "", "{month: 2020-12, value: 10}, {month: 2021-04, value: 10}");
        assertThat(forecast(Rival.OTHER_EVENTS, 2, twice, OWN).median()).isCloseTo(Math.log(200), within(1e-9));
        assertThat(forecast(Rival.OTHER_EVENTS, 1, twice).median())
                .isCloseTo(Math.log(100) + Math.log(2) / 2, within(1e-9));
        assertThat(forecast(Rival.OTHER_EVENTS, 2, twice, level).median())
                .isCloseTo(Math.log(100) + Math.log(2) / 2, within(1e-9));
    }

    @Test
    void theOtherEventsSayNothingBeyondTheirLastObservation() {
        Event brief = event("brief", "2021-01", "", "{month: 2020-12, value: 10}, {month: 2021-02, value: 20}");
        var series = OWN.series().getFirst();
        var rivals = new Rivals(OWN, LogScale.OfPrice.of(series, OWN.start(), 1), List.of(brief), List.of(), 0.07);
        assertThat(rivals.forecast(Rival.OTHER_EVENTS, series.observations().getLast()))
                .isEmpty();
    }

    @Test
    void theStaticAnswerIsDrawnLikeTheEnginesOwn() {
        assertThat(forecast(Rival.STATIC, 1).crps(Math.log(100 * Math.sqrt(6))))
                .isCloseTo(Math.log(1.5) / 2 - Math.log(1.5) / 4, within(1e-9));
    }
}
