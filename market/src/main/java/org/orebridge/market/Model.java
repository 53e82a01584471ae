package org.orebridge.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// The equations of a problem as one quadratic programme, and the way back from its solution.
///
/// One method an equation, named as in docs/mathematics.md. The programme minimises the negative of the
/// present value of world surplus; every cost is weighted by the probability of its cell and discounted
/// to the first month.
final class Model {

    final Problem problem;
    final Market market;
    final TimeTree tree;
    private final double[][] extraArcCost;
    private final Allowances allowances;
    private final List<StockpilePlan> plans = new ArrayList<>();
    final int cells;
    final double beta;
    final double[] weight;
    private final QuadraticProgram.Builder program = new QuadraticProgram.Builder();

    final int[][] balanceRow;
    private final int[][] serviceRow;
    private final int[][] installedRow;
    private final int[][] operatedRow;
    private final int[][] accountRow;
    private final int[][] rateRow;
    final SortedMap<String, int[]> licenceRow = new TreeMap<>();
    final SortedMap<String, int[]> quotaRow = new TreeMap<>();
    final SortedMap<String, int[]> capRow = new TreeMap<>();
    private final SortedMap<Integer, List<int[][]>> transitRow = new TreeMap<>(); // by lag, by node: [age][cell]

    final int[][] activity;
    final int[][] flow;
    final int[][][] demand;
    final int[][] bought;
    final int[][] operated;
    private final int[][] idle;
    final int[][] installed;
    final int[][] added;
    final int[][][] stock;
    final int[][] stockpile;
    final int[][] purchase;
    final int[][] release;
    final int[][] disposal;
    final int[][] writeOff;
    final SortedMap<String, int[]> licenceAccount = new TreeMap<>();
    final SortedMap<String, int[]> quotaAccount = new TreeMap<>();
    QuadraticProgram built = program.build();

    /// @param extraArcCost USD/t on top of an arc's cost by arc and cell: the ad valorem wedges of this
    ///   iteration
    Model(Problem problem, TimeTree tree, double[][] extraArcCost) {
        this.problem = problem;
        this.market = problem.market();
        this.tree = tree;
        this.extraArcCost = extraArcCost;
        this.allowances = new Allowances(problem.state(), tree);
        this.cells = tree.size();
        this.beta = market.beta();
        this.weight = new double[cells];
        Arrays.setAll(weight, k -> tree.probability(k) * Math.pow(beta, tree.month(k) - tree.firstMonth()));
        int uses = market.uses().size();
        balanceRow = table(market.nodes().size());
        serviceRow = table(uses);
        installedRow = table(uses);
        operatedRow = table(uses);
        accountRow = table(market.stockpiles().size());
        rateRow = table(market.stockpiles().size());
        activity = table(market.activities().size());
        flow = table(market.arcs().size());
        demand = new int[uses][][];
        bought = table(uses);
        operated = table(uses);
        idle = table(uses);
        installed = table(uses);
        added = table(uses);
        stock = new int[market.storages().size()][][];
        stockpile = table(market.stockpiles().size());
        purchase = table(market.stockpiles().size());
        release = table(
                market.stockpiles().stream().mapToInt(g -> g.access().size()).sum());
        disposal = table(market.nodes().size());
        writeOff = table(market.nodes().size());
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            double held = problem.state().stockpile()[g];
            plans.add(new StockpilePlan(pile, problem.rules().get(g), held, tree));
        }
    }

    private int[][] table(int elements) {
        var table = new int[elements][cells];
        for (int[] row : table) {
            Arrays.fill(row, -1);
        }
        return table;
    }

    QuadraticProgram build() {
        for (int k = 0; k < cells; k++) {
            balance(k);
            service(k);
            transit(k);
            licence(k);
            quota(k);
            stockpileAccount(k);
            transshipment(k);
        }
        for (int k = 0; k < cells; k++) {
            activities(k);
            trade(k);
            afloat(k);
            use(k);
            substitution(k);
            commercialStock(k);
            accounts(k);
            stockpiles(k);
            disposal(k);
        }
        built = program.build();
        return built;
    }

    Measures measures(int k) {
        return problem.belief().futures().get(tree.future(k)).measures();
    }

    // ------------------------------------------------------------------ rows

    /// What is made, arrives, is taken from stock and released equals what is shipped, used and put into stock.
    private void balance(int k) {
        for (int n = 0; n < market.nodes().size(); n++) {
            int ahead = tree.month(k) - tree.firstMonth();
            double[] arrivals = problem.state().arrivals().get(n);
            double given = ahead < arrivals.length ? arrivals[ahead] : 0;
            balanceRow[n][k] = program.row(k, -given);
        }
        if (tree.parent(k) < 0) {
            for (int s = 0; s < market.storages().size(); s++) {
                program.addToRightHandSide(
                        balanceRow[market.storages().get(s).node()][k],
                        -problem.state().stock()[s]);
            }
        }
    }

    /// Material bought plus what substitutes displace serves the sector; its dual is the price of the service.
    /// What is installed is what was installed, less what retired, plus what is added; it is operated or idle.
    private void service(int k) {
        for (int u = 0; u < market.uses().size(); u++) {
            Use use = market.uses().get(u);
            if (use.substitution().isPresent()) {
                double left = tree.parent(k) < 0
                        ? (1 - use.substitution().get().retirement())
                                * problem.state().installed()[u]
                        : 0;
                serviceRow[u][k] = program.row(k, 0);
                operatedRow[u][k] = program.row(k, left);
                installedRow[u][k] = program.row(k, left);
            }
        }
    }

    /// Goods of one form on their way to one region age by a month each month.
    private void transit(int k) {
        market.arcs().forEach(arc -> transit(arc.to(), arc.lag(), k));
        market.stockpiles().forEach(pile -> pile.access().forEach(access -> transit(access.node(), access.lag(), k)));
    }

    private void transit(int node, int lag, int k) {
        if (lag < 2) {
            return;
        }
        int[][] rows = transitRows(lag, node);
        // Nothing shipped since the first month can have fewer months to go than this.
        int least = Math.max(1, lag - (tree.month(k) - tree.firstMonth()));
        for (int age = least; age < lag; age++) {
            if (rows[age][k] < 0) {
                rows[age][k] = program.row(k, 0);
            }
        }
    }

    private int[][] transitRows(int lag, int node) {
        List<int[][]> byNode = transitRow.computeIfAbsent(lag, l -> {
            var list = new ArrayList<int[][]>();
            for (int n = 0; n < market.nodes().size(); n++) {
                list.add(new int[0][]);
            }
            return list;
        });
        if (byNode.get(node).length == 0) {
            byNode.set(node, table(lag));
        }
        return byNode.get(node);
    }

    /// Approvals of a destination not yet shipped carry over until they lapse: A(t) - A(t-1) + shipments +
    /// lapsed = approvals(t).
    private void licence(int k) {
        for (Measures.Licence licence : measures(k).licences()) {
            if (licence.binds(tree.month(k))) {
                double before = tree.parent(k) < 0 ? allowances.before(licence) : 0;
                licenceRow.computeIfAbsent(licence.name(), x -> table(1)[0])[k] =
                        program.row(k, licence.approvals().at(tree.month(k)) + before);
            }
        }
    }

    /// A quota accrues, exports draw on it, what is left may carry over: Q(t) - Q(t-1) + exports = accrual(t).
    private void quota(int k) {
        for (Measures.Quota quota : measures(k).quotas()) {
            if (quota.binds(tree.month(k))) {
                double before =
                        tree.parent(k) < 0 && Allowances.carries(quota, tree.month(k)) ? allowances.before(quota) : 0;
                quotaRow.computeIfAbsent(quota.name(), x -> table(1)[0])[k] =
                        program.row(k, quota.accrual().at(tree.month(k)) + before);
            }
        }
    }

    /// A government stock falls by what is released and rises by what is bought: G(t-1) - releases + purchase =
    /// G(t); releases stay within the rate.
    private void stockpileAccount(int k) {
        for (int g = 0; g < market.stockpiles().size(); g++) {
            double before = tree.parent(k) < 0 ? problem.state().stockpile()[g] : 0;
            accountRow[g][k] = program.row(k, before);
            rateRow[g][k] = program.row(k, plans.get(g).mostReleased(k));
        }
    }

    /// A third country ships on no more than a constant cap.
    private void transshipment(int k) {
        for (Measures.Transshipment cap : measures(k).transshipments()) {
            int row = program.row(k, cap.cap().at(tree.month(k)));
            capRow.computeIfAbsent(cap.name(), x -> table(1)[0])[k] = row;
        }
    }

    // --------------------------------------------------------------- columns

    private int column(int k, double cost, double curvature, double lower, double upper) {
        return program.column(cost * weight[k], curvature * weight[k], lower, upper);
    }

    private void activities(int k) {
        for (int p = 0; p < market.activities().size(); p++) {
            Activity a = market.activities().get(p);
            double factor = measures(k).at(Lever.ACTIVITY_FACTOR, p, tree.month(k));
            double slope = factor > 1 ? a.slope() / factor : a.slope();
            double capacity = Double.isInfinite(a.capacity())
                    ? factor < 1 ? factor * a.baseLevel() : a.capacity()
                    : factor * a.capacity();
            double more = credit(p, k) - a.credit();
            activity[p][k] = column(k, a.intercept() - more, slope, leastLevel(p, k, factor, capacity), capacity);
            a.coefficients().forEach((n, coefficient) -> program.entry(balanceRow[n][k], coefficient));
        }
    }

    /// USD/t that an activity's joint products outside the market earn; what they earn at rest is off its
    /// intercept.
    double credit(int p, int k) {
        return market.activities().get(p).credit() + measures(k).at(Lever.ACTIVITY_CREDIT, p, tree.month(k));
    }

    /// Minimum run: an addition runs like the plants that were there, an outage takes its share of it away.
    private double leastLevel(int p, int k, double factor, double capacity) {
        double own = market.activities().get(p).least() * factor;
        double asked = measures(k).at(Lever.ACTIVITY_FLOOR, p, tree.month(k));
        return Math.min(Math.max(own, asked), capacity);
    }

    private void trade(int k) {
        int month = tree.month(k);
        Measures measures = measures(k);
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            double ceiling = isDry(a, k) ? 0 : Math.min(arc.ceilingIn(month), measures.at(Lever.ARC_CEILING, a, month));
            double cost = arcCost(a, k) - worthAtSea(arc.to(), arc.lag(), k);
            flow[a][k] = column(k, cost, arc.slope(), 0, ceiling);
            program.entry(balanceRow[arc.from()][k], -1);
            leaves(arc.to(), arc.lag(), k);
            charge(measures, a, k);
        }
    }

    double arcCost(int a, int k) {
        return market.arcs().get(a).intercept()
                + measures(k).at(Lever.ARC_WEDGE, a, tree.month(k))
                + (extraArcCost.length == 0 ? 0 : extraArcCost[a][k]);
    }

    /// Entries of goods that leave in month k, bound for a node.
    private void leaves(int node, int lag, int k) {
        if (lag == 0) {
            program.entry(balanceRow[node][k], 1);
        } else {
            arrives(node, lag, lag, k);
        }
    }

    /// USD/t that goods leaving in the last month are worth when it is over.
    private double worthAtSea(int node, int lag, int k) {
        return lag > 0 && tree.isLeaf(k) ? afloatValue(node, lag) : 0;
    }

    /// Entries of goods with `age` months to go at the end of month k, on a route of the given lag.
    private void arrives(int node, int lag, int age, int k) {
        for (int child : tree.children(k)) {
            program.entry(age == 1 ? balanceRow[node][child] : transitRows(lag, node)[age - 1][child], 1);
        }
    }

    double afloatValue(int node, int monthsToGo) {
        return Math.pow(beta, monthsToGo) * market.nodes().get(node).basePrice();
    }

    private void charge(Measures measures, int a, int k) {
        int month = tree.month(k);
        for (Measures.Licence licence : measures.licences()) {
            if (licence.binds(month) && licence.arcs().contains(a)) {
                program.entry(row(licenceRow, licence.name(), k), 1);
            }
        }
        for (Measures.Quota quota : measures.quotas()) {
            if (quota.binds(month) && quota.arcs().contains(a)) {
                program.entry(row(quotaRow, quota.name(), k), 1);
            }
        }
        for (Measures.Transshipment cap : measures.transshipments()) {
            if (cap.arcs().contains(a)) {
                program.entry(row(capRow, cap.name(), k), 1);
            }
        }
    }

    /// Whether an arc hangs on an account in which there is nothing, so that nothing can move.
    private boolean isDry(int a, int k) {
        Measures measures = measures(k);
        for (Measures.Licence licence : measures.licences()) {
            if (licence.binds(tree.month(k)) && licence.arcs().contains(a) && allowances.mostShipped(licence, k) <= 0) {
                return true;
            }
        }
        for (Measures.Quota quota : measures.quotas()) {
            if (quota.binds(tree.month(k)) && quota.arcs().contains(a) && allowances.mostShipped(quota, k) <= 0) {
                return true;
            }
        }
        return false;
    }

    static int row(SortedMap<String, int[]> rows, String name, int k) {
        int[] byCell = rows.get(name);
        return byCell == null ? -1 : byCell[k];
    }

    private void afloat(int k) {
        transitRow.forEach((lag, byNode) -> {
            for (int n = 0; n < byNode.size(); n++) {
                for (int age = 1; age < byNode.get(n).length; age++) {
                    if (byNode.get(n)[age][k] < 0) {
                        continue;
                    }
                    double worth = tree.isLeaf(k) ? afloatValue(n, age) : 0;
                    column(k, -worth, 0, 0, Double.POSITIVE_INFINITY);
                    program.entry(byNode.get(n)[age][k], -1);
                    arrives(n, lag, age, k);
                }
            }
        });
    }

    private void use(int k) {
        for (int u = 0; u < market.uses().size(); u++) {
            Use use = market.uses().get(u);
            double factor = demandFactor(u, k);
            demand[u] = demand[u] == null ? new int[use.segments().size()][cells] : demand[u];
            int row = use.substitution().isPresent() ? serviceRow[u][k] : balanceRow[use.node()][k];
            for (int m = 0; m < use.segments().size(); m++) {
                Use.Segment segment = use.segments().get(m);
                double width = segment.width() * factor;
                double slope = width > 0 ? (segment.priceTop() - segment.priceBottom()) / width : 0;
                demand[u][m][k] = column(k, -segment.priceTop(), slope, 0, width);
                program.entry(row, -1);
            }
        }
    }

    double demandFactor(int u, int k) {
        return measures(k).at(Lever.DEMAND_FACTOR, u, tree.month(k));
    }

    private void substitution(int k) {
        for (int u = 0; u < market.uses().size(); u++) {
            if (market.uses().get(u).substitution().isEmpty()) {
                continue;
            }
            Use.Substitution sub = market.uses().get(u).substitution().get();
            double kept = 1 - sub.retirement();
            bought[u][k] = column(k, 0, 0, 0, Double.POSITIVE_INFINITY);
            program.entry(serviceRow[u][k], 1)
                    .entry(balanceRow[market.uses().get(u).node()][k], -1);
            operated[u][k] = column(k, sub.operatingCost(), sub.curvature(), 0, Double.POSITIVE_INFINITY);
            program.entry(serviceRow[u][k], 1).entry(operatedRow[u][k], 1);
            idle[u][k] = column(k, 0, 0, 0, Double.POSITIVE_INFINITY);
            program.entry(operatedRow[u][k], 1);
            added[u][k] = column(k, sub.capacityCost(), sub.additionSlope(), 0, sub.monthlyAddition());
            program.entry(operatedRow[u][k], -1).entry(installedRow[u][k], -1);
            double worth = tree.isLeaf(k) ? installedValue(sub) : 0;
            installed[u][k] = column(k, -worth, 0, 0, sub.largest());
            program.entry(installedRow[u][k], 1);
            for (int child : tree.children(k)) {
                program.entry(installedRow[u][child], -kept).entry(operatedRow[u][child], -kept);
            }
        }
    }

    double installedValue(Use.Substitution sub) {
        return beta * (1 - sub.retirement()) * sub.salvage() * sub.capacityCost();
    }

    private void commercialStock(int k) {
        for (int s = 0; s < market.storages().size(); s++) {
            Storage storage = market.storages().get(s);
            stock[s] = stock[s] == null ? new int[storage.pieces().size()][cells] : stock[s];
            double factor = measures(k).at(Lever.WORKING_STOCK_FACTOR, s, tree.month(k));
            boolean fixed = tree.isLeaf(k) && problem.terminal() == Problem.Terminal.BASE_STOCK;
            double worth = tree.isLeaf(k) ? stockValue(storage.node()) : 0;
            for (int m = 0; m < storage.pieces().size(); m++) {
                Storage.Piece piece = storage.pieces().get(m);
                stock[s][m][k] = column(
                        k,
                        storage.holdingCost() - piece.valueTop() - worth,
                        piece.slope() / factor,
                        fixed ? piece.baseLevel() : 0,
                        fixed ? piece.baseLevel() : piece.width() * factor);
                program.entry(balanceRow[storage.node()][k], -1);
                for (int child : tree.children(k)) {
                    program.entry(balanceRow[storage.node()][child], 1);
                }
            }
        }
    }

    /// USD/t that a tonne carried out of the last month is worth then.
    double stockValue(int node) {
        return problem.terminal() == Problem.Terminal.WORTHLESS
                ? 0
                : beta * market.nodes().get(node).basePrice();
    }

    private void accounts(int k) {
        int month = tree.month(k);
        for (Measures.Licence licence : measures(k).licences()) {
            if (licence.binds(month)) {
                boolean dry = allowances.mostShipped(licence, k) <= 0;
                int column = program.column(0, 0, 0, dry ? 0 : allowances.mostLeft(licence, month));
                licenceAccount.computeIfAbsent(licence.name(), x -> table(1)[0])[k] = column;
                program.entry(row(licenceRow, licence.name(), k), 1);
                for (int child : tree.children(k)) {
                    if (row(licenceRow, licence.name(), child) >= 0) {
                        program.entry(row(licenceRow, licence.name(), child), -1);
                    }
                }
                if (licence.lapses()) {
                    program.column(0, 0, 0, dry ? 0 : Double.POSITIVE_INFINITY);
                    program.entry(row(licenceRow, licence.name(), k), 1);
                }
            }
        }
        for (Measures.Quota quota : measures(k).quotas()) {
            if (quota.binds(month)) {
                boolean dry = allowances.mostShipped(quota, k) <= 0;
                int column = program.column(0, 0, 0, dry ? 0 : Double.POSITIVE_INFINITY);
                quotaAccount.computeIfAbsent(quota.name(), x -> table(1)[0])[k] = column;
                program.entry(row(quotaRow, quota.name(), k), 1);
                for (int child : tree.children(k)) {
                    if (row(quotaRow, quota.name(), child) >= 0 && Allowances.carries(quota, month + 1)) {
                        program.entry(row(quotaRow, quota.name(), child), -1);
                    }
                }
            }
        }
        for (Measures.Transshipment cap : measures(k).transshipments()) {
            program.column(0, 0, 0, Double.POSITIVE_INFINITY);
            program.entry(row(capRow, cap.name(), k), 1);
        }
    }

    private void stockpiles(int k) {
        int index = 0;
        for (int g = 0; g < market.stockpiles().size(); g++) {
            Stockpile pile = market.stockpiles().get(g);
            StockpilePlan plan = plans.get(g);
            double worth = tree.isLeaf(k) ? beta * pile.reservationValue() : 0;
            stockpile[g][k] = column(k, -worth, 0, plan.least(k), plan.most(k));
            program.entry(accountRow[g][k], 1);
            for (int child : tree.children(k)) {
                program.entry(accountRow[g][child], -1);
            }
            if (pile.refill().isPresent()) {
                purchase[g][k] = column(k, 0, 0, plan.leastBought(k), plan.mostBought(k));
                program.entry(accountRow[g][k], -1);
                comesBack(pile, k);
            }
            double most = plan.mostReleased(k);
            boolean exact = plan.isScheduled();
            column(k, 0, 0, 0, exact ? 0 : most);
            program.entry(rateRow[g][k], 1);
            for (Stockpile.Access access : pile.access()) {
                double cost = access.freight() + releaseWedge(g, k) - worthAtSea(access.node(), access.lag(), k);
                boolean open = problem.rules().get(g).opens(pile.node(), access.node(), k);
                double upper = !open ? 0 : exact && most > 0 ? Double.POSITIVE_INFINITY : most;
                release[index][k] = column(k, cost, 0, 0, upper);
                program.entry(accountRow[g][k], 1).entry(rateRow[g][k], 1);
                leaves(access.node(), access.lag(), k);
                index++;
            }
        }
    }

    /// Entries of a tonne that refills a stock: bought where it lies, or brought back with interest.
    private void comesBack(Stockpile pile, int k) {
        Optional<Refill.Loan> loan = pile.refill().flatMap(Refill::loan);
        program.entry(
                balanceRow[pile.node()][k], -1 - loan.map(Refill.Loan::interest).orElse(0.0));
        loan.filter(terms -> terms.interest() > 0)
                .ifPresent(terms -> program.entry(balanceRow[terms.lender()][k], terms.interest()));
    }

    /// USD/t on top, so that a threshold rule opens when the price reaches its threshold. No real cost.
    double releaseWedge(int g, int k) {
        if (!(problem.rules().get(g).anywhere() instanceof ReleaseRule.Threshold(double price))) {
            return 0;
        }
        int left = tree.endMonth() - tree.month(k);
        return Math.max(
                0, price - Math.pow(beta, left) * market.stockpiles().get(g).reservationValue());
    }

    private void disposal(int k) {
        for (int n = 0; n < market.nodes().size(); n++) {
            Node node = market.nodes().get(n);
            if (node.disposal()) {
                disposal[n][k] = column(k, 0, 0, 0, Double.POSITIVE_INFINITY);
                program.entry(balanceRow[n][k], -1);
            }
            if (!Double.isInfinite(node.backstopPrice())) {
                writeOff[n][k] = column(k, node.backstopPrice(), 0, 0, Double.POSITIVE_INFINITY);
                program.entry(balanceRow[n][k], 1);
            }
        }
    }

    /// What a solution of the programme says of the market.
    Course read(Solution solution) {
        return new Reading(this, solution).course();
    }
}
