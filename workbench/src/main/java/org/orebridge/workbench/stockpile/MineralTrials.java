package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.orebridge.core.Party;
import org.orebridge.planning.stockpile.TailRisk;
import org.orebridge.workbench.study.BranchLoss;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.study.StockTrials;
import org.orebridge.workbench.study.StockTrials.Trial;

/// One mineral's sizes tried in each case of who is struck.
final class MineralTrials {

    private final List<Struck> cases;
    private final StockpileTerms terms;
    private final List<Double> perYear;
    private final Progress progress;

    /// By which rule a size is released best in each case, by holders and days.
    private final Map<String, List<String>> rules;

    private final boolean searching;

    /// Who is struck.
    ///
    /// @param exporter which one stops
    /// @param part of its stops that are such
    /// @param only the one party that is; empty = everybody
    /// @param trials of that disruption
    /// @param none nobody holding anything
    record Struck(int exporter, double part, List<Party> only, StockTrials trials, Trial none) {

        boolean strikes(Party party) {
            return only.isEmpty() || only.contains(party);
        }

        Struck drawn(Sampling.Draw draw) {
            StockTrials other = trials.drawn(draw);
            return new Struck(exporter, part, only, other, other.none());
        }
    }

    /// @param cases the first that everybody is struck
    /// @param perYear how often each exporter stops
    MineralTrials(List<Struck> cases, StockpileTerms terms, List<Double> perYear, Progress progress) {
        this(cases, terms, perYear, progress, new ConcurrentHashMap<>(), true);
    }

    private MineralTrials(
            List<Struck> cases,
            StockpileTerms terms,
            List<Double> perYear,
            Progress progress,
            Map<String, List<String>> rules,
            boolean searching) {
        this.cases = List.copyOf(cases);
        this.terms = terms;
        this.perYear = List.copyOf(perYear);
        this.progress = progress;
        this.rules = rules;
        this.searching = searching;
    }

    /// The same sizes under other parameters, in another base year and with other rates of stops; each is
    /// released by the rule that is best here, so all sizes have been tried before.
    ///
    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails
    /// @throws org.orebridge.market.calibration.NoMarketAtRest if the draw's figures make no market
    MineralTrials drawn(Sampling.Draw draw, List<Double> rates) {
        return new MineralTrials(
                cases.stream().map(struck -> struck.drawn(draw)).toList(), terms, rates, Progress.SILENT, rules, false);
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
                (struck, days, rule) -> !struck.strikes(party)
                        ? struck.none()
                        : rule.isEmpty()
                                ? struck.trials().alone(party, days)
                                : struck.trials().alone(party, days, rule.get()));
    }

    List<StockpileResult.Size> together() {
        return sizes(
                terms.parties(),
                (struck, days, rule) -> rule.isEmpty()
                        ? struck.trials().together(days)
                        : struck.trials().together(days, rule.get()));
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

    /// Tries a size in one case.
    private interface Attempt {

        /// @param rule to release by; empty = the best
        Trial of(Struck struck, double days, Optional<String> rule);
    }

    private List<StockpileResult.Size> sizes(List<Party> holders, Attempt attempt) {
        List<Trial> nothing = cases.stream().map(Struck::none).toList();
        List<StockpileResult.Size> sizes = new ArrayList<>(List.of(size(holders, 0, nothing)));
        sizes.addAll(terms.days().parallelStream()
                .map(days -> size(holders, days, tried(holders, days, attempt)))
                .toList());
        return sizes;
    }

    private List<Trial> tried(List<Party> holders, double days, Attempt attempt) {
        String key = holders.stream().map(Party::id).collect(Collectors.joining("+")) + " " + days;
        List<String> known = searching ? List.of() : rules.getOrDefault(key, List.of());
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < cases.size(); i++) {
            Optional<String> rule = known.isEmpty() ? Optional.empty() : Optional.of(known.get(i));
            trials.add(attempt.of(cases.get(i), days, rule));
            if (holders.size() > 1 || cases.get(i).strikes(holders.getFirst())) {
                progress.advance();
            }
        }
        if (searching) {
            rules.put(key, trials.stream().map(Trial::rule).toList());
        }
        return trials;
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
        double all = perYear.stream().mapToDouble(Double::doubleValue).sum();
        double yearly = 1 - Math.exp(-all);
        var losses = new ArrayList<TailRisk.Case>();
        for (int i = 0; i < cases.size(); i++) {
            Trial trial = trials.get(i);
            double weight = cases.get(i).part() * perYear.get(cases.get(i).exporter()) / all;
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
                losses.add(new TailRisk.Case(yearly * weight * probability, sum));
            }
        }
        return losses;
    }
}
