package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.market.Belief;
import org.orebridge.market.Measures;
import org.orebridge.planning.rolling.BeliefChange;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.Scenario;

/// Says in sentences what a scenario does and what is believed about it when.
final class ShockWords {

    private final Scenario scenario;

    ShockWords(Scenario scenario) {
        this.scenario = scenario;
    }

    List<String> stops() {
        return scenario.measures().stream()
                .map(measure -> new MeasureWords(scenario.mineral(), measure).sentence())
                .toList();
    }

    /// One sentence a change of belief; none where what is held possible reads as before.
    List<String> beliefs(MappedScenario mapped) {
        var sentences = new ArrayList<String>();
        String before = "";
        for (BeliefChange change : mapped.beliefs()) {
            String held = held(mapped, change.belief());
            if (!held.equals(before)) {
                sentences.add("From month %d (%s) %s."
                        .formatted(change.month() + 1, scenario.calendarOf(change.month()), held));
            }
            before = held;
        }
        return sentences;
    }

    private static String held(MappedScenario mapped, Belief belief) {
        List<Belief.Future> futures = belief.futures();
        if (futures.size() == 1) {
            return certain(mapped, futures.getFirst().measures());
        }
        return "these courses are held possible: "
                + String.join(
                        "; ",
                        futures.stream()
                                .map(f -> "%s (%s)".formatted(f.name(), MeasureWords.percent(f.probability())))
                                .toList());
    }

    private static String certain(MappedScenario mapped, Measures believed) {
        return believed.equals(mapped.realised())
                ? "one course is held certain, and it comes true"
                : "one course is held certain, which is not what happens in the end";
    }
}
