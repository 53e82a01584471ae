package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
import org.orebridge.planning.stockpile.TailRisk;
import org.orebridge.workbench.study.BranchLoss;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.StockTrials;
import org.orebridge.workbench.study.StockTrials.Trial;

/// One mineral's sizes tried in each case of who is struck.
final class MineralTrials {

    private final List<Struck> cases;
    private final StockpileTerms terms;
    private final double hazard;
    private final Progress progress;

    /// Who is struck.
    ///
    /// @param weight probability, given that there is a disruption
    /// @param only the one party that is; empty = everybody
    /// @param trials of that disruption
    /// @param none nobody holding anything
    record Struck(double weight, List<Party> only, StockTrials trials, Trial none) {

        boolean strikes(Party party) {
            return only.isEmpty() || only.contains(party);
        }
    }

    /// @param cases the first that everybody is struck
    /// @param hazard disruptions a year
    MineralTrials(List<Struck> cases, StockpileTerms terms, double hazard, Progress progress) {
        this.cases = List.copyOf(cases);
        this.terms = terms;
        this.hazard = hazard;
        this.progress = progress;
    }

    /// How many sizes are tried, for progress: each party's alone in the cases that strike it, and all
    /// together.
    static int count(StockpileTerms terms) {
        int parties = terms.parties().size();
        boolean selective = terms.selective() > 0 && parties > 1;
        int alone = parties * (selective ? 2 : 1);
        int together = parties > 1 ? (selective ? 1 + parties : 1) : 0;
        return terms.days().size() * (alone + together);
    }

    StockTrials everybody() {
        return cases.getFirst().trials();
    }

    /// Nothing, then each size.
    List<StockpileResult.Size> alone(Party party) {
        return sizes(
                List.of(party),
                days -> cases.stream()
                        .map(struck -> struck.strikes(party)
                                ? tried(() -> struck.trials().alone(party, days))
                                : struck.none())
                        .toList());
    }

    List<StockpileResult.Size> together() {
        return sizes(
                terms.parties(),
                days -> cases.stream()
                        .map(struck -> tried(() -> struck.trials().together(days)))
                        .toList());
    }

    /// What users of all are expected to lose, and what holding costs, where each holds its own days.
    UnevenSizes.Point point(SortedMap<Party, Double> days) {
        List<Trial> trials =
                cases.stream().map(struck -> struck.trials().together(days)).toList();
        double cost = 0;
        for (Party party : terms.parties()) {
            double tonnes = days.getOrDefault(party, 0.0) * everybody().perDay(party);
            cost += tonnes > 0 ? tonnes * everybody().price(party) * everybody().yearlyCost() : 0;
        }
        return new UnevenSizes.Point(TailRisk.expected(losses(terms.parties(), trials, BranchLoss::userLoss)), cost);
    }

    private Trial tried(java.util.function.Supplier<Trial> trial) {
        Trial done = trial.get();
        progress.advance();
        return done;
    }

    private List<StockpileResult.Size> sizes(
            List<Party> holders, java.util.function.DoubleFunction<List<Trial>> tried) {
        List<Trial> nothing = cases.stream().map(Struck::none).toList();
        List<StockpileResult.Size> sizes = new ArrayList<>(List.of(size(holders, 0, nothing)));
        sizes.addAll(terms.days().parallelStream()
                .map(days -> size(holders, days, tried.apply(days)))
                .toList());
        return sizes;
    }

    private StockpileResult.Size size(List<Party> holders, double days, List<Trial> trials) {
        double tonnes = 0;
        double value = 0;
        for (Party holder : holders) {
            double own = days * everybody().perDay(holder);
            tonnes += own;
            value += own > 0 ? own * everybody().price(holder) : 0;
        }
        List<TailRisk.Case> users = losses(holders, trials, BranchLoss::userLoss);
        List<TailRisk.Case> welfare = losses(holders, trials, branch -> -branch.welfareChange());
        return new StockpileResult.Size(
                days,
                tonnes,
                value * everybody().yearlyCost(),
                TailRisk.expected(users),
                TailRisk.average(users, StockpileResult.TAIL),
                TailRisk.expected(welfare),
                TailRisk.average(welfare, StockpileResult.TAIL),
                trials.getFirst().rule());
    }

    /// Every case and end with its probability in a year and what it costs some parties together.
    private List<TailRisk.Case> losses(List<Party> holders, List<Trial> trials, ToDoubleFunction<BranchLoss> loss) {
        double yearly = 1 - Math.exp(-hazard);
        var losses = new ArrayList<TailRisk.Case>();
        for (int i = 0; i < cases.size(); i++) {
            Trial trial = trials.get(i);
            int ends =
                    trial.losses().getOrDefault(holders.getFirst(), List.of()).size();
            for (int end = 0; end < ends; end++) {
                double sum = 0;
                double probability = 0;
                for (Party holder : holders) {
                    BranchLoss branch =
                            trial.losses().getOrDefault(holder, List.of()).get(end);
                    sum += loss.applyAsDouble(branch);
                    probability = branch.probability();
                }
                losses.add(new TailRisk.Case(yearly * cases.get(i).weight() * probability, sum));
            }
        }
        return losses;
    }
}
