package org.orebridge.bench.planning;

import java.util.function.Consumer;
import org.orebridge.bench.market.Machine;
import org.orebridge.workbench.benchmark.PlanningTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Times a plan under an unknown end, and tells what it took.
public final class PlanningRun {

    private final PlanningTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;

    public PlanningRun(PlanningTerms terms, Consumer<String> lines, Progress progress) {
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    /// @return whether the plan is the best one by another way of writing it too
    public boolean run() {
        progress.begin("one plan against five possible ends", 0);
        TreeRates rates = TreeRace.run(terms.runs());
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        } else {
            lines.accept(Machine.line());
            rates.lines().forEach(lines);
        }
        return rates.same();
    }
}
