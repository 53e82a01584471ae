package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.orebridge.market.Outcome;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.SolveRecord;
import org.orebridge.workbench.result.Way;

/// How well each solve went that the central answer rests on: the market at rest, then each belief of each way.
final class SolveRecords {

    private SolveRecords() {}

    static List<SolveRecord> of(Baseline baseline, SortedMap<Way, WayRun> runs) {
        var records = new ArrayList<SolveRecord>();
        records.add(
                solved(Optional.empty(), "at rest, no shock", baseline.solved().diagnostics()));
        runs.forEach((way, run) -> {
            switch (run.replay()) {
                case Replay.Completed completed ->
                    completed
                            .stages()
                            .forEach(stage ->
                                    records.add(solved(Optional.of(way), belief(stage.month()), stage.diagnostics())));
                case Replay.Stopped stopped -> records.add(failed(way, stopped));
            }
        });
        return records;
    }

    /// Shows each solve of a way to a witness, under the label that its record has.
    static void show(WayRun run, Unfolding unfolding, SolveWitness witness) {
        if (run.replay() instanceof Replay.Completed completed) {
            for (int i = 0; i < completed.stages().size(); i++) {
                Replay.Stage stage = completed.stages().get(i);
                witness.solved(
                        run.way(),
                        i,
                        belief(stage.month()),
                        RollingBeliefs.posed(unfolding, i, stage),
                        stage.believed());
            }
        }
    }

    private static String belief(int month) {
        return "belief from month %d".formatted(month + 1);
    }

    private static SolveRecord solved(Optional<Way> way, String label, Outcome.Diagnostics d) {
        return new SolveRecord(
                way,
                label,
                d.isInaccurate() ? "INACCURATE" : "SOLVED",
                finite(d.residual()),
                d.iterations(),
                d.rows(),
                d.columns(),
                finite(d.welfareGap()),
                d.isInaccurate() ? List.of("The residual lies between 1e-8 and 1e-6.") : List.of());
    }

    private static SolveRecord failed(Way way, Replay.Stopped stopped) {
        Outcome.Diagnostics d = stopped.diagnostics();
        return new SolveRecord(
                Optional.of(way),
                belief(stopped.month()),
                "FAILED",
                finite(d.residual()),
                d.iterations(),
                d.rows(),
                d.columns(),
                finite(d.welfareGap()),
                List.of(stopped.reason()));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
