package org.orebridge.server.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.Refusal;
import org.orebridge.server.problem.UnreadableField;
import org.orebridge.server.scenario.ScenarioShelf;
import org.orebridge.server.study.StudyKind;
import org.orebridge.server.study.StudyKind.About;
import org.orebridge.server.study.StudyKinds;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/// Takes questions, refuses those that cannot be answered before anything is computed.
@Service
class Runs {

    private final RunTable table;
    private final RunQueue queue;
    private final ScenarioShelf shelf;
    private final ScenarioReader reader;
    private final ReferenceDataset dataset;
    private final SecondOpinions opinions;
    private final StudyKinds kinds;

    Runs(
            RunTable table,
            RunQueue queue,
            ScenarioShelf shelf,
            ReferenceDataset dataset,
            SecondOpinions opinions,
            StudyKinds kinds) {
        this.table = table;
        this.queue = queue;
        this.shelf = shelf;
        this.dataset = dataset;
        this.opinions = opinions;
        this.kinds = kinds;
        this.reader = new ScenarioReader(MarketStudy.vocabulary(dataset));
    }

    Run submit(RunRequest request) {
        Optional<StudyKind<?>> kind = request.study().map(kinds::named);
        About about = kind.map(StudyKind::about).orElse(About.SCENARIO);
        if (about == About.OPTIONS) {
            return add(checked(request, "", "", kind), Optional.empty());
        }
        if (request.scenario().isPresent() == request.text().isPresent()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "A run is asked for with the name of a scenario or with its text, and with one of the two.",
                    "scenario",
                    "Maybe leave one of them out.");
        }
        String text =
                request.text().orElseGet(() -> shelf.text(request.scenario().orElseThrow()));
        String name = about == About.SCENARIO_OR_SWAPS && SwapFile.isOne(text)
                ? SwapFile.read("swaps.yaml", text).name()
                : reader.read(request.scenario().orElse("scenario") + ".yaml", text)
                        .name();
        return add(checked(request, request.scenario().orElse(name), text, kind), Optional.empty());
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
    private RunInput checked(RunRequest request, String name, String text, Optional<StudyKind<?>> kind) {
        try {
            RunInput input = request.input(name, text, kind.map(of -> options(of, request)));
            Question question = input.question(Path.of(name));
            kind.ifPresent(of -> check(of, question, input.study().orElseThrow()));
            input.settings().keySet().forEach(key -> dataset.parameters().parameter(key));
            return input;
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(wrong.getMessage()), "question");
        }
    }

    /// What is chosen for a study is read as strictly as the request itself.
    private static StudyInput options(StudyKind<?> kind, RunRequest request) {
        try {
            return StudyInput.of(kind, request.options().orElse(Map.of()));
        } catch (JacksonException unreadable) {
            throw UnreadableField.refusal("options", unreadable);
        }
    }

    private static <O extends Record> void check(StudyKind<O> kind, Question question, StudyInput chosen) {
        kind.check().of(question, chosen.options(kind));
    }
}
