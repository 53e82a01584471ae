package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.market.Belief;
import org.orebridge.market.Measures;
import org.orebridge.planning.rolling.BeliefChange;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.Scenario;

/// Says in sentences what a scenario does and what is believed about it when.
final class ShockWords {

    private final Scenario scenario;
    private final Words words;

    ShockWords(Scenario scenario, Words words) {
        this.scenario = scenario;
        this.words = words;
    }

    List<String> stops() {
        return scenario.measures().stream()
                .map(measure -> new MeasureWords(scenario.mineral(), measure, words).sentence())
                .toList();
    }

    /// One sentence a change of belief; none where what is held possible reads as before.
    List<String> beliefs(MappedScenario mapped) {
        var sentences = new ArrayList<String>();
        String before = "";
        for (BeliefChange change : mapped.beliefs()) {
            String held = held(mapped, change.belief());
            if (!held.equals(before)) {
                sentences.add(
                        words.of("belief.sentence", change.month() + 1, scenario.calendarOf(change.month()), held));
            }
            before = held;
        }
        return sentences;
    }

    private String held(MappedScenario mapped, Belief belief) {
        List<Belief.Future> futures = belief.futures();
        if (futures.size() == 1) {
            return certain(mapped, futures.getFirst().measures());
        }
        return words.of(
                "belief.possible",
                futures.stream()
                        .map(f -> words.of(
                                "belief.future",
                                CourseWords.of(f.name(), words),
                                MeasureWords.percent(f.probability(), words)))
                        .collect(Collectors.joining("; ")));
    }

    private String certain(MappedScenario mapped, Measures believed) {
        return believed.equals(mapped.realised()) ? words.of("belief.certain") : words.of("belief.wrong");
    }
}
