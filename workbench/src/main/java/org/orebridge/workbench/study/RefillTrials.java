package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.Refill;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;

/// Fills empty government stocks in a market that is back at rest, at some pace, and reads what that costs
/// whom.
///
/// What is bought is bought at the price of the day, like anybody's, and raises it for all.
final class RefillTrials {

    /// Months after the slowest pace: stocks of traders come to rest.
    private static final int AFTER = 12;

    /// Share of what is bought that is rounding.
    private static final double NOTHING = 1e-6;

    private final Market market;
    private final List<Party> parties;
    private final Equilibrium equilibrium;
    private final Baseline baseline;
    private final int months;

    /// @param full with every stock as large as it is to become
    /// @param slowest months
    RefillTrials(Market full, List<Party> parties, Equilibrium equilibrium, int slowest) {
        this.market = full;
        this.parties = List.copyOf(parties);
        this.equilibrium = equilibrium;
        this.months = slowest + AFTER;
        this.baseline = Baseline.of(emptied(new TreeMap<>()), equilibrium);
    }

    /// Every party at its pace.
    ///
    /// @param pace months in which it fills its stock evenly
    Filled at(Map<Party, Integer> pace) {
        Market filling = emptied(pace);
        List<ReleaseRule> rules = Collections.nCopies(filling.stockpiles().size(), new ReleaseRule.None());
        Outcome.Solved solved = equilibrium
                .solve(new Problem(
                        filling,
                        Belief.certain(Measures.NONE),
                        State.atRest(filling),
                        0,
                        months,
                        rules,
                        Problem.Terminal.BASE_PRICE))
                .orElseThrow();
        Course course = solved.course();
        List<Filled.Share> shares = new ArrayList<>();
        for (Party party : parties) {
            shares.add(share(course, party, pace.getOrDefault(party, 0)));
        }
        BranchLoss others = loss(course, others());
        return new Filled(priceRise(course), others.userLoss(), others.welfareChange(), shares);
    }

    private Filled.Share share(Course course, Party party, int pace) {
        double tonnes = 0;
        double paid = 0;
        double above = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            if (!party.contains(market.stockpiles().get(g).owner())) {
                continue;
            }
            int node = market.stockpiles().get(g).node();
            double base = market.nodes().get(node).basePrice();
            for (int k = 0; k < course.tree().size(); k++) {
                double bought = Math.max(0, course.at(Quantity.PURCHASE, g, k));
                double price = course.at(Quantity.PRICE, node, k);
                double discounted = course.weight(k);
                tonnes += bought;
                paid += discounted * bought * price;
                above += discounted * bought * (price - base);
            }
        }
        BranchLoss loss = loss(course, party);
        return new Filled.Share(party.id(), pace, tonnes, paid, above, loss.userLoss(), loss.welfareChange());
    }

    private BranchLoss loss(Course course, Party party) {
        return BranchLoss.of(course, months, baseline, party).getFirst();
    }

    /// Everybody who is no party, as one.
    private Party others() {
        var others = new TreeSet<Region>(market.regions());
        parties.forEach(party -> others.removeAll(party.members()));
        return new Party("OTHERS", "Others", others);
    }

    /// Highest price over that at rest where somebody buys, as a share.
    private double priceRise(Course course) {
        double most = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            int node = market.stockpiles().get(g).node();
            double base = market.nodes().get(node).basePrice();
            for (int k = 0; k < course.tree().size(); k++) {
                boolean buys = course.at(Quantity.PURCHASE, g, k)
                        > NOTHING * market.stockpiles().get(g).initial();
                most = buys ? Math.max(most, course.at(Quantity.PRICE, node, k) / base - 1) : most;
            }
        }
        return most;
    }

    /// Empty stocks that are bought for; nothing is bought for those of a party without a pace.
    private Market emptied(Map<Party, Integer> pace) {
        return market.withStockpiles(IntStream.range(0, market.stockpiles().size())
                .mapToObj(g -> emptied(market.stockpiles().get(g), pace))
                .toList());
    }

    private Stockpile emptied(Stockpile pile, Map<Party, Integer> pace) {
        Stockpile empty = pile.withoutRefill().holding(0, pile.rate());
        int evenly = parties.stream()
                .filter(party -> party.contains(pile.owner()))
                .mapToInt(party -> pace.getOrDefault(party, 0))
                .max()
                .orElse(0);
        return evenly == 0 || !(pile.initial() > 0)
                ? empty
                : empty.withRefill(
                        new Refill(0, Integer.MAX_VALUE, pile.initial() / evenly, pile.initial(), Refill.Price.ANY));
    }
}
