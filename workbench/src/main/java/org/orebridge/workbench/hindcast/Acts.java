package org.orebridge.workbench.hindcast;

import java.util.List;
import java.util.TreeMap;
import org.orebridge.core.Language;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.result.Act;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.study.MeasureWords;

/// What was done in an event, said in every language.
final class Acts {

    private Acts() {}

    static List<Act> of(Event event) {
        return event.measures().stream().map(measure -> of(event, measure)).toList();
    }

    private static Act of(Event event, Measure measure) {
        var told = new TreeMap<String, String>();
        for (Language language : Language.values()) {
            told.put(language.code(), new MeasureWords(event.mineral(), measure, Words.in(language)).sentence());
        }
        return new Act(measure.id(), told, measure.sources(), measure.assumed());
    }
}
