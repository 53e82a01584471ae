package org.orebridge.market;

/// What can be said of a government stock before prices are known: what may leave, come and be there in each month.
///
/// A rule that does not ask for the price (none, full, even) fixes what leaves; a refill at any price then fixes what
/// comes. Where the release hangs on the price, the stock has to keep up with one that was emptied at the full rate.
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

    /// @param held t at the beginning of month `first`
    /// @param end first month after the last
    StockpilePlan(Stockpile pile, ReleaseRule rule, double held, int first, int end) {
        this.pile = pile;
        this.rule = rule.anywhere();
        this.held = held;
        leaves = new double[end];
        comes = new double[end];
        left = new double[end];
        follow(first, held);
        if (!isScheduled()) {
            // Counted from the beginning as well, so that the plan is the same whenever it is made.
            double[] fromNow = left.clone();
            follow(0, pile.initial());
            for (int month = first; month < end; month++) {
                left[month] = Math.min((1 - LEEWAY) * left[month], fromNow[month]);
            }
        }
    }

    /// Month by month as much as the rule lets out and a refill at any price takes in.
    private void follow(int first, double stock) {
        double now = stock;
        for (int month = first; month < left.length; month++) {
            double usable = now - pile.floor();
            leaves[month] = usable > NOTHING * pile.initial() ? Math.min(rate(month), usable) : 0;
            comes[month] = isObliged(month) ? Math.clamp(refill().target() - now, 0, refill().monthly()) : 0;
            now += comes[month] - leaves[month];
            left[month] = now;
        }
    }

    private Refill refill() {
        return pile.refill().orElseThrow();
    }

    private boolean isOpen(int month) {
        return pile.refill().isPresent() && refill().open(month);
    }

    private boolean isObliged(int month) {
        return isOpen(month) && refill().price() == Refill.Price.ANY;
    }

    /// Whether the rule says how much leaves whatever the price.
    boolean isScheduled() {
        return rule instanceof ReleaseRule.None
                || rule instanceof ReleaseRule.Full
                || rule instanceof ReleaseRule.Even
                || rule instanceof ReleaseRule.Timetable;
    }

    /// Most that the rule lets out in a month, whatever there is, t.
    private double rate(int month) {
        if (month < pile.firstMonth() || pile.access().isEmpty() || isOpen(month)) {
            return 0;
        }
        return switch (rule) {
            case ReleaseRule.None _ -> 0;
            case ReleaseRule.Even even -> Math.min(pile.rate(), (divided() - pile.floor()) / even.months());
            case ReleaseRule.Timetable timetable -> Math.min(pile.rate(), timetable.in(month));
            case ReleaseRule.Full _,
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

    /// Most that may be released in a month, or exactly what is released where the rule is a schedule; t.
    double mostReleased(int month) {
        return isScheduled() ? leaves[month] : rate(month);
    }

    /// Most that is bought in a month, t.
    double mostBought(int month) {
        if (!isOpen(month)) {
            return 0;
        }
        return isObliged(month) && isScheduled() ? comes[month] : refill().monthly();
    }

    /// Least that is bought in a month, t.
    double leastBought(int month) {
        return isScheduled() ? comes[month] : 0;
    }

    /// Least that is there at the end of a month, t.
    double least(int month) {
        double floor = Math.min(pile.floor(), held);
        return isObliged(month) && !isScheduled() ? Math.max(floor, left[month]) : floor;
    }

    /// Most that is there at the end of a month, t.
    double most(int month) {
        return isOpen(month) ? Math.max(refill().target(), held) : Double.POSITIVE_INFINITY;
    }
}
