package org.orebridge.market;

/// What can be said of a government stock before prices are known: what may leave, come and be there in each
/// cell.
///
/// A rule that does not ask for the price (none, full, even) fixes what leaves; a refill at any price then
/// fixes what comes. Where the release hangs on the price, the stock has to keep up with one that was emptied
/// at the full rate.
final class StockpilePlan {

    /// Share by which a stock may lag behind, so that there is something left to choose.
    private static final double LEEWAY = 1e-3;

    /// Share of a stock that is rounding.
    private static final double NOTHING = 1e-12;

    private final Stockpile pile;
    private final ReleaseRule rule;
    private final double held;
    private final double[] leaves;
    private final double[] comes;
    private final double[] left;
    private final TimeTree tree;

    /// @param held t at the beginning of the tree's first month
    StockpilePlan(Stockpile pile, ReleaseRule rule, double held, TimeTree tree) {
        this.pile = pile;
        this.rule = rule.anywhere();
        this.held = held;
        this.tree = tree;
        leaves = new double[tree.size()];
        comes = new double[tree.size()];
        left = new double[tree.size()];
        checkCells();
        for (int k = 0; k < tree.size(); k++) {
            double before = tree.parent(k) < 0 ? held : left[tree.parent(k)];
            leaves[k] = leaving(before, rate(k));
            comes[k] = coming(before, tree.month(k));
            left[k] = before + (comes[k] - leaves[k]);
        }
        if (!isScheduled()) {
            keepUp();
        }
    }

    private void checkCells() {
        if (rule instanceof ReleaseRule.Prescribed formula && formula.tonnes().size() != tree.size()) {
            throw new IllegalArgumentException(
                    "A formula worked out for %d cells on a tree of %d.%nMaybe the belief changed after it was worked out."
                            .formatted(formula.tonnes().size(), tree.size()));
        }
    }

    /// Counted from the beginning as well, so that the plan is the same whenever it is made.
    private void keepUp() {
        double[] fromStart = new double[tree.endMonth()];
        double now = pile.initial();
        for (int month = 0; month < fromStart.length; month++) {
            now += coming(now, month) - leaving(now, mostIn(month));
            fromStart[month] = now;
        }
        for (int k = 0; k < tree.size(); k++) {
            left[k] = Math.min((1 - LEEWAY) * fromStart[tree.month(k)], left[k]);
        }
    }

    /// As much as a rule lets out of what there is.
    private double leaving(double now, double most) {
        double usable = now - pile.floor();
        return usable > NOTHING * pile.initial() ? Math.min(most, usable) : 0;
    }

    /// As much as a refill at any price takes in.
    private double coming(double now, int month) {
        return isObliged(month) ? Math.clamp(refill().target() - now, 0, refill().monthly()) : 0;
    }

    private Refill refill() {
        return pile.refill().orElseThrow();
    }

    private boolean isOpen(int month) {
        return pile.refill().isPresent() && refill().open(month);
    }

    private boolean isObliged(int month) {
        return isOpen(month) && refill().price() == Refill.Price.ANY && !isLent();
    }

    /// Whether it comes back in kind, at a time that the borrower chooses.
    private boolean isLent() {
        return pile.refill().flatMap(Refill::loan).isPresent();
    }

    /// Whether the rule says how much leaves whatever the price.
    boolean isScheduled() {
        return rule instanceof ReleaseRule.None
                || rule instanceof ReleaseRule.Full
                || rule instanceof ReleaseRule.Even
                || rule instanceof ReleaseRule.Timetable
                || rule instanceof ReleaseRule.Prescribed;
    }

    /// Most that the rule lets out in a cell, whatever there is, t.
    private double rate(int cell) {
        double most = mostIn(tree.month(cell));
        return rule instanceof ReleaseRule.Prescribed formula ? Math.min(most, prescribed(formula, cell)) : most;
    }

    private double prescribed(ReleaseRule.Prescribed formula, int cell) {
        boolean open =
                pile.access().stream().anyMatch(a -> formula.nodes().get(cell).contains(a.node()));
        return open ? formula.tonnes().get(cell) : 0;
    }

    /// Most that the rule lets out in a month, whatever there is, t.
    private double mostIn(int month) {
        boolean isBack = isLent() && month >= refill().from();
        if (month < pile.firstMonth() || pile.access().isEmpty() || isOpen(month) || isBack) {
            return 0;
        }
        return switch (rule) {
            case ReleaseRule.None _ -> 0;
            case ReleaseRule.Even even -> Math.min(pile.rate(), (divided() - pile.floor()) / even.months());
            case ReleaseRule.Timetable timetable -> Math.min(pile.rate(), timetable.in(month));
            case ReleaseRule.Full _,
                    ReleaseRule.Prescribed _,
                    ReleaseRule.Threshold _,
                    ReleaseRule.Optimal _,
                    ReleaseRule.AtHome _,
                    ReleaseRule.Within _ -> pile.rate();
        };
    }

    /// What an even release divides: the stock at the beginning, or what is bought where there is none yet.
    private double divided() {
        return pile.initial() > 0 ? pile.initial() : pile.fullest();
    }

    /// Most that may be released in a cell, or exactly what is released where the rule is a schedule; t.
    double mostReleased(int cell) {
        return isScheduled() ? leaves[cell] : rate(cell);
    }

    /// Most that is bought in a cell, t.
    double mostBought(int cell) {
        if (!isOpen(tree.month(cell))) {
            return 0;
        }
        return isObliged(tree.month(cell)) && isScheduled() ? comes[cell] : refill().monthly();
    }

    /// Least that is bought in a cell, t.
    double leastBought(int cell) {
        return isScheduled() ? comes[cell] : 0;
    }

    /// Least that is there at the end of a cell, t.
    double least(int cell) {
        double floor = Math.min(pile.floor(), held);
        if (isLent() && (tree.isLeaf(cell) || tree.month(cell) >= refill().until() - 1)) {
            return refill().target();
        }
        return isObliged(tree.month(cell)) && !isScheduled() ? Math.max(floor, left[cell]) : floor;
    }

    /// Most that is there at the end of a cell, t.
    double most(int cell) {
        boolean isBack = isLent() && tree.month(cell) >= refill().from();
        return isOpen(tree.month(cell)) || isBack ? Math.max(refill().target(), held) : Double.POSITIVE_INFINITY;
    }
}
