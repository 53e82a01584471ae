package org.orebridge.market;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// Who gains and who loses: the surplus of each region and of each use, cell by cell.
///
/// National welfare is the benefit of use, less the region's own cost of making, storing and substituting, less
/// what its imports cost (price abroad, freight, rents made by measures), plus what its exports bring, less
/// purchases for its government stocks, plus sales from them net of freight (paid for when they leave, as imports
/// are), plus what is left at the end. It counts what lies in the region, less what its plants earn for owners
/// abroad, plus what plants abroad earn for it. Summed over regions and cells it is the objective of the programme
/// exactly.
public final class Welfare {

    private final Course course;
    private final Market market;
    private final List<Region> regions;
    private final double[][] national;
    private final double[][] users;

    private Welfare(Course course) {
        this.course = course;
        this.market = course.market();
        this.regions = market.regions();
        this.national = new double[regions.size()][course.tree().size()];
        this.users = new double[market.uses().size()][course.tree().size()];
    }

    public static Welfare of(Course course) {
        var welfare = new Welfare(course);
        for (int k = 0; k < course.tree().size(); k++) {
            welfare.uses(k);
            welfare.activities(k);
            welfare.trade(k);
            welfare.stocks(k);
            welfare.stockpiles(k);
            for (int r = 0; r < welfare.regions.size(); r++) {
                welfare.national[r][k] += course.at(Quantity.TERMINAL_VALUE, r, k);
            }
        }
        return welfare;
    }

    private int region(int node) {
        return regions.indexOf(market.nodes().get(node).region());
    }

    private void uses(int k) {
        for (int u = 0; u < market.uses().size(); u++) {
            int node = market.uses().get(u).node();
            double benefit = course.at(Quantity.BENEFIT, u, k) - course.at(Quantity.SUBSTITUTION_COST, u, k);
            national[region(node)][k] += benefit;
            users[u][k] = benefit - course.at(Quantity.PRICE, node, k) * course.at(Quantity.BOUGHT, u, k);
        }
        for (int n = 0; n < market.nodes().size(); n++) {
            double writtenOff = course.at(Quantity.WRITTEN_OFF, n, k);
            if (writtenOff != 0) {
                national[region(n)][k] -= writtenOff * market.nodes().get(n).backstopPrice();
            }
        }
    }

    /// What an activity earns above its cost goes to its owners, what nobody abroad owns stays where it stands.
    private void activities(int k) {
        for (int p = 0; p < market.activities().size(); p++) {
            Activity activity = market.activities().get(p);
            int home = regions.indexOf(activity.region());
            double cost = course.at(Quantity.ACTIVITY_COST, p, k);
            double earned = earned(p, k);
            national[home][k] -= cost;
            activity.owners().forEach((owner, share) -> {
                national[home][k] -= share * earned;
                national[regions.indexOf(owner)][k] += share * earned;
            });
        }
    }

    /// Present value by region of what plants abroad earn for its owners, less what its plants earn for owners abroad,
    /// USD: welfare less this is that of the territory, whoever owns what stands there.
    public SortedMap<Region, Double> fromAbroad() {
        var income = new TreeMap<Region, Double>();
        for (int p = 0; p < market.activities().size(); p++) {
            Activity activity = market.activities().get(p);
            double earned = 0;
            for (int k = 0; !activity.owners().isEmpty() && k < course.tree().size(); k++) {
                earned += course.weight(k) * earned(p, k);
            }
            double all = earned;
            activity.owners().forEach((owner, share) -> {
                income.merge(owner, share * all, Double::sum);
                income.merge(activity.region(), -share * all, Double::sum);
            });
        }
        return income;
    }

    /// What an activity earns above its own cost in one cell, USD.
    private double earned(int activity, int k) {
        return value(market.activities().get(activity), k) * course.at(Quantity.ACTIVITY, activity, k)
                - course.at(Quantity.ACTIVITY_COST, activity, k);
    }

    /// USD per t of level that the outputs bring above the inputs.
    private double value(Activity activity, int k) {
        return activity.coefficients().entrySet().stream()
                .mapToDouble(e -> e.getValue() * course.at(Quantity.PRICE, e.getKey(), k))
                .sum();
    }

    private void trade(int k) {
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            double paid = (course.at(Quantity.PRICE, arc.from(), k) + course.at(Quantity.ARC_RENT, a, k))
                    * course.at(Quantity.FLOW, a, k);
            national[region(arc.to())][k] -= paid + course.at(Quantity.ARC_COST, a, k);
            national[region(arc.from())][k] += paid;
        }
    }

    private void stocks(int k) {
        for (int s = 0; s < market.storages().size(); s++) {
            national[region(market.storages().get(s).node())][k] -= course.at(Quantity.STORAGE_COST, s, k);
        }
    }

    private void stockpiles(int k) {
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            if (pile.refill().flatMap(Refill::loan).isPresent()) {
                lent(g, k);
                continue;
            }
            double paid = course.at(Quantity.PRICE, pile.node(), k) * course.at(Quantity.PURCHASE, g, k);
            national[regions.indexOf(pile.owner())][k] -= paid;
            national[region(pile.node())][k] += paid;
            for (int j = 0; j < pile.access().size(); j++) {
                Stockpile.Access access = pile.access().get(j);
                double released = course.at(Quantity.RELEASE, course.access(g, j), k);
                double price = course.at(Quantity.RELEASE_PRICE, course.access(g, j), k);
                national[regions.indexOf(pile.owner())][k] += (price - access.freight()) * released;
                national[region(access.node())][k] -= price * released;
            }
        }
    }

    /// Of a loan in kind nobody pays but the freight, which the borrower does.
    private void lent(int g, int k) {
        Stockpile pile = market.stockpiles().get(g);
        for (int j = 0; j < pile.access().size(); j++) {
            Stockpile.Access access = pile.access().get(j);
            national[region(access.node())][k] -=
                    access.freight() * course.at(Quantity.RELEASE, course.access(g, j), k);
        }
    }

    /// Surplus of a region in one cell before levies, USD.
    public double national(Region region, int cell) {
        return national[regions.indexOf(region)][cell];
    }

    /// What a region's treasury gets from tariffs, export taxes and duties in one cell, USD.
    public double levies(Region region, int cell) {
        double sum = 0;
        for (int a = 0; a < market.arcs().size(); a++) {
            if (market.nodes().get(market.arcs().get(a).to()).region().equals(region)) {
                sum += course.at(Quantity.TARIFF_REVENUE, a, cell);
            }
            if (market.nodes().get(market.arcs().get(a).from()).region().equals(region)) {
                sum += course.at(Quantity.EXPORT_REVENUE, a, cell);
            }
        }
        return sum;
    }

    /// Surplus of the users of one use in one cell, USD.
    public double users(int use, int cell) {
        return users[use][cell];
    }

    /// Present value of the surplus of each region, USD; levies included.
    public SortedMap<Region, Double> national() {
        var sums = new TreeMap<Region, Double>();
        for (int r = 0; r < regions.size(); r++) {
            double sum = 0;
            for (int k = 0; k < course.tree().size(); k++) {
                sum += course.weight(k) * national[r][k];
            }
            sums.put(regions.get(r), sum);
        }
        for (Region region : regions) {
            for (int k = 0; k < course.tree().size(); k++) {
                sums.merge(region, course.weight(k) * levies(region, k), Double::sum);
            }
        }
        return sums;
    }

    /// Present value of the surplus of the users of a region, USD.
    public double users(Region region) {
        double sum = 0;
        for (int u = 0; u < market.uses().size(); u++) {
            if (market.nodes().get(market.uses().get(u).node()).region().equals(region)) {
                for (int k = 0; k < course.tree().size(); k++) {
                    sum += course.weight(k) * users[u][k];
                }
            }
        }
        return sum;
    }

    /// Present value of the surplus of all regions before levies, USD.
    ///
    /// It equals the objective but for the prices at which threshold rules open, which are no cost to anybody.
    public double sum() {
        double sum = 0;
        for (int k = 0; k < course.tree().size(); k++) {
            for (double[] byCell : national) {
                sum += course.weight(k) * byCell[k];
            }
            for (int i = 0; i < course.values(Quantity.RELEASE).length; i++) {
                sum -= course.weight(k) * course.at(Quantity.RELEASE_WEDGE, i, k) * course.at(Quantity.RELEASE, i, k);
            }
        }
        return sum;
    }
}
