package org.orebridge.server.run;

import java.util.Optional;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.Refusal;
import org.orebridge.server.scenario.ScenarioShelf;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.study.MarketStudy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Takes questions, refuses those that cannot be answered before anything is computed.
@Service
class Runs {

    private final RunTable table;
    private final RunQueue queue;
    private final ScenarioShelf shelf;
    private final ScenarioReader reader;
    private final ReferenceDataset dataset;
    private final SecondOpinions opinions;

    Runs(RunTable table, RunQueue queue, ScenarioShelf shelf, ReferenceDataset dataset, SecondOpinions opinions) {
        this.table = table;
        this.queue = queue;
        this.shelf = shelf;
        this.dataset = dataset;
        this.opinions = opinions;
        this.reader = new ScenarioReader(MarketStudy.vocabulary(dataset));
    }

    Run submit(RunRequest request) {
        if (request.scenario().isPresent() == request.text().isPresent()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "A run is asked for with the name of a scenario or with its text, and with one of the two.",
                    "scenario",
                    "Maybe leave one of them out.");
        }
        String text =
                request.text().orElseGet(() -> shelf.text(request.scenario().orElseThrow()));
        String label = request.scenario().orElse("scenario") + ".yaml";
        Scenario scenario = reader.read(label, text);
        RunInput input = checked(request, request.scenario().orElse(scenario.name()), text);
        return add(input, Optional.empty());
    }

    /// The same question once more.
    Run repeat(long id) {
        Run run = find(id);
        return add(run.input(), Optional.of(id));
    }

    Run find(long id) {
        return table.find(id).orElseThrow(() -> Run.unknown(id));
    }

    private synchronized Run add(RunInput input, Optional<Long> repeats) {
        opinions.requirePossible(input);
        if (queue.isFull()) {
            throw new Refusal(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "%d runs are waiting already.".formatted(RunQueue.MOST_WAITING),
                    "queue",
                    "Maybe cancel one of them, or come back later.");
        }
        Run run = table.add(input, repeats);
        queue.enqueue(run.id());
        return run;
    }

    /// Parties, years, draws and parameters are looked at now, so that nobody waits in vain.
    private RunInput checked(RunRequest request, String name, String text) {
        try {
            RunInput input = request.input(name, text);
            input.question(java.nio.file.Path.of(name));
            input.settings().keySet().forEach(key -> dataset.parameters().parameter(key));
            return input;
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(wrong.getMessage()), "question");
        }
    }
}
