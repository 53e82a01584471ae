package org.orebridge.planning.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.TimeTree;

/// Finds the market in which members release by a formula that reads that same market a month before.
///
/// A fixed point: solve with some releases, read what the formula prescribes on that course, solve with that,
/// until it prescribes what was released. A cell's release hangs on the cells before it alone, so nobody knows
/// more than they could; traders and users know the formula. Where a threshold makes it swing for ever, months
/// are decided one after another: what the formula says of the earliest month that still changes stays, and the
/// rest is worked out anew.
public final class AgreedRelease {

    /// Rounds before months are decided one after another.
    private static final int ROUNDS = 5;

    /// Share of all stocks by which two prescriptions may differ: a ton in a thousand is not what is decided
    /// on.
    private static final double ALIKE = 1e-3;

    private final Equilibrium equilibrium;

    public AgreedRelease(Equilibrium equilibrium) {
        this.equilibrium = equilibrium;
    }

    /// @param outcome the market with what is released
    /// @param rules one a stock
    /// @param rounds of solving
    /// @param apart t of all stocks by which the formula, read on this very market, still differs at most in a
    ///   cell; 0 at a fixed point, more only where a threshold has no consistent answer
    public record Agreed(Outcome.Solved outcome, List<ReleaseRule> rules, int rounds, double apart) {
        public Agreed {
            rules = List.copyOf(rules);
        }
    }

    /// @param problem its own rules are placeholders; begins when the agreement does
    /// @param members who signed, in any order; what others hold stays where it is
    /// @param near outcomes of similar problems, to find it sooner; may be empty
    /// @throws Outcome.FailedSolve if the market is not found
    public Agreed solve(Problem problem, Agreement agreement, List<Party> members, List<Outcome.Solved> near) {
        int stocks = problem.market().stockpiles().size();
        List<ReleaseRule> rules = Collections.nCopies(stocks, new ReleaseRule.None());
        Outcome.Solved solved =
                equilibrium.solve(problem.withRules(rules), near).orElseThrow();
        TimeTree tree = solved.course().tree();
        double enough = ALIKE
                * problem.market().stockpiles().stream()
                        .mapToDouble(g -> g.initial())
                        .sum();
        int decided = tree.firstMonth() - 1;
        for (int round = 1; ; round++) {
            List<ReleaseRule> next = new Prescription(agreement, members, solved.course()).rules();
            double apart = apart(rules, next);
            if (apart <= enough || decided >= tree.endMonth() - 1) {
                return new Agreed(solved, rules, round, apart <= enough ? 0 : apart);
            }
            if (round > ROUNDS) {
                decided = Math.max(decided + 1, firstApart(rules, next, tree, enough));
                next = upTo(decided, rules, next, tree);
            }
            rules = next;
            solved =
                    equilibrium.solve(problem.withRules(rules), List.of(solved)).orElseThrow();
        }
    }

    private static double in(ReleaseRule rule, int cell) {
        return rule instanceof ReleaseRule.Prescribed formula ? formula.tonnes().get(cell) : 0;
    }

    private static double apart(List<ReleaseRule> rules, List<ReleaseRule> next) {
        int cells = next.isEmpty()
                ? 0
                : ((ReleaseRule.Prescribed) next.getFirst()).tonnes().size();
        double most = 0;
        for (int k = 0; k < cells; k++) {
            most = Math.max(most, apart(rules, next, k));
        }
        return most;
    }

    private static double apart(List<ReleaseRule> rules, List<ReleaseRule> next, int cell) {
        double sum = 0;
        for (int g = 0; g < next.size(); g++) {
            sum += Math.abs(in(rules.get(g), cell) - in(next.get(g), cell));
        }
        return sum;
    }

    private static int firstApart(List<ReleaseRule> rules, List<ReleaseRule> next, TimeTree tree, double enough) {
        for (int k = 0; k < tree.size(); k++) {
            if (apart(rules, next, k) > enough) {
                return tree.month(k);
            }
        }
        return tree.endMonth() - 1;
    }

    /// What was decided stays before a month; in it and after, what is prescribed now.
    private static List<ReleaseRule> upTo(int decided, List<ReleaseRule> rules, List<ReleaseRule> next, TimeTree tree) {
        var joined = new ArrayList<ReleaseRule>();
        for (int g = 0; g < rules.size(); g++) {
            var fresh = (ReleaseRule.Prescribed) next.get(g);
            var tonnes = new ArrayList<Double>();
            var nodes = new ArrayList<SortedSet<Integer>>();
            for (int k = 0; k < tree.size(); k++) {
                boolean stays = tree.month(k) < decided && rules.get(g) instanceof ReleaseRule.Prescribed;
                ReleaseRule.Prescribed from = stays ? (ReleaseRule.Prescribed) rules.get(g) : fresh;
                tonnes.add(from.tonnes().get(k));
                nodes.add(from.nodes().get(k));
            }
            joined.add(new ReleaseRule.Prescribed(fresh.name(), tonnes, nodes));
        }
        return joined;
    }
}
