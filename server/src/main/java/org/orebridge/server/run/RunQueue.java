package org.orebridge.server.run;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.orebridge.core.Sha256;
import org.orebridge.server.answer.AnswerFolder;
import org.orebridge.server.study.StudyKind;
import org.orebridge.server.study.StudyKinds;
import org.orebridge.workbench.check.SecondOpinion;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.SolveWitness;
import org.orebridge.workbench.study.Study;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Computes one run after the other, in the order in which they were asked for.
///
/// One at a time: a run's draws use every processor already.
@Component
class RunQueue {

    /// Most runs that wait; who asks then is told to come back.
    static final int MOST_WAITING = 20;

    private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);

    private final Study study;
    private final RunTable table;
    private final AnswerFolder answers;
    private final SecondOpinions opinions;
    private final StudyKinds kinds;
    private final Path inputs;
    private final LinkedBlockingQueue<Long> waiting = new LinkedBlockingQueue<>();
    private final Map<Long, LiveProgress> live = new ConcurrentHashMap<>();
    private final Thread worker;

    RunQueue(
            Study study,
            RunTable table,
            AnswerFolder answers,
            SecondOpinions opinions,
            StudyKinds kinds,
            ServingTerms terms) {
        this.study = study;
        this.table = table;
        this.answers = answers;
        this.opinions = opinions;
        this.kinds = kinds;
        this.inputs = terms.home().resolve("inputs");
        this.worker = Thread.ofPlatform().name("runs").daemon().unstarted(this::work);
    }

    /// What was cut off is marked, what waited goes on waiting.
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        table.interruptAll();
        table.waiting().forEach(this::enqueue);
        worker.start();
    }

    @PreDestroy
    void close() {
        worker.interrupt();
        live.values().forEach(LiveProgress::cancel);
    }

    boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    void enqueue(long id) {
        live.computeIfAbsent(id, _ -> progress());
        waiting.add(id);
    }

    /// The progress of a run that waits or is computed.
    Optional<LiveProgress> live(long id) {
        return Optional.ofNullable(live.get(id));
    }

    /// Gives a run up: one that waits at once, one that is computed at its next step.
    void cancel(long id) {
        LiveProgress progress = live.get(id);
        if (progress == null) {
            return;
        }
        progress.cancel();
        if (waiting.remove(id)) {
            table.end(id, RunState.CANCELLED, Optional.empty(), Optional.empty());
            close(id, progress);
        }
    }

    private LiveProgress progress() {
        return new LiveProgress(this::keepCentral);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                compute(waiting.take());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void compute(long id) {
        LiveProgress progress = live.computeIfAbsent(id, _ -> progress());
        try {
            if (table.begin(id)) {
                found(id, progress);
            }
        } catch (CancellationException givenUp) {
            endCut(id, progress);
        } catch (Throwable failure) {
            fail(id, failure);
        } finally {
            close(id, progress);
        }
    }

    private void found(long id, LiveProgress progress) throws IOException {
        RunInput input = table.find(id).orElseThrow().input();
        Question question = input.question(file(input));
        if (input.study().isPresent()) {
            StudyInput chosen = input.study().get();
            finish(id, kinds.named(chosen.kind()), question, chosen, progress);
        } else {
            String kept = answer(input, question, progress);
            table.finish(id, kept, Sha256.of(answers.json(kept)));
        }
    }

    private <O extends Record> void finish(
            long id, StudyKind<O> kind, Question question, StudyInput chosen, LiveProgress progress)
            throws IOException {
        Path kept = kind.work().answer(question, chosen.options(kind), progress);
        table.finish(id, String.valueOf(kept.getFileName()), Sha256.of(Files.readString(kept.resolve(kind.file()))));
    }

    /// Answers and keeps it, then what a second solver says of it.
    private String answer(RunInput input, Question question, LiveProgress progress) throws IOException {
        Optional<SecondOpinion> opinion = opinions.on(input);
        SolveWitness witness = opinion.isPresent() ? opinion.get() : SolveWitness.NONE;
        Answer answer = study.answer(question, progress, witness);
        progress.begin("writing the report", 0);
        answers.keep(answer);
        if (opinion.isPresent()) {
            answers.keep(opinion.get().ask(answer.run().id(), progress));
        }
        return answer.run().id();
    }

    /// A run that its user gave up is cancelled; one cut off by the end of the program will be found
    /// interrupted.
    private void endCut(long id, LiveProgress progress) {
        if (!worker.isInterrupted()) {
            table.end(id, RunState.CANCELLED, Optional.empty(), progress.central());
        }
    }

    private void fail(long id, Throwable failure) {
        if (worker.isInterrupted()) {
            return;
        }
        LOG.error("Run {} has no answer.", id, failure);
        table.end(id, RunState.FAILED, Optional.of(FailureWords.of(failure)), Optional.empty());
    }

    private void close(long id, LiveProgress progress) {
        progress.end();
        live.remove(id);
    }

    private void keepCentral(Answer central) {
        try {
            answers.keepCentral(central);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the text of a scenario that does not come with the program is read from.
    private Path file(RunInput input) {
        Path file = inputs.resolve(Sha256.of(input.text()).substring(0, 16)).resolve(input.scenario() + ".yaml");
        try {
            return input.isBundled() || input.scenario().isEmpty() ? file : AtomicFile.write(file, input.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
