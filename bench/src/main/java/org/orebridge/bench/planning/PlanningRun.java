package org.orebridge.bench.planning;

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
        progress.begin("one plan against five possible ends", 0);
        TreeRates rates = TreeRace.run(terms.runs());
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        } else {
            lines.accept(Machine.line());
            rates.lines().forEach(lines);
        }
        boolean shared = sharingIsSame();
        return rates.same() && shared;
    }

    private boolean sharingIsSame() {
        if (terms.scenarios() == 0) {
            return true;
        }
        var race = new SharingRace(SharingCases.PARTIES, terms.scenarios(), terms.sample());
        SharingRates rates = race.run(terms.json() ? _ -> {} : lines, progress);
        lines.accept(terms.json() ? JsonFile.text(rates) : rates.line());
        return rates.same();
    }
}
