package org.orebridge.workbench.study;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Course;
import org.orebridge.market.TimeTree;
import org.orebridge.workbench.result.RegionResult;

/// What one way in which a shock may end costs a party, USD discounted to month 1.
///
/// @param probability of the branch
/// @param userLoss what users lose against rest
/// @param welfareChange by which national welfare differs from rest, what is left at the end included
public record BranchLoss(double probability, double userLoss, double welfareChange) {

    /// In the order of the tree's leaves.
    static List<BranchLoss> of(Course course, int monthsReported, Baseline baseline, Party party) {
        TimeTree tree = course.tree();
        return IntStream.range(0, tree.size())
                .filter(tree::isLeaf)
                .mapToObj(leaf -> {
                    Course branch = course.along(tree.pathTo(leaf));
                    var months = new ReportedMonths(
                            branch.tree(), monthsReported, course.market().beta());
                    RegionResult.Totals totals = new LossLedger(branch, months, baseline).totals(party);
                    return new BranchLoss(
                            tree.probability(leaf),
                            totals.userLoss().value(),
                            totals.welfareChange().value());
                })
                .toList();
    }
}
