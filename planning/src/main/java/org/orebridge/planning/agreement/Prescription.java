package org.orebridge.planning.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;

/// What a formula prescribes on a course: how much of each stock goes where in each cell.
final class Prescription {

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Agreement agreement;
    private final List<Party> members;
    private final Market market;
    private final TimeTree tree;
    private final Shortfall shortfall;
    private final double[][] tonnes;
    private final List<List<SortedSet<Integer>>> nodes = new ArrayList<>();
    private final double[][] left;

    Prescription(Agreement agreement, List<Party> members, Course course) {
        this.agreement = agreement;
        this.members = List.copyOf(members);
        this.market = course.market();
        this.tree = course.tree();
        this.shortfall = new Shortfall(course);
        int stocks = market.stockpiles().size();
        tonnes = new double[stocks][tree.size()];
        left = new double[stocks][tree.size()];
        for (int g = 0; g < stocks; g++) {
            nodes.add(new ArrayList<>());
        }
        for (int k = 0; k < tree.size(); k++) {
            cell(k, course);
        }
    }

    /// One rule a stock; a stock of nobody who signed stays where it is.
    List<ReleaseRule> rules() {
        return IntStream.range(0, tonnes.length)
                .mapToObj(g -> (ReleaseRule) new ReleaseRule.Prescribed(
                        agreement.id(), Arrays.stream(tonnes[g]).boxed().toList(), nodes.get(g)))
                .toList();
    }

    private void cell(int k, Course course) {
        for (int g = 0; g < tonnes.length; g++) {
            left[g][k] = tree.parent(k) < 0
                    ? course.initial().stockpile()[g]
                    : left[g][tree.parent(k)] - tonnes[g][tree.parent(k)];
            nodes.get(g).add(new TreeSet<>());
        }
        switch (agreement) {
            case Agreement.ProRata proRata -> members.forEach(member -> share(proRata, member, k));
            case Agreement.Distress distress -> help(k, distress.shortfall(), distress.share(), _ -> 1);
            case Agreement.Tiers tiers ->
                help(k, tiers.tiers().isEmpty() ? 1 : tiers.tiers().getFirst().shortfall(), 1, tiers::open);
        }
    }

    /// A member's share of a collective action, in its own market.
    private void share(Agreement.ProRata proRata, Party member, int k) {
        int[] own = IntStream.range(0, tonnes.length)
                .filter(g -> member.contains(pile(g).owner()))
                .toArray();
        int since = tree.month(k)
                - Arrays.stream(own).map(g -> pile(g).firstMonth()).min().orElse(0);
        if (since < 0 || since >= proRata.months()) {
            return;
        }
        double wanted = shortfall.need(member, 0) / DAYS_PER_MONTH * proRata.days() / proRata.months();
        give(own, k, wanted, g -> usable(g, k, 1));
        Arrays.stream(own).forEach(g -> nodes.get(g).get(k).add(pile(g).node()));
    }

    private interface Open {
        double share(double shortfall);
    }

    /// Members with too large a shortfall in the month before are helped out of every stock that reaches them.
    ///
    /// @param least shortfall from which on
    /// @param most share of need that a member is helped with
    /// @param open share of each stock that is open at a shortfall
    private void help(int k, double least, double most, Open open) {
        if (tree.parent(k) < 0) {
            return;
        }
        var inDistress = new TreeSet<Integer>();
        double wanted = 0;
        double worst = 0;
        for (Party member : members) {
            double need = shortfall.need(member, tree.parent(k));
            double missing = shortfall.tonnes(member, tree.parent(k));
            if (need > 0 && missing >= least * need) {
                wanted += Math.min(missing, most * need);
                worst = Math.max(worst, missing / need);
                IntStream.range(0, market.nodes().size())
                        .filter(n -> member.contains(market.nodes().get(n).region()))
                        .forEach(inDistress::add);
            }
        }
        double share = open.share(worst);
        int[] givers = IntStream.range(0, tonnes.length)
                .filter(g -> members.stream().anyMatch(member -> member.contains(pile(g).owner())))
                .filter(g -> pile(g).access().stream().anyMatch(a -> inDistress.contains(a.node())))
                .toArray();
        give(givers, k, wanted, g -> usable(g, k, share));
        Arrays.stream(givers).forEach(g -> nodes.get(g).get(k).addAll(inDistress));
    }

    /// t of a stock that may leave in a cell.
    ///
    /// @param share of it that is open
    private double usable(int g, int k, double share) {
        Stockpile pile = pile(g);
        double shut = (1 - share) * (pile.initial() - pile.floor());
        return tree.month(k) < pile.firstMonth() ? 0 : Math.clamp(left[g][k] - pile.floor() - shut, 0, pile.rate());
    }

    private interface Offer {
        double tonnes(int stock);
    }

    /// What is wanted out of some stocks, from each in proportion to what it can give.
    private void give(int[] givers, int k, double wanted, Offer offer) {
        double offered = Arrays.stream(givers).mapToDouble(offer::tonnes).sum();
        double part = offered > wanted ? wanted / offered : 1;
        for (int g : givers) {
            tonnes[g][k] = part * offer.tonnes(g);
        }
    }

    private Stockpile pile(int g) {
        return market.stockpiles().get(g);
    }
}
