package org.orebridge.market;

import java.util.stream.IntStream;

/// What licences and quotas let out at most, whatever has been shipped before.
///
/// An approval that is not used in the month in which it is given or in the months of its validity after that
/// lapses. The oldest are used first and any may be left to lapse, so ages need not be kept apart: the account of
/// what is left may hold no more than was approved within the validity. Proof that the shipments so allowed are
/// exactly those that approvals of each age allow: docs/mathematics.md.
final class Allowances {

    private final State state;
    private final TimeTree tree;

    Allowances(State state, TimeTree tree) {
        this.state = state;
        this.tree = tree;
    }

    /// Most that a month can bring together: what may be left of the months before, and what is approved in it; t.
    double mostShipped(Measures.Licence licence, int k) {
        int month = tree.month(k);
        if (tree.parent(k) < 0 || !licence.lapses()) {
            return before(licence) + approved(licence, tree.firstMonth(), month);
        }
        return mostLeft(licence, month - 1) + approved(licence, month, month);
    }

    /// Most that may be left of the approvals at the end of a month: those still valid in the next; t.
    double mostLeft(Measures.Licence licence, int month) {
        return licence.lapses()
                ? approved(licence, Math.max(licence.effective(), month - licence.validity() + 1), month)
                : Double.POSITIVE_INFINITY;
    }

    /// What was left of a licence when the first month began, t.
    double before(Measures.Licence licence) {
        return state.licenceAccount().getOrDefault(licence.name(), 0.0);
    }

    private static double approved(Measures.Licence licence, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(licence::binds)
                .mapToDouble(licence.approvals()::at)
                .sum();
    }

    /// Most that a quota's account can hold when it opens in a month; t.
    double mostShipped(Measures.Quota quota, int k) {
        double sum = before(quota);
        for (int month = tree.firstMonth(); month <= tree.month(k); month++) {
            if (quota.binds(month)) {
                sum = (carries(quota, month) ? sum : 0) + quota.accrual().at(month);
            }
        }
        return sum;
    }

    /// What was left of a quota when the first month began, t.
    double before(Measures.Quota quota) {
        return state.quotaAccount().getOrDefault(quota.name(), 0.0);
    }

    /// Whether what is left of a quota passes over into a month.
    static boolean carries(Measures.Quota quota, int month) {
        return quota.carryOver() && !quota.cuts().contains(month);
    }
}
