package org.orebridge.workbench.study;

import java.util.OptionalInt;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.market.TimeTree;
import org.orebridge.planning.agreement.AgreedRelease;

/// How an agreement's formula worked in a disruption.
///
/// @param firstMonth first month, from 1, in which anything is released on any branch; empty = never
/// @param probability that anything is released at all
/// @param tonnes expected t released
/// @param crossing expected t of them that went to another country than where they lay
/// @param rounds of solving until the market fitted what is released
/// @param apart t by which the formula read on that market still differs at most in a month; 0 where it fits
public record Reaction(
        OptionalInt firstMonth, double probability, double tonnes, double crossing, int rounds, double apart) {

    /// Rounding of what is released, t.
    private static final double NOTHING = 1e-6;

    static Reaction of(AgreedRelease.Agreed agreed) {
        Course course = agreed.outcome().course();
        TimeTree tree = course.tree();
        var opened = new boolean[tree.size()];
        int first = Integer.MAX_VALUE;
        double probability = 0;
        double tonnes = 0;
        double crossing = 0;
        for (int k = 0; k < tree.size(); k++) {
            double all = released(course, k, false);
            opened[k] = tree.parent(k) >= 0 && opened[tree.parent(k)];
            if (all > NOTHING && !opened[k]) {
                opened[k] = true;
                probability += tree.probability(k);
                first = Math.min(first, tree.month(k) + 1);
            }
            tonnes += tree.probability(k) * all;
            crossing += tree.probability(k) * released(course, k, true);
        }
        return new Reaction(
                first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first),
                probability,
                tonnes,
                crossing,
                agreed.rounds(),
                agreed.apart());
    }

    private static double released(Course course, int cell, boolean crossing) {
        double sum = 0;
        for (int g = 0; g < course.market().stockpiles().size(); g++) {
            var pile = course.market().stockpiles().get(g);
            for (int j = 0; j < pile.access().size(); j++) {
                if (!crossing || pile.access().get(j).node() != pile.node()) {
                    sum += Math.max(0, course.at(Quantity.RELEASE, course.access(g, j), cell));
                }
            }
        }
        return sum;
    }
}
