package org.orebridge.workbench.study;

import java.util.Arrays;
import org.orebridge.market.Course;
import org.orebridge.market.Quantity;
import org.orebridge.market.TimeTree;
import org.orebridge.market.Use;
import org.orebridge.market.loss.ValueAddedAtRisk;

/// Value added that a use loses for want of material in each month solved, the mean over the branches.
///
/// Branch by branch, because component inventories remember what went before.
final class ValueAddedLost {

    private final Course course;

    ValueAddedLost(Course course) {
        this.course = course;
    }

    /// Only a shortage of the use's core stops production: the lower bound. USD a month, undiscounted.
    double[] thrifty(int use) {
        return lost(use, Quantity.CORE, Quantity.CORE_NEED);
    }

    /// All unmet need stops production: the upper bound. USD a month, undiscounted.
    double[] rigid(int use) {
        return lost(use, Quantity.USE, Quantity.NEED);
    }

    private double[] lost(int use, Quantity got, Quantity wanted) {
        TimeTree tree = course.tree();
        Use of = course.market().uses().get(use);
        var lost = new double[tree.endMonth()];
        for (int leaf = 0; leaf < tree.size(); leaf++) {
            if (tree.isLeaf(leaf)) {
                double[] served = served(use, tree.pathTo(leaf), got, wanted);
                double[] own = ValueAddedAtRisk.of(served, of.valueAdded() * of.baseUse(), of.componentInventory())
                        .lost();
                double probability = tree.probability(leaf);
                // A branch ends a year after it came to rest: it loses nothing any more.
                for (int t = 0; t < own.length; t++) {
                    lost[t] += probability * own[t];
                }
            }
        }
        return lost;
    }

    /// Share of what is wanted that is got, month by month along a branch.
    private double[] served(int use, int[] path, Quantity got, Quantity wanted) {
        var served = new double[path.length];
        Arrays.setAll(served, t -> {
            double need = course.at(wanted, use, path[t]);
            return need > 0 ? Math.clamp(course.at(got, use, path[t]) / need, 0, 1) : 1;
        });
        return served;
    }
}
