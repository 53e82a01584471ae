package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.core.Sha256;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.StudySetup;

/// Values what the parties of a question can agree on, one thing at a time and together, in one scenario or
/// over several.
public final class PactStudy {

    private final MarketStudy study;

    public PactStudy(MarketStudy study) {
        this.study = study;
    }

    /// @param central is given the central values before anything is drawn; not called where nothing is
    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails: no pact is left out
    public Pacts answer(PactQuestion asked, Progress progress, Consumer<Pacts> central) {
        progress.begin("reading the scenario and balancing the network", 0);
        List<StudySetup> setups = asked.questions().stream().map(study::setup).toList();
        setups.forEach(setup -> check(setup.scenario(), setups.getFirst().scenario(), asked.terms()));
        ScenarioWeights weights = ScenarioWeights.of(asked.questions(), asked.weights());
        var cases = new ArrayList<ValuedCase>();
        for (int s = 0; s < setups.size(); s++) {
            progress.begin(setups.get(s).scenario().name() + ": each party alone", 0);
            PactRuns runs = runs(asked.questions().get(s), setups.get(s), asked.terms());
            cases.add(new ValuedCase(runs, asked.terms(), progress));
            runs.forget();
        }
        List<WeighedPacts> weighed = cases.size() == 1 ? List.of() : weighed(cases, weights, asked.terms());
        Pacts found = found(asked, cases, weights, weighed, progress);
        if (asked.questions().getFirst().draws() == 0) {
            return found;
        }
        central.accept(found);
        return drawn(asked, found, cases, weighed, progress);
    }

    /// One after another, each forgotten before the next.
    private static Pacts drawn(
            PactQuestion asked, Pacts found, List<ValuedCase> cases, List<WeighedPacts> weighed, Progress progress) {
        Question question = asked.questions().getFirst();
        var drawn = new ArrayList<DrawnCase>();
        for (int s = 0; s < cases.size(); s++) {
            Case answer = found.cases().get(s);
            progress.begin(answer.scenario() + ": draws from the ranges of parameters and base year", question.draws());
            drawn.add(
                    new DrawnCase(cases.get(s), answer, found.expected(), question.draws(), question.seed(), progress));
        }
        return new Pacts(
                found.id(),
                found.enough(),
                found.weighing(),
                IntStream.range(0, drawn.size())
                        .mapToObj(s -> drawn.get(s).with(found.cases().get(s)))
                        .toList(),
                IntStream.range(0, weighed.size())
                        .mapToObj(w -> weighed.get(w).with(found.expected().get(w), drawn))
                        .toList(),
                found.loanWindows(),
                found.assumptions());
    }

    /// One question; its draws are made.
    public Pacts answer(Question question, PactTerms terms, Progress progress) {
        return answer(PactQuestion.of(question, terms), progress, central -> {});
    }

    private PactRuns runs(Question question, StudySetup setup, PactTerms terms) {
        return study.pacts(question, setup, terms.loans(), terms.hoarding());
    }

    private static Pacts found(
            PactQuestion asked,
            List<ValuedCase> cases,
            ScenarioWeights weights,
            List<WeighedPacts> weighed,
            Progress progress) {
        if (!weighed.isEmpty()) {
            progress.begin("pacts over all scenarios", 0);
        }
        List<ExpectedPacts> expected =
                weighed.stream().map(WeighedPacts::answer).toList();
        return new Pacts(
                id(asked, cases),
                asked.terms().enough(),
                weights.weighing(),
                IntStream.range(0, cases.size())
                        .mapToObj(s -> cases.get(s)
                                .answer(
                                        weights.shares().get(s),
                                        weights.perYear().get(s)))
                        .toList(),
                expected,
                asked.terms().loans().windows(),
                asked.terms().assumptions());
    }

    /// Partners trading freely, then restricting each other.
    private static List<WeighedPacts> weighed(List<ValuedCase> cases, ScenarioWeights weights, PactTerms terms) {
        return IntStream.range(0, 2)
                .mapToObj(w -> new WeighedPacts(
                        cases.stream().map(each -> each.worlds.get(w)).toList(), weights, terms.enough()))
                .toList();
    }

    private static String id(PactQuestion asked, List<ValuedCase> cases) {
        List<String> ids = cases.stream().map(each -> each.runs.id()).toList();
        Question first = asked.questions().getFirst();
        String all = ids.toString() + asked.weights() + asked.terms() + first.draws() + first.seed();
        return cases.getFirst().runs.scenario().name() + "-" + Sha256.of(all).substring(0, 8);
    }

    private static void check(Scenario scenario, Scenario first, PactTerms terms) {
        CooperationStudy.requireNumber(scenario.parties().size());
        List<String> ids = scenario.parties().stream().map(Party::id).toList();
        List<String> others = first.parties().stream().map(Party::id).toList();
        if (!ids.equals(others)) {
            throw new IllegalArgumentException(
                    "A pact over several scenarios has the same parties in all, found %s in %s and %s in %s.%nMaybe name them: --parties %s."
                            .formatted(
                                    String.join(",", others),
                                    first.name(),
                                    String.join(",", ids),
                                    scenario.name(),
                                    String.join(",", others)));
        }
        terms.requireAmong(scenario.name(), ids, scenario.months());
    }
}
