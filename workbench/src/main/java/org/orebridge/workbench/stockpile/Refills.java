package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.StockSizing;
import org.orebridge.workbench.study.Filled;
import org.orebridge.workbench.study.StockTrials;

/// Filling stocks again after the end: each as fast as it can against paces that are best for all together.
///
/// The slower, the less the price rises, and the longer a stock is not there: what all are expected to lose by
/// that, by the sizes tried together, counts against the pace.
final class Refills {

    /// Months in which a stock is filled evenly; the first as fast as it can be emptied.
    private static final List<Integer> PACES = List.of(4, 6, 9, 12, 18, 24, 36);

    private static final int MOST_TURNS = 3;

    private final StockTrials trials;
    private final StockpileResult.Holder all;
    private final int parties;
    private final MarginalValue saved;

    /// @param all the parties together
    Refills(StockTrials trials, StockpileResult.Holder all) {
        this.trials = trials;
        this.all = all;
        this.parties = trials.parties().size();
        double[] tonnes =
                all.sizes().stream().mapToDouble(StockpileResult.Size::tonnes).toArray();
        double[] less = all.sizes().stream()
                .mapToDouble(size -> all.sizes().getFirst().userLoss() - size.userLoss())
                .toArray();
        this.saved = StockSizing.between(tonnes, less);
    }

    StockpileResult.Refilling found() {
        List<List<Integer>> common =
                PACES.stream().map(pace -> Collections.nCopies(parties, pace)).toList();
        List<Filled> tried = trials.refilled(all.ruledDays(), common);
        int best = 0;
        for (int i = 1; i < tried.size(); i++) {
            best = worth(tried.get(i)) > worth(tried.get(best)) ? i : best;
        }
        Filled apart = tried.getFirst();
        Filled together = byTurns(common.get(best), tried.get(best));
        return new StockpileResult.Refilling(all.ruledDays(), apart, together, exposure(apart), exposure(together));
    }

    private Filled byTurns(List<Integer> paces, Filled found) {
        List<Integer> now = paces;
        Filled best = found;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            List<Integer> before = now;
            for (int party = 0; party < parties; party++) {
                List<List<Integer>> table = changed(now, party);
                List<Filled> tried = trials.refilled(all.ruledDays(), table);
                for (int i = 0; i < tried.size(); i++) {
                    if (worth(tried.get(i)) > worth(best)) {
                        best = tried.get(i);
                        now = table.get(i);
                    }
                }
            }
            if (now.equals(before)) {
                break;
            }
        }
        return best;
    }

    private static List<List<Integer>> changed(List<Integer> paces, int party) {
        return PACES.stream()
                .map(pace -> {
                    List<Integer> other = new ArrayList<>(paces);
                    other.set(party, pace);
                    return List.copyOf(other);
                })
                .toList();
    }

    private double worth(Filled filled) {
        return filled.joint() - exposure(filled);
    }

    /// USD that users of all are expected to lose because stocks are not full yet: each month a twelfth of what
    /// the stock that is there saves less in a year than the full one. The sizes tried are of all together.
    private double exposure(Filled filled) {
        double full = filled.shares().stream().mapToDouble(Filled.Share::tonnes).sum();
        double most = all.sizes().getLast().tonnes();
        int slowest =
                filled.shares().stream().mapToInt(Filled.Share::months).max().orElse(0);
        double missing = 0;
        for (int month = 1; month <= slowest; month++) {
            int now = month;
            double there = filled.shares().stream()
                    .mapToDouble(share -> share.tonnes() * Math.min(1, (double) now / share.months()))
                    .sum();
            missing += (saved.total(Math.min(full, most)) - saved.total(Math.min(there, most))) / 12;
        }
        return missing;
    }
}
