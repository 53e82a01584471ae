package org.orebridge.workbench.cooperation.plan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.orebridge.planning.exchange.Horizon;
import org.orebridge.workbench.cooperation.plan.Message.Answer;
import org.orebridge.workbench.cooperation.plan.Message.Ask;
import org.orebridge.workbench.cooperation.plan.Message.Problem;
import org.orebridge.workbench.cooperation.plan.Message.Question;

/// A party that answers in a process of its own, here or, by a command such as `ssh`, on its own machine.
///
/// The command is run without a shell. What the process writes to standard error goes nowhere; a line too long, an
/// answer too late or of another kind ends the plan.
public final class ProcessParty implements SecretParty {

    /// t; nobody releases as much in a month.
    private static final double MOST = 1e9;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final String party;
    private final List<String> command;
    private final Duration patience;
    private final ExecutorService talk = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("holder").unstarted(task));
    private boolean lost;
    private @Nullable Process process;
    private @Nullable InputStream answers;

    /// @param party id
    /// @param command a program and its arguments
    /// @param patience longest wait for an answer
    public ProcessParty(String party, List<String> command, Duration patience) {
        this.party = party;
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    @Override
    public JointRelease.Through through() {
        return JointRelease.Through.PROCESS;
    }

    @Override
    public List<Place> open(HoldingTerms terms) {
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = started;
            answers = Message.buffered(started.getInputStream());
        } catch (IOException e) {
            throw new HolderLost(
                    party,
                    "could not be started: there is no program " + command.getFirst() + " that can be run.",
                    "the path is misspelt.");
        }
        List<Place> places = ask(Question.open(terms)).places();
        boolean known = places.stream().allMatch(place -> terms.countries().contains(place.country()));
        if (!known || places.stream().distinct().count() < places.size()) {
            throw otherwise();
        }
        return places;
    }

    @Override
    public void begin(Horizon horizon) {
        ask(Question.begin(horizon));
    }

    @Override
    public double[] release(double[] prices, double[] inertia) {
        double[] tonnes = ask(Question.release(prices, inertia)).tonnes();
        if (tonnes.length != prices.length || Arrays.stream(tonnes).anyMatch(t -> !(t >= 0 && t <= MOST))) {
            throw otherwise();
        }
        return tonnes;
    }

    @Override
    public void carriedOut(int[] cells) {
        ask(Question.carriedOut(cells));
    }

    private Answer ask(Question question) {
        Answer answer = Message.read(exchanged(question), Answer.class).orElseThrow(this::otherwise);
        if (answer.problem() != Problem.NONE) {
            throw refused(answer.problem());
        }
        return answer;
    }

    private String exchanged(Question question) {
        Process running = Objects.requireNonNull(process, "opened before it is asked");
        InputStream in = Objects.requireNonNull(answers, "opened before it is asked");
        Future<String> line = talk.submit(() -> {
            Message.write(running.getOutputStream(), question);
            return Message.line(in).orElseThrow(() -> new IOException("closed"));
        });
        lost = true;
        try {
            String said = line.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            lost = false;
            return said;
        } catch (TimeoutException e) {
            throw new HolderLost(
                    party,
                    "did not answer within %d s.".formatted(patience.toSeconds()),
                    "its machine is busy, or --patience is short.");
        } catch (ExecutionException e) {
            throw stopped(running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HolderLost(party, "was not waited for.", "the plan was interrupted.");
        }
    }

    private HolderLost stopped(Process running) {
        String code = "";
        try {
            code = running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                    ? " with exit code " + running.exitValue()
                    : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new HolderLost(
                party,
                "stopped answering" + code + ".",
                "run its command by hand: what it says of itself is not passed on.");
    }

    private HolderLost otherwise() {
        return new HolderLost(party, "answered something else than was asked.", "its program is of another version.");
    }

    private HolderLost refused(Problem problem) {
        return switch (problem) {
            case FILE ->
                new HolderLost(
                        party, "cannot use its file.", "it is of another party or mineral; its owner is told more.");
            case TOO_MANY ->
                new HolderLost(party, "takes no more questions.", "its owner allows more with --questions.");
            default -> new HolderLost(party, "could not work out an answer.", "its program is of another version.");
        };
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null && !lost) {
            leave(running);
        }
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }
        talk.shutdownNow();
    }

    private void leave(Process running) {
        Future<?> bye = talk.submit(() -> {
            Message.write(running.getOutputStream(), Question.of(Ask.END));
            running.getOutputStream().close();
            return true;
        });
        try {
            bye.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // It is ended all the same.
        }
    }
}
