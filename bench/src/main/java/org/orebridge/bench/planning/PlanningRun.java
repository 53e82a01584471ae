package org.orebridge.bench.planning;

import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.bench.market.Machine;
import org.orebridge.workbench.benchmark.PlanningTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Times a plan under an unknown end, and sharing what pooled stocks gain, and tells what they took.
public final class PlanningRun {

    private final PlanningTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;

    public PlanningRun(PlanningTerms terms, Consumer<String> lines, Progress progress) {
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    /// @return whether both are the same by another way of finding them too
    public boolean run() {
        Consumer<String> told = terms.json() ? _ -> {} : lines;
        progress.begin("one plan against five possible ends", 0);
        TreeRates plan = TreeRace.run(terms.runs());
        told.accept(Machine.line());
        plan.lines().forEach(told);
        var rates = new PlanningRates(plan, sharing(told));
        rates.sharing().map(SharingRates::line).ifPresent(told);
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        }
        return rates.same();
    }

    private Optional<SharingRates> sharing(Consumer<String> told) {
        return terms.scenarios() == 0
                ? Optional.empty()
                : Optional.of(
                        new SharingRace(SharingCases.PARTIES, terms.scenarios(), terms.sample()).run(told, progress));
    }
}
