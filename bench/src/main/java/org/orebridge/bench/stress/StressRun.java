package org.orebridge.bench.stress;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.workbench.benchmark.StressTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Runs a stress test and tells what came of it; an interruption tells what came of it so far.
public final class StressRun {

    private final StressTest test;
    private final StressTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;
    private final ArrayList<Verdict> verdicts = new ArrayList<>();
    private final long started = System.nanoTime();
    private boolean told;

    /// @param second asked about networks that gave no answer
    public StressRun(SecondSolver second, StressTerms terms, Consumer<String> lines, Progress progress) {
        test = new StressTest(second);
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    /// @return whether no wrong answer was given as a right one
    public boolean run() {
        var interrupted = new Thread(this::tell);
        Runtime.getRuntime().addShutdownHook(interrupted);
        progress.begin("random networks", terms.networks());
        for (int i = 0; i < terms.networks(); i++) {
            add(test.judge(terms.seed() + i, terms.small()));
            progress.advance();
        }
        Runtime.getRuntime().removeShutdownHook(interrupted);
        return tell().sound();
    }

    private synchronized void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    private synchronized Tally tell() {
        Tally tally = Tally.of(verdicts, terms.seed(), (System.nanoTime() - started) * 1e-9);
        if (!told && !verdicts.isEmpty()) {
            told = true;
            if (terms.json()) {
                lines.accept(JsonFile.text(tally));
            } else {
                tally.lines().forEach(lines);
            }
        }
        return tally;
    }
}
