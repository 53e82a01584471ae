package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.market.Outcome;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;

/// Runs past events with parameters fixed beforehand and scores what comes out against what was observed.
public final class Hindcast {

    private final ReferenceDataset dataset;

    public Hindcast(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    /// @param events to run; the bundled ones serve as the other events in any case
    /// @param draws sets of parameters drawn from their ranges; 0 = the class values alone
    /// @param seed of the draws
    /// @param program version of the program, to be printed
    public Scorecard score(List<Event> events, int draws, long seed, String program, Progress progress) {
        List<Event> others = BundledEvents.read(MarketStudy.vocabulary(dataset));
        var scores = new ArrayList<EventScore>();
        for (Event event : events) {
            scores.add(score(event, others, draws, seed, progress));
        }
        return new Scorecard(
                Scorecard.FORMAT,
                program,
                ParameterFile.table(dataset, events),
                draws,
                seed,
                scores,
                Judgement.verdicts(scores));
    }

    private EventScore score(Event event, List<Event> others, int draws, long seed, Progress progress) {
        progress.begin(event.name() + ": balancing the network", 0);
        EventCase eventCase = EventCase.of(event, dataset);
        var trials = new ArrayList<TrialScore>();
        for (Trial trial : Trial.values()) {
            progress.begin("%s, trial %s".formatted(event.name(), trial), draws);
            trials.add(trial(eventCase, others, trial, draws, seed, progress));
        }
        return new EventScore(
                event.name(),
                event.title(),
                event.summary(),
                event.mineral(),
                event.start(),
                event.months(),
                event.baseYear(),
                eventCase.baseline().year(),
                eventCase.baseline().patternExAnte(),
                Acts.of(event),
                event.editions(),
                eventCase.findings(),
                event.notes(),
                event.lessons(),
                trials);
    }

    /// A solve that fails is shown as failed, and the other events are run all the same.
    private static TrialScore trial(
            EventCase eventCase, List<Event> others, Trial trial, int draws, long seed, Progress progress) {
        try {
            Ensemble ensemble = Ensemble.run(eventCase, trial, draws, seed, progress);
            return new EventScoring(eventCase, others, ensemble).score(trial);
        } catch (Outcome.FailedSolve failed) {
            return TrialScore.failed(trial, String.valueOf(failed.getMessage()));
        }
    }
}
