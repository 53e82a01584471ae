package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.planning.sddp.MarkovStocks;
import org.orebridge.planning.sddp.Month;
import org.orebridge.planning.sddp.Outlet;
import org.orebridge.planning.sddp.Plan;
import org.orebridge.planning.sddp.StochasticDual;
import org.orebridge.planning.sddp.Store;
import org.orebridge.planning.stockpile.StockSizing;

/// Builds stocks of several minerals up from nothing under one budget, while exporters may stop at any time.
///
/// Quarter by quarter: in a calm one the budget buys at base prices; in one in which an exporter stops, what is
/// held of its minerals is released and brings what the sizes tried in the market save in a disruption, and
/// nothing is bought. A stop of one exporter strikes all its minerals; the next quarter is calm again. What is
/// left at the end is worth its price.
final class BuildUps {

    /// Five years, as budgets are planned.
    private static final int QUARTERS = 20;

    private static final int ITERATIONS = 120;

    /// A thousandth: far below what the hazards leave open.
    private static final double GAP = 1e-3;

    private static final long SEED = 1;

    private final List<StockpileResult.MineralStock> stocks;
    private final List<StockSizing.Item> items;
    private final double beta;
    private final double warehouse;
    private final List<String> exporters;

    /// @param items what a further tonne of each mineral is expected to save all together, USD a year
    /// @param beta discount factor of a quarter
    /// @param warehouse share of the price that holding costs a quarter, capital apart
    BuildUps(List<StockpileResult.MineralStock> stocks, List<StockSizing.Item> items, double beta, double warehouse) {
        this.stocks = List.copyOf(stocks);
        this.items = List.copyOf(items);
        this.beta = beta;
        this.warehouse = warehouse;
        this.exporters = List.copyOf(new TreeSet<>(
                stocks.stream().map(StockpileResult.MineralStock::exporter).toList()));
    }

    /// @param budget USD for all quarters
    StockpileResult.BuildUp within(double budget) {
        double quarterly = budget / QUARTERS;
        List<Integer> all = IntStream.range(0, stocks.size()).boxed().toList();
        Plan plan = plan(all, quarterly);
        double split = 0;
        double whole = all.stream().mapToDouble(this::valueOfUse).sum();
        for (int i : all) {
            split += stocks.size() == 1
                    ? plan.upper()
                    : plan(List.of(i), quarterly * valueOfUse(i) / whole).upper();
        }
        return new StockpileResult.BuildUp(
                QUARTERS,
                quarterly,
                plan.upper(),
                plan.lower(),
                plan.standardError(),
                plan.gap(),
                plan.stop().name(),
                plan.iterations(),
                plan.paths(),
                split,
                all.stream().map(i -> builtUp(plan, i)).toList());
    }

    private StockpileResult.BuiltUp builtUp(Plan plan, int i) {
        double perDay = stocks.get(i).holders().getLast().perDay();
        return new StockpileResult.BuiltUp(
                stocks.get(i).mineral(),
                plan.months().stream()
                        .map(month -> month.left().get(i) / perDay)
                        .toList(),
                plan.months().getFirst().bought().get(i),
                plan.marginal().get(i));
    }

    private double valueOfUse(int i) {
        return stocks.get(i).holders().getLast().perDay() * items.get(i).price();
    }

    private Plan plan(List<Integer> minerals, double budget) {
        List<Store> stores = new ArrayList<>();
        for (int i : minerals) {
            double most = items.get(i).saved().atLeast(Double.NEGATIVE_INFINITY);
            stores.add(new Store(
                    stocks.get(i).mineral(),
                    0,
                    most,
                    most,
                    warehouse * items.get(i).price()));
        }
        List<List<Month>> months = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            boolean over = quarter == QUARTERS - 1;
            List<Month> states = new ArrayList<>(List.of(calm(minerals, budget, over)));
            exporters.forEach(exporter -> states.add(stopped(minerals, exporter, over)));
            months.add(states);
        }
        return new StochasticDual(new MarkovStocks(stores, months, 0, beta)).solve(SEED, ITERATIONS, GAP);
    }

    /// The first state is calm, then one for each exporter that stops.
    private List<Double> next() {
        List<Double> next = new ArrayList<>();
        double calm = 1;
        for (String exporter : exporters) {
            double stops = 1 - Math.exp(-hazard(exporter) / 4);
            next.add(stops);
            calm -= stops;
        }
        next.addFirst(Math.max(0, calm));
        double sum = next.stream().mapToDouble(Double::doubleValue).sum();
        next.replaceAll(each -> each / sum);
        return next;
    }

    /// Disruptions a year by an exporter: the most of its minerals', for a stop strikes all of them.
    private double hazard(String exporter) {
        return stocks.stream()
                .filter(stock -> stock.exporter().equals(exporter))
                .mapToDouble(BuildUps::hazard)
                .max()
                .orElse(0);
    }

    private static double hazard(StockpileResult.MineralStock stock) {
        return stock.disruptions().stream()
                .mapToDouble(each -> each.hazard().perYear())
                .sum();
    }

    private Month calm(List<Integer> minerals, double budget, boolean over) {
        List<Double> prices = minerals.stream().map(i -> items.get(i).price()).toList();
        return new Month(0, List.of(), prices, budget, Double.POSITIVE_INFINITY, over, prices, next());
    }

    private Month stopped(List<Integer> minerals, String exporter, boolean over) {
        List<Outlet> outlets = new ArrayList<>();
        for (int store = 0; store < minerals.size(); store++) {
            StockpileResult.MineralStock stock = stocks.get(minerals.get(store));
            if (stock.exporter().equals(exporter)) {
                List<Double> freight = new ArrayList<>(Collections.nCopies(minerals.size(), Double.NaN));
                freight.set(store, 0.0);
                // Saved a year is the probability of a disruption in a year times what is saved in it.
                double yearly = 1 - Math.exp(-hazard(stock));
                outlets.add(new Outlet(items.get(minerals.get(store)).saved().times(1 / yearly), freight));
            }
        }
        List<Double> kept = minerals.stream().map(i -> items.get(i).price()).toList();
        List<Double> none = Collections.nCopies(minerals.size(), Double.POSITIVE_INFINITY);
        return new Month(0, outlets, none, 0, Double.POSITIVE_INFINITY, over, kept, next());
    }
}
