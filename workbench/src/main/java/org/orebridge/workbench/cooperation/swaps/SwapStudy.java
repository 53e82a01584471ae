package org.orebridge.workbench.cooperation.swaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Obstacles;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapPlan;
import org.orebridge.planning.swap.SwapSearch;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.Swaps.Alternative;
import org.orebridge.workbench.cooperation.swaps.Swaps.Lifted;
import org.orebridge.workbench.study.Progress;

/// Searches for the swaps that are worth most, and for what would make them worth more.
public final class SwapStudy {

    /// Parties beyond which loans are looked at only where they are asked for: their accounts are kept for
    /// every two parties, mineral and month.
    private static final int FEW = 4;

    private SwapStudy() {}

    /// @throws org.orebridge.market.Outcome.FailedSolve if a search fails
    public static Swaps answer(SwapQuestion question, Progress progress) {
        progress.begin("searching for swaps", 0);
        SwapPlan plan = SwapSearch.best(question.posed(), question.terms());
        return new SwapAnswer(question, plan)
                .with(
                        alternatives(question, plan, progress),
                        lifted(question, plan, progress),
                        obstacles(question, plan));
    }

    private static List<Swaps.Obstacle> obstacles(SwapQuestion question, SwapPlan plan) {
        SwapCase posed = question.posed();
        return Obstacles.of(posed, plan).stream()
                .map(each -> new Swaps.Obstacle(
                        each.need(),
                        posed.lots().get(each.lot()).id(),
                        each.why(),
                        each.encumbrance(),
                        each.plant().map(p -> posed.plants().get(p).id()),
                        each.earliest()))
                .toList();
    }

    private static List<Alternative> alternatives(SwapQuestion question, SwapPlan plan, Progress progress) {
        List<Terms> all = others(question);
        progress.begin("the same on other terms", all.size());
        var found = new ArrayList<Alternative>();
        for (Terms terms : all) {
            SwapPlan other = terms.equals(question.terms()) ? plan : SwapSearch.best(question.posed(), terms);
            found.add(new Alternative(
                    terms.kind(),
                    terms.pairwise(),
                    terms.even(),
                    other.gain(),
                    IntStream.range(0, question.parties().size())
                            .mapToObj(other::gain)
                            .toList(),
                    SwapRings.of(question.posed(), other).largest()));
            progress.advance();
        }
        return found;
    }

    private static List<Terms> others(SwapQuestion question) {
        Terms asked = question.terms();
        Terms loan = Terms.loan(asked.within(), asked.interest());
        var all = new ArrayList<Terms>();
        for (Terms.Kind kind : Terms.Kind.values()) {
            Terms terms =
                    kind == Terms.Kind.LOAN ? loan : new Terms(kind, asked.within(), asked.interest(), false, false);
            if (kind != Terms.Kind.LOAN
                    || asked.kind() == kind
                    || question.parties().size() <= FEW) {
                all.add(terms);
            }
            if (kind == Terms.Kind.BARTER || (asked.even() && kind == asked.kind())) {
                all.add(terms.evenly());
            }
            if (kind == Terms.Kind.BARTER || kind == Terms.Kind.CLAIMS) {
                all.add(terms.betweenTwo());
            }
        }
        return all;
    }

    private static List<Lifted> lifted(SwapQuestion question, SwapPlan plan, Progress progress) {
        SwapCase posed = question.posed();
        var found = new ArrayList<Lifted>();
        int count =
                posed.lots().stream().mapToInt(lot -> lot.encumbrances().size()).sum();
        progress.begin("encumbrances lifted, one at a time and all", count + 1);
        for (int l = 0; l < posed.lots().size(); l++) {
            for (Encumbrance each : posed.lots().get(l).encumbrances()) {
                SwapPlan open = SwapSearch.best(posed.lifting(l, each), question.terms());
                found.add(lifted(Optional.of(posed.lots().get(l).id()), Optional.of(each), open, plan));
                progress.advance();
            }
        }
        if (count > 0) {
            found.add(lifted(
                    Optional.empty(), Optional.empty(), SwapSearch.best(posed.unencumbered(), question.terms()), plan));
        }
        return found;
    }

    private static Lifted lifted(
            Optional<String> lot, Optional<Encumbrance> encumbrance, SwapPlan open, SwapPlan closed) {
        return new Lifted(lot, encumbrance, of(open) - of(closed), served(open) - served(closed));
    }

    /// What all have, alone and by swaps: lifting an encumbrance may also bring an owner more alone.
    private static double of(SwapPlan plan) {
        return IntStream.range(0, plan.alone().size()).mapToDouble(plan::of).sum();
    }

    private static double served(SwapPlan plan) {
        return plan.served().stream().mapToDouble(Double::doubleValue).sum();
    }
}
