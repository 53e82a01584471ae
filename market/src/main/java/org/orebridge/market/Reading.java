package org.orebridge.market;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.program.Solution;

/// Reads the solution of a model's programme back into the words of the market.
final class Reading {
    /// Share by which a level above its lower bound is the solver's rounding.
    private static final double AT_THE_BOUND = 1e-6;

    private final Model model;
    private final double[] x;
    private final Solution solution;
    private final Map<Quantity, double[][]> values = new EnumMap<>(Quantity.class);

    Reading(Model model, Solution solution) {
        this.model = model;
        this.solution = solution;
        this.x = solution.x();
    }

    Course course() {
        copy(Quantity.ACTIVITY, model.activity);
        copy(Quantity.FLOW, model.flow);
        copy(Quantity.STOCKPILE, model.stockpile);
        copy(Quantity.PURCHASE, model.purchase);
        copy(Quantity.RELEASE, model.release);
        copy(Quantity.DISPOSED, model.disposal);
        copy(Quantity.WRITTEN_OFF, model.writeOff);
        copy(Quantity.SUBSTITUTED, model.operated);
        copy(Quantity.INSTALLED, model.installed);
        prices();
        activityCosts();
        trade();
        uses();
        stocks();
        releases();
        terminalValues();
        return new Course(
                model.market,
                model.tree,
                model.problem.state(),
                values,
                copies(model.licenceAccount),
                copies(model.quotaAccount));
    }

    private double[][] known(Quantity quantity) {
        return Objects.requireNonNull(values.get(quantity), "quantity");
    }

    private double value(int column) {
        return column < 0 ? 0 : x[column];
    }

    private void copy(Quantity quantity, int[][] columns) {
        double[][] v = fresh(quantity, columns.length);
        for (int i = 0; i < columns.length; i++) {
            for (int k = 0; k < model.cells; k++) {
                v[i][k] = value(columns[i][k]);
            }
        }
    }

    private double[][] fresh(Quantity quantity, int elements) {
        var v = new double[elements][model.cells];
        values.put(quantity, v);
        return v;
    }

    private SortedMap<String, double[]> copies(SortedMap<String, int[]> columns) {
        var copies = new TreeMap<String, double[]>();
        columns.forEach((name, byCell) -> copies.put(
                name,
                Arrays.stream(byCell)
                        .mapToDouble(c -> c < 0 ? Double.NaN : x[c])
                        .toArray()));
        return copies;
    }

    private void prices() {
        double[][] price = fresh(Quantity.PRICE, model.balanceRow.length);
        for (int n = 0; n < model.balanceRow.length; n++) {
            for (int k = 0; k < model.cells; k++) {
                price[n][k] = solution.y()[model.balanceRow[n][k]] / model.weight[k];
            }
        }
    }

    private void activityCosts() {
        double[][] cost = fresh(Quantity.ACTIVITY_COST, model.activity.length);
        double[][] forced = fresh(Quantity.MINIMUM_RUN_COST, model.activity.length);
        double[][] credit = fresh(Quantity.CREDIT, model.activity.length);
        for (int p = 0; p < model.activity.length; p++) {
            for (int k = 0; k < model.cells; k++) {
                int column = model.activity[p][k];
                cost[p][k] = amount(column, k);
                forced[p][k] = forced(column) / model.weight[k];
                credit[p][k] = model.credit(p, k);
            }
        }
    }

    /// What a lower bound costs, as a present value; nothing where the level is above it.
    private double forced(int column) {
        double least = model.built.lower(column);
        return x[column] > (1 + AT_THE_BOUND) * least ? 0 : solution.z()[column] * least;
    }

    /// Cost in USD of a column at its level, as it stands in the programme.
    private double amount(int column, int k) {
        return column < 0
                ? 0
                : (model.built.cost(column) + 0.5 * model.built.curvature(column) * x[column])
                        * x[column]
                        / model.weight[k];
    }

    private void trade() {
        double[][] cost = fresh(Quantity.ARC_COST, model.flow.length);
        double[][] rent = fresh(Quantity.ARC_RENT, model.flow.length);
        fresh(Quantity.TARIFF_REVENUE, model.flow.length);
        double[][] duty = fresh(Quantity.EXPORT_REVENUE, model.flow.length);
        for (int a = 0; a < model.flow.length; a++) {
            Arc arc = model.market.arcs().get(a);
            for (int k = 0; k < model.cells; k++) {
                double f = x[model.flow[a][k]];
                cost[a][k] = (model.arcCost(a, k) + 0.5 * arc.slope() * f) * f;
                rent[a][k] = rent(a, k) / model.weight[k];
                duty[a][k] = f * model.measures(k).at(Lever.ARC_WEDGE, a, model.tree.month(k));
            }
        }
    }

    /// Rent made by measures on one more tonne shipped, as a present value.
    private double rent(int a, int k) {
        int month = model.tree.month(k);
        Measures measures = model.measures(k);
        double rent = 0;
        double ceiling = measures.at(Lever.ARC_CEILING, a, month);
        if (ceiling > 0 && ceiling < model.market.arcs().get(a).ceilingIn(month)) {
            rent += solution.w()[model.flow[a][k]];
        }
        for (Measures.Licence licence : measures.licences()) {
            if (licence.binds(month) && licence.arcs().contains(a)) {
                rent -= solution.y()[Model.row(model.licenceRow, licence.name(), k)];
            }
        }
        for (Measures.Quota quota : measures.quotas()) {
            if (quota.binds(month) && quota.arcs().contains(a)) {
                rent -= solution.y()[Model.row(model.quotaRow, quota.name(), k)];
            }
        }
        for (Measures.Transshipment cap : measures.transshipments()) {
            if (cap.arcs().contains(a)) {
                rent -= solution.y()[Model.row(model.capRow, cap.name(), k)];
            }
        }
        return rent;
    }

    private void uses() {
        int count = model.market.uses().size();
        double[][] use = fresh(Quantity.USE, count);
        double[][] buys = fresh(Quantity.BOUGHT, count);
        double[][] need = fresh(Quantity.NEED, count);
        double[][] core = fresh(Quantity.CORE, count);
        double[][] coreNeed = fresh(Quantity.CORE_NEED, count);
        double[][] benefit = fresh(Quantity.BENEFIT, count);
        double[][] cost = fresh(Quantity.SUBSTITUTION_COST, count);
        for (int u = 0; u < count; u++) {
            Use what = model.market.uses().get(u);
            for (int k = 0; k < model.cells; k++) {
                need[u][k] = what.baseUse() * model.demandFactor(u, k);
                for (int m = 0; m < what.segments().size(); m++) {
                    double served = x[model.demand[u][m][k]];
                    use[u][k] += served;
                    benefit[u][k] -= amount(model.demand[u][m][k], k);
                    if (what.segments().get(m).core()) {
                        core[u][k] += served;
                        coreNeed[u][k] += what.segments().get(m).width() * model.demandFactor(u, k);
                    }
                }
                buys[u][k] = what.substitution().isPresent() ? x[model.bought[u][k]] : use[u][k];
                cost[u][k] = amount(model.operated[u][k], k) + amount(model.added[u][k], k);
            }
        }
    }

    private void stocks() {
        double[][] level = fresh(Quantity.STOCK, model.stock.length);
        double[][] cost = fresh(Quantity.STORAGE_COST, model.stock.length);
        for (int s = 0; s < model.stock.length; s++) {
            Storage storage = model.market.storages().get(s);
            for (int k = 0; k < model.cells; k++) {
                double worth = model.tree.isLeaf(k) ? model.stockValue(storage.node()) : 0;
                for (int[] piece : model.stock[s]) {
                    level[s][k] += x[piece[k]];
                    cost[s][k] += amount(piece[k], k) + worth * x[piece[k]];
                }
            }
        }
    }

    private void releases() {
        double[][] wedge = fresh(Quantity.RELEASE_WEDGE, model.release.length);
        double[][] price = fresh(Quantity.RELEASE_PRICE, model.release.length);
        int index = 0;
        for (int g = 0; g < model.market.stockpiles().size(); g++) {
            for (Stockpile.Access access : model.market.stockpiles().get(g).access()) {
                for (int k = 0; k < model.cells; k++) {
                    wedge[index][k] = model.releaseWedge(g, k);
                    price[index][k] = priceOnArrival(access.node(), access.lag(), k);
                }
                index++;
            }
        }
    }

    /// Price at a node some months on as expected in cell k and discounted to it; after the end, the base price.
    private double priceOnArrival(int node, int months, int k) {
        if (months == 0) {
            return known(Quantity.PRICE)[node][k];
        }
        if (model.tree.isLeaf(k)) {
            return model.afloatValue(node, months);
        }
        double expected = 0;
        for (int next : model.tree.children(k)) {
            double chance = model.tree.probability(next) / model.tree.probability(k);
            expected += chance * model.beta * priceOnArrival(node, months - 1, next);
        }
        return expected;
    }

    private void terminalValues() {
        var regions = model.market.regions();
        double[][] value = fresh(Quantity.TERMINAL_VALUE, regions.size());
        for (int k = 0; k < model.cells; k++) {
            if (!model.tree.isLeaf(k)) {
                continue;
            }
            for (int s = 0; s < model.stock.length; s++) {
                int node = model.market.storages().get(s).node();
                value[regions.indexOf(model.market.nodes().get(node).region())][k] +=
                        model.stockValue(node) * known(Quantity.STOCK)[s][k];
            }
            for (int g = 0; g < model.stockpile.length; g++) {
                Stockpile pile = model.market.stockpiles().get(g);
                value[regions.indexOf(pile.owner())][k] +=
                        model.beta * pile.reservationValue() * x[model.stockpile[g][k]];
            }
            for (int u = 0; u < model.installed.length; u++) {
                if (model.installed[u][k] >= 0) {
                    Use use = model.market.uses().get(u);
                    value[regions.indexOf(model.market.nodes().get(use.node()).region())][k] +=
                            model.installedValue(use.substitution().orElseThrow()) * x[model.installed[u][k]];
                }
            }
            afloatValues(value, regions, k);
        }
    }

    /// Goods shipped before the end that arrive after it are worth the discounted base price there.
    private void afloatValues(double[][] value, List<Region> regions, int k) {
        int[] path = model.tree.pathTo(k);
        for (int a = 0; a < model.flow.length; a++) {
            Arc arc = model.market.arcs().get(a);
            value[region(arc.to(), regions)][k] += afloatValue(arc.to(), arc.lag(), path, known(Quantity.FLOW)[a]);
        }
        int index = 0;
        for (Stockpile pile : model.market.stockpiles()) {
            for (Stockpile.Access access : pile.access()) {
                double[] released = known(Quantity.RELEASE)[index++];
                value[region(access.node(), regions)][k] += afloatValue(access.node(), access.lag(), path, released);
            }
        }
    }

    private double afloatValue(int node, int lag, int[] path, double[] left) {
        double sum = 0;
        for (int back = 1; back <= Math.min(lag, path.length); back++) {
            sum += model.afloatValue(node, lag - back + 1) * left[path[path.length - back]];
        }
        return sum;
    }

    private int region(int node, List<Region> regions) {
        return regions.indexOf(model.market.nodes().get(node).region());
    }
}
