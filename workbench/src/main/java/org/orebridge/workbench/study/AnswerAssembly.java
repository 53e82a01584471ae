package org.orebridge.workbench.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.ProgramVersion;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Run;
import org.orebridge.workbench.result.ShelfLevels;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioNumbers;

/// Gathers runs, draws and what they rest on into one answer.
final class AnswerAssembly {

    private final ReferenceDataset dataset;
    private final Question question;
    private final StudyCase central;
    private final StudySetup setup;
    private final Baseline baseline;
    private final SortedMap<Way, WayRun> runs;
    private final Draws draws;

    AnswerAssembly(
            ReferenceDataset dataset,
            Question question,
            StudyCase central,
            Baseline baseline,
            SortedMap<Way, WayRun> runs,
            Draws draws) {
        this.dataset = dataset;
        this.question = question;
        this.central = central;
        this.setup = central.setup();
        this.baseline = baseline;
        this.runs = runs;
        this.draws = draws;
    }

    /// @param shelf the answer with none, half and all of the surplus stock; empty where there is no figure of any
    /// @param tornado empty if not done
    Answer answer(String runId, Optional<ShelfLevels> shelf, Optional<Tornado> tornado) {
        var way = new WayAssembly(central, baseline, draws);
        List<WayResult> ways = runs.values().stream().map(way::of).toList();
        var basis = new Basis(dataset, central);
        return new Answer(
                Answer.SCHEMA,
                run(runId, draws.done() > 0 || tornado.isPresent()),
                shock(),
                ways,
                new Comparison(central, draws, ways, runs).together(),
                shelf,
                tornado,
                basis.evidence(),
                basis.adjustments(),
                basis.inputs(),
                basis.assumptions(question.draws() > 0),
                basis.baseNetwork(),
                SolveRecords.of(baseline, runs),
                new Omissions(central, draws, shelf.isPresent()).all());
    }

    /// What would have held without the user's setting.
    private double usual(String key) {
        if (!key.startsWith(ScenarioNumbers.PREFIX)) {
            return dataset.parameters().parameter(key).value();
        }
        try {
            String name = key.substring(ScenarioNumbers.PREFIX.length());
            return NamedScenario.stated(question.scenario()).byName().getOrDefault(name, 0.0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param varied whether draws or a tornado were made of it, which take the central rules as they are
    private Run run(String id, boolean varied) {
        var options = new TreeMap<String, String>();
        options.put(
                "parties",
                String.join(",", setup.parties().stream().map(Party::id).toList()));
        options.put("year", Integer.toString(central.network().year()));
        options.put("months", Integer.toString(setup.monthsReported()));
        options.put("draws", Integer.toString(question.draws()));
        options.put("shelf", setup.scenario().shelf().id());
        var settings = question.settings().entrySet().stream()
                .map(s -> new Run.Setting(s.getKey(), s.getValue(), usual(s.getKey())))
                .toList();
        return new Run(
                id,
                ProgramVersion.text(),
                mode(),
                question.seed(),
                draws.asked(),
                draws.done(),
                draws.asked() - draws.done(),
                varied && !central.market().stockpiles().isEmpty(),
                options,
                settings);
    }

    private String mode() {
        return switch (setup.scenario().mode()) {
            case ROLLING -> "rolling beliefs";
            case TREE -> "unknown end (comb tree)";
            case PERFECT_FORESIGHT -> "perfect foresight (a bound, not a forecast)";
        };
    }

    /// Measures and beliefs in all other languages.
    private SortedMap<String, Shock.Told> told(Scenario scenario) {
        var told = new TreeMap<String, Shock.Told>();
        for (Language language : List.of(Language.KOREAN, Language.JAPANESE)) {
            var words = new ShockWords(scenario, Words.in(language));
            told.put(language.code(), new Shock.Told(words.stops(), words.beliefs(central.mapped())));
        }
        return told;
    }

    private Shock shock() {
        Scenario scenario = setup.scenario();
        var words = new ShockWords(scenario, Words.english());
        return new Shock(
                scenario.name(),
                scenario.title(),
                scenario.summary(),
                words.stops(),
                words.beliefs(central.mapped()),
                told(scenario),
                scenario.mineral(),
                setup.reference().name(),
                central.network().year(),
                Optional.of(scenario.start()),
                setup.monthsReported(),
                central.months(),
                central.mapped().lasting()
                        ? Optional.empty()
                        : Optional.of(central.mapped().lastChange()),
                setup.parties().stream().map(this::party).toList(),
                scenario.partnersRestrict());
    }

    /// A party with those of its members of which the network knows something.
    private Shock.Party party(Party party) {
        List<String> apart = central.market().regions().stream()
                .filter(party::contains)
                .map(Region::code)
                .toList();
        return new Shock.Party(party.id(), party.name(), apart);
    }
}
