package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.MarginPart;
import org.orebridge.core.Region;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Activity;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Quantity;
import org.orebridge.market.TimeTree;
import org.orebridge.market.Welfare;
import org.orebridge.market.loss.ValueAddedAtRisk;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// Reads from a course what is reported of each region, month by month.
///
/// Where the end is unknown each figure is the mean over the branches, weighted by their probability. Amounts in USD
/// add up from month 1 and are discounted to it. The change of national welfare counts what is held at the
/// month's end at base prices, so that drawing down a stock is no gain by itself.
final class Ledger {

    /// Forms of this ending are smelted for a treatment charge.
    private static final String CONCENTRATE = "-concentrate";

    private static final double ROUNDING = 1e-7;

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Parameters parameters;
    private final Market market;
    private final Course course;
    private final TimeTree tree;
    private final Baseline baseline;
    private final Welfare welfare;
    private final int months;
    private final List<SortedMap<Region, Double>> worthByCell = new ArrayList<>();

    Ledger(StudyCase studyCase, Course course, Baseline baseline) {
        this.parameters = studyCase.parameters();
        this.market = course.market();
        this.course = course;
        this.tree = course.tree();
        this.baseline = baseline;
        this.welfare = Welfare.of(course);
        this.months = studyCase.setup().monthsReported();
        for (int k = 0; k < tree.size(); k++) {
            worthByCell.add(tree.month(k) < months ? Holdings.worth(market, course.stateAfter(k)) : new TreeMap<>());
        }
    }

    /// All series of a party.
    RegionResult party(Region region) {
        var series = new ArrayList<MonthlySeries>();
        prices(region, series);
        uses(region, series);
        trade(region, series);
        stocks(region, series);
        losses(region, series);
        smelting(region, series);
        return result(region, series);
    }

    /// What matters of a region that is no party.
    RegionResult other(Region region) {
        var series = new ArrayList<MonthlySeries>();
        prices(region, series);
        uses(region, series);
        trade(region, series);
        return result(region, series);
    }

    /// All regions together.
    RegionResult world() {
        var series = new ArrayList<MonthlySeries>();
        uses(u -> 1, series);
        var totals = new double[4];
        for (Region region : market.regions()) {
            double[] own = totals(region);
            Arrays.setAll(totals, i -> totals[i] + own[i]);
        }
        return new RegionResult("WORLD", "World", sorted(series), Optional.of(asTotals(totals)));
    }

    private RegionResult result(Region region, List<MonthlySeries> series) {
        return new RegionResult(
                region.code(), RegionNames.of(region), sorted(series), Optional.of(asTotals(totals(region))));
    }

    private static List<MonthlySeries> sorted(List<MonthlySeries> series) {
        return series.stream()
                .sorted(Comparator.comparing(MonthlySeries::measure))
                .toList();
    }

    // ------------------------------------------------------------ months

    private double[] monthly(IntToDoubleFunction ofCell) {
        var values = new double[months];
        for (int k = 0; k < tree.size(); k++) {
            if (tree.month(k) < months) {
                values[tree.month(k)] += tree.probability(k) * ofCell.applyAsDouble(k);
            }
        }
        return values;
    }

    /// A stock or release of less than this share of what there was is nothing: the solver's rounding.
    private static double[] settled(double[] values, double scale) {
        return Arrays.stream(values)
                .map(v -> Math.abs(v) <= ROUNDING * scale ? 0 : v)
                .toArray();
    }

    /// Present value added up from the first month on.
    private double[] cumulative(double[] monthly) {
        var sums = new double[monthly.length];
        double sum = 0;
        for (int t = 0; t < monthly.length; t++) {
            sum += Math.pow(market.beta(), t) * monthly[t];
            sums[t] = sum;
        }
        return sums;
    }

    private static double[] plus(double[] a, double[] b) {
        var sum = a.clone();
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    // ------------------------------------------------------------ series

    private void prices(Region region, List<MonthlySeries> series) {
        for (int n = 0; n < market.nodes().size(); n++) {
            Node node = market.nodes().get(n);
            if (node.region().equals(region)) {
                int index = n;
                double[] price = monthly(k -> course.at(Quantity.PRICE, index, k));
                String form = node.form().id();
                series.add(MonthlySeries.of(Measure.PRICE, form, price).withBase(node.basePrice()));
                double[] relative = Arrays.stream(price)
                        .map(p -> 100 * p / node.basePrice())
                        .toArray();
                series.add(MonthlySeries.of(Measure.PRICE_INDEX, form, relative).withBase(100));
            }
        }
    }

    private void uses(Region region, List<MonthlySeries> series) {
        uses(u -> regionOfUse(u).equals(region) ? 1 : 0, series);
    }

    private void uses(IntUnaryOperator counts, List<MonthlySeries> series) {
        double[] allNeed = new double[months];
        double[] allShort = new double[months];
        double[] allUse = new double[months];
        double[] allSubstituted = new double[months];
        double base = 0;
        for (String sector : sectors(counts)) {
            double[] need = new double[months];
            double[] lacking = new double[months];
            double[] use = new double[months];
            for (int u = 0; u < market.uses().size(); u++) {
                if (counts.applyAsInt(u) == 1 && market.uses().get(u).sector().equals(sector)) {
                    int index = u;
                    need = plus(need, monthly(k -> course.at(Quantity.NEED, index, k)));
                    lacking = plus(lacking, monthly(k -> lacking(index, k)));
                    use = plus(use, monthly(k -> course.at(Quantity.USE, index, k)));
                    allSubstituted = plus(allSubstituted, monthly(k -> course.at(Quantity.SUBSTITUTED, index, k)));
                    base += market.uses().get(u).baseUse();
                }
            }
            series.add(MonthlySeries.of(Measure.UNMET_NEED, sector, share(lacking, need))
                    .withBase(0));
            series.add(MonthlySeries.of(Measure.USE, sector, use));
            allNeed = plus(allNeed, need);
            allShort = plus(allShort, lacking);
            allUse = plus(allUse, use);
        }
        if (base > 0) {
            series.add(MonthlySeries.of(Measure.UNMET_NEED, RegionResult.ALL, share(allShort, allNeed))
                    .withBase(0));
            series.add(MonthlySeries.of(Measure.USE, RegionResult.ALL, allUse).withBase(base));
            series.add(MonthlySeries.of(Measure.SUBSTITUTED, RegionResult.ALL, allSubstituted)
                    .withBase(0));
        }
    }

    /// What one use goes without; where another uses more than at rest, that serves nobody here.
    private double lacking(int use, int cell) {
        return Math.max(0, course.at(Quantity.NEED, use, cell) - course.at(Quantity.USE, use, cell));
    }

    private static double[] share(double[] part, double[] whole) {
        var share = new double[whole.length];
        Arrays.setAll(share, t -> whole[t] > 0 ? Math.clamp(part[t] / whole[t], 0, 1) : 0);
        return share;
    }

    private SortedSet<String> sectors(IntUnaryOperator counts) {
        var sectors = new TreeSet<String>();
        for (int u = 0; u < market.uses().size(); u++) {
            if (counts.applyAsInt(u) == 1) {
                sectors.add(market.uses().get(u).sector());
            }
        }
        return sectors;
    }

    private void trade(Region region, List<MonthlySeries> series) {
        for (int n = 0; n < market.nodes().size(); n++) {
            if (!market.nodes().get(n).region().equals(region)) {
                continue;
            }
            int node = n;
            String form = market.nodes().get(n).form().id();
            series.add(MonthlySeries.of(Measure.IMPORTS, form, monthly(k -> arrivals(node, k))));
            if (market.activities().stream().anyMatch(p -> p.coefficients().getOrDefault(node, 0.0) > 0)) {
                series.add(MonthlySeries.of(Measure.PRODUCTION, form, monthly(k -> production(node, k))));
            }
        }
    }

    /// What arrives in a cell; goods shipped before the first month included.
    private double arrivals(int node, int cell) {
        int ahead = tree.month(cell) - tree.firstMonth();
        double[] afloat = course.initial().arrivals().get(node);
        double sum = ahead < afloat.length ? afloat[ahead] : 0;
        int[] path = tree.pathTo(cell);
        for (int a = 0; a < market.arcs().size(); a++) {
            if (market.arcs().get(a).to() == node && market.arcs().get(a).lag() <= ahead) {
                sum += course.at(
                        Quantity.FLOW, a, path[ahead - market.arcs().get(a).lag()]);
            }
        }
        return sum;
    }

    private double production(int node, int cell) {
        double sum = 0;
        for (int p = 0; p < market.activities().size(); p++) {
            double coefficient = market.activities().get(p).coefficients().getOrDefault(node, 0.0);
            if (coefficient > 0) {
                sum += coefficient * course.at(Quantity.ACTIVITY, p, cell);
            }
        }
        return sum;
    }

    private void stocks(Region region, List<MonthlySeries> series) {
        double[] all = new double[months];
        double base = 0;
        for (int s = 0; s < market.storages().size(); s++) {
            Node node = market.nodes().get(market.storages().get(s).node());
            if (node.region().equals(region)) {
                int index = s;
                double[] stock = monthly(k -> course.at(Quantity.STOCK, index, k));
                double rest = market.storages().get(s).baseStock();
                series.add(
                        MonthlySeries.of(Measure.COMMERCIAL_STOCK, node.form().id(), stock)
                                .withBase(rest));
                all = plus(all, stock);
                base += rest;
            }
        }
        series.add(MonthlySeries.of(Measure.COMMERCIAL_STOCK, RegionResult.ALL, all)
                .withBase(base));
        double daily = dailyUse(region);
        if (daily > 0) {
            series.add(MonthlySeries.of(
                            Measure.COMMERCIAL_STOCK_DAYS,
                            RegionResult.ALL,
                            Arrays.stream(all).map(t -> t / daily).toArray())
                    .withBase(base / daily));
        }
        governmentStock(region, series);
    }

    private void governmentStock(Region region, List<MonthlySeries> series) {
        double[] held = new double[months];
        double[] released = new double[months];
        double base = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            if (market.stockpiles().get(g).owner().equals(region)) {
                int pile = g;
                held = plus(held, monthly(k -> course.at(Quantity.STOCKPILE, pile, k)));
                for (int j = 0; j < market.stockpiles().get(g).access().size(); j++) {
                    int access = course.access(g, j);
                    released = plus(released, monthly(k -> course.at(Quantity.RELEASE, access, k)));
                }
                base += market.stockpiles().get(g).initial();
            }
        }
        series.add(MonthlySeries.of(Measure.GOVERNMENT_STOCK, RegionResult.ALL, settled(held, base))
                .withBase(base));
        series.add(MonthlySeries.of(Measure.RELEASE, RegionResult.ALL, settled(released, base))
                .withBase(0));
    }

    private double dailyUse(Region region) {
        double monthly = 0;
        for (int u = 0; u < market.uses().size(); u++) {
            monthly += regionOfUse(u).equals(region) ? market.uses().get(u).baseUse() : 0;
        }
        return monthly / DAYS_PER_MONTH;
    }

    private Region regionOfUse(int use) {
        return market.nodes().get(market.uses().get(use).node()).region();
    }

    // ------------------------------------------------------------ smelting

    /// Treatment and refining charge, free metal and credits, where the region smelts concentrate.
    private void smelting(Region region, List<MonthlySeries> series) {
        for (Activity activity : market.activities()) {
            int feed = node(activity, -1);
            int metal = node(activity, 1);
            if (!activity.region().equals(region)
                    || !(activity.baseLevel() > 0)
                    || feed < 0
                    || !market.nodes().get(feed).form().id().endsWith(CONCENTRATE)) {
                continue;
            }
            double recovery = activity.coefficients().getOrDefault(metal, 0.0)
                    / -activity.coefficients().getOrDefault(feed, -1.0);
            var terms = new ConcentrateTerms(value("grade"), value("payable_share"), recovery);
            double credits = parameters.value("activity.smelter.by_product_credit");
            double[] refined = monthly(k -> course.at(Quantity.PRICE, metal, k));
            double[] concentrate = monthly(k -> course.at(Quantity.PRICE, feed, k));
            var margins = new SmelterMargin[months];
            Arrays.setAll(margins, t -> SmelterMargin.of(refined[t], 0, concentrate[t], credits, terms));
            var rest = SmelterMargin.of(
                    market.nodes().get(metal).basePrice(),
                    0,
                    market.nodes().get(feed).basePrice(),
                    credits,
                    terms);
            String form = market.nodes().get(feed).form().id();
            series.add(margins(
                    Measure.TREATMENT_CHARGE,
                    form,
                    margins,
                    rest,
                    m -> m.charge().treatment()));
            series.add(margins(
                    Measure.REFINING_CHARGE,
                    form,
                    margins,
                    rest,
                    m -> m.charge().refining()));
            series.add(margins(Measure.FREE_METAL, form, margins, rest, m -> m.part(MarginPart.FREE_METAL)));
            series.add(margins(Measure.BY_PRODUCT_CREDITS, form, margins, rest, SmelterMargin::credits));
        }
    }

    private static MonthlySeries margins(
            Measure measure,
            String form,
            SmelterMargin[] margins,
            SmelterMargin rest,
            ToDoubleFunction<SmelterMargin> part) {
        return MonthlySeries.of(
                        measure, form, Arrays.stream(margins).mapToDouble(part).toArray())
                .withBase(part.applyAsDouble(rest));
    }

    private double value(String treatment) {
        return parameters.value("treatment." + treatment);
    }

    /// The node of an activity's input (sign -1) or output (sign 1), or -1.
    private static int node(Activity activity, int sign) {
        return activity.coefficients().entrySet().stream()
                .filter(e -> e.getValue() * sign > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    // ------------------------------------------------------------ losses

    private void losses(Region region, List<MonthlySeries> series) {
        double[] allUsers = new double[months];
        double[] allLow = new double[months];
        double[] allHigh = new double[months];
        for (String sector : sectors(u -> regionOfUse(u).equals(region) ? 1 : 0)) {
            double[] users = new double[months];
            double[] low = new double[months];
            double[] high = new double[months];
            for (int u = 0; u < market.uses().size(); u++) {
                if (regionOfUse(u).equals(region)
                        && market.uses().get(u).sector().equals(sector)) {
                    int index = u;
                    users = plus(users, monthly(k -> baseline.usersPerMonth()[index] - welfare.users(index, k)));
                    low = plus(low, Arrays.copyOf(valueAddedLost(index, true), months));
                    high = plus(high, Arrays.copyOf(valueAddedLost(index, false), months));
                }
            }
            series.add(MonthlySeries.of(Measure.USER_LOSS, sector, cumulative(users)));
            series.add(MonthlySeries.of(Measure.VALUE_ADDED_LOW, sector, cumulative(low)));
            series.add(MonthlySeries.of(Measure.VALUE_ADDED_HIGH, sector, cumulative(high)));
            allUsers = plus(allUsers, users);
            allLow = plus(allLow, low);
            allHigh = plus(allHigh, high);
        }
        series.add(MonthlySeries.of(Measure.USER_LOSS, RegionResult.ALL, cumulative(allUsers)));
        series.add(MonthlySeries.of(Measure.VALUE_ADDED_LOW, RegionResult.ALL, cumulative(allLow)));
        series.add(MonthlySeries.of(Measure.VALUE_ADDED_HIGH, RegionResult.ALL, cumulative(allHigh)));
        series.add(MonthlySeries.of(Measure.WELFARE_CHANGE, RegionResult.ALL, welfareChange(region)));
    }

    private double[] welfareChange(Region region) {
        double rest = baseline.nationalPerMonth().getOrDefault(region, 0.0);
        double[] flows = cumulative(
                monthly(k -> welfare.national(region, k) + welfare.levies(region, k) - terminal(region, k) - rest));
        double held = baseline.worth().getOrDefault(region, 0.0);
        double[] worth = monthly(k -> worthByCell.get(k).getOrDefault(region, 0.0) - held);
        var change = new double[months];
        Arrays.setAll(change, t -> flows[t] + Math.pow(market.beta(), t) * worth[t]);
        return change;
    }

    private double terminal(Region region, int cell) {
        return course.at(Quantity.TERMINAL_VALUE, market.regions().indexOf(region), cell);
    }

    /// Value added lost by a use in each month solved, USD, undiscounted, the mean over branches.
    private double[] valueAddedLost(int use, boolean thrifty) {
        var lost = new double[tree.endMonth()];
        double ofAMonth =
                market.uses().get(use).valueAdded() * market.uses().get(use).baseUse();
        for (int leaf = 0; leaf < tree.size(); leaf++) {
            if (!tree.isLeaf(leaf)) {
                continue;
            }
            int[] path = tree.pathTo(leaf);
            var served = new double[path.length];
            Arrays.setAll(served, t -> served(use, path[t], thrifty));
            double[] own = ValueAddedAtRisk.of(
                            served, ofAMonth, market.uses().get(use).componentInventory())
                    .lost();
            double probability = tree.probability(leaf);
            Arrays.setAll(lost, t -> lost[t] + probability * own[t]);
        }
        return lost;
    }

    private double served(int use, int cell, boolean thrifty) {
        double got = course.at(thrifty ? Quantity.CORE : Quantity.USE, use, cell);
        double wanted = course.at(thrifty ? Quantity.CORE_NEED : Quantity.NEED, use, cell);
        return wanted > 0 ? Math.clamp(got / wanted, 0, 1) : 1;
    }

    /// Loss to users, value added lost (thrifty, rigid), change of welfare: over all months solved, USD.
    private double[] totals(Region region) {
        double rest = baseline.nationalPerMonth().getOrDefault(region, 0.0);
        double users = 0;
        double restWelfare = 0;
        for (int k = 0; k < tree.size(); k++) {
            restWelfare += course.weight(k) * rest;
            for (int u = 0; u < market.uses().size(); u++) {
                if (regionOfUse(u).equals(region)) {
                    users += course.weight(k) * (baseline.usersPerMonth()[u] - welfare.users(u, k));
                }
            }
        }
        double low = 0;
        double high = 0;
        for (int u = 0; u < market.uses().size(); u++) {
            if (regionOfUse(u).equals(region)) {
                low += presentValue(valueAddedLost(u, true));
                high += presentValue(valueAddedLost(u, false));
            }
        }
        restWelfare +=
                Math.pow(market.beta(), tree.endMonth() - 1) * baseline.worth().getOrDefault(region, 0.0);
        double change = welfare.national().getOrDefault(region, 0.0) - restWelfare;
        return new double[] {users, low, high, change};
    }

    private double presentValue(double[] monthly) {
        double sum = 0;
        for (int t = 0; t < monthly.length; t++) {
            sum += Math.pow(market.beta(), t) * monthly[t];
        }
        return sum;
    }

    private static RegionResult.Totals asTotals(double[] t) {
        return new RegionResult.Totals(Amount.of(t[0]), Amount.of(t[1]), Amount.of(t[2]), Amount.of(t[3]));
    }
}
