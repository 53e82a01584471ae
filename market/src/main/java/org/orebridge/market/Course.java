package org.orebridge.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What happens in a market cell by cell: prices, quantities and amounts over a tree of months.
public final class Course {

    private final Market market;
    private final TimeTree tree;
    private final State initial;
    private final Map<Quantity, double[][]> values;
    private final SortedMap<String, double[]> licenceAccount;
    private final SortedMap<String, double[]> quotaAccount;

    Course(
            Market market,
            TimeTree tree,
            State initial,
            Map<Quantity, double[][]> values,
            SortedMap<String, double[]> licenceAccount,
            SortedMap<String, double[]> quotaAccount) {
        this.market = market;
        this.tree = tree;
        this.initial = initial;
        this.values = new EnumMap<>(values);
        this.licenceAccount = licenceAccount;
        this.quotaAccount = quotaAccount;
    }

    public Market market() {
        return market;
    }

    public TimeTree tree() {
        return tree;
    }

    /// State at the beginning of the first month.
    public State initial() {
        return initial;
    }

    /// Value of one element in one cell.
    public double at(Quantity quantity, int element, int cell) {
        return values(quantity)[element][cell];
    }

    /// Mean over the branches of a month, weighted by their probability.
    public double mean(Quantity quantity, int element, int month) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < tree.size(); k++) {
            if (tree.month(k) == month) {
                sum += tree.probability(k) * at(quantity, element, k);
                weight += tree.probability(k);
            }
        }
        if (weight == 0) {
            throw new IllegalArgumentException("Month %d is not in %d to %d.%nMaybe more months should be solved."
                    .formatted(month, tree.firstMonth(), tree.endMonth() - 1));
        }
        return sum / weight;
    }

    double[][] values(Quantity quantity) {
        return Objects.requireNonNull(values.get(quantity), "quantity");
    }

    /// Index among all stockpile accesses of access `j` of stockpile `g`.
    public int access(int g, int j) {
        int index = 0;
        for (int other = 0; other < g; other++) {
            index += market.stockpiles().get(other).access().size();
        }
        return index + j;
    }

    /// Weight of a cell in present values: its probability times the discount from the first month.
    public double weight(int cell) {
        return tree.probability(cell) * Math.pow(market.beta(), tree.month(cell) - tree.firstMonth());
    }

    /// What is held, installed and afloat after a cell.
    public State stateAfter(int cell) {
        return new State(
                column(Quantity.STOCK, cell),
                column(Quantity.STOCKPILE, cell),
                column(Quantity.INSTALLED, cell),
                arrivalsAfter(tree.pathTo(cell)),
                accounts(licenceAccount, cell),
                accounts(quotaAccount, cell));
    }

    /// What arrives at each node after the end of a path: goods that were afloat before it, shipped and released on it.
    private List<double[]> arrivalsAfter(int[] path) {
        var arrivals = new ArrayList<double[]>();
        for (double[] old : initial.arrivals()) {
            int passed = Math.min(path.length, old.length);
            double[] ahead = new double[Math.max(market.longestLag(), old.length - passed)];
            System.arraycopy(old, passed, ahead, 0, old.length - passed);
            arrivals.add(ahead);
        }
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            afloat(arrivals.get(arc.to()), arc.lag(), path, values(Quantity.FLOW)[a]);
        }
        for (int g = 0; g < market.stockpiles().size(); g++) {
            List<Stockpile.Access> access = market.stockpiles().get(g).access();
            for (int j = 0; j < access.size(); j++) {
                double[] released = values(Quantity.RELEASE)[access(g, j)];
                afloat(arrivals.get(access.get(j).node()), access.get(j).lag(), path, released);
            }
        }
        return arrivals;
    }

    /// Adds what left along a path and arrives after its end, by months still to go.
    private static void afloat(double[] arrivals, int lag, int[] path, double[] left) {
        for (int ahead = Math.max(0, lag - path.length); ahead < lag; ahead++) {
            arrivals[ahead] += left[path[path.length + ahead - lag]];
        }
    }

    private double[] column(Quantity quantity, int cell) {
        double[][] v = values(quantity);
        var column = new double[v.length];
        Arrays.setAll(column, i -> Math.max(0, v[i][cell]));
        return column;
    }

    private static SortedMap<String, Double> accounts(SortedMap<String, double[]> accounts, int cell) {
        var at = new TreeMap<String, Double>();
        accounts.forEach((name, v) -> {
            if (!Double.isNaN(v[cell])) {
                at.put(name, Math.max(0, v[cell]));
            }
        });
        return at;
    }

    /// The one branch that goes through the given cells, as a course of its own with certainty.
    public Course along(int[] cells) {
        var chosen = new EnumMap<Quantity, double[][]>(Quantity.class);
        values.forEach((quantity, v) -> chosen.put(
                quantity, Arrays.stream(v).map(row -> pick(row, cells)).toArray(double[][]::new)));
        return new Course(
                market,
                TimeTree.chain(tree.month(cells[0]), cells.length),
                initial,
                chosen,
                pickAll(licenceAccount, cells),
                pickAll(quotaAccount, cells));
    }

    /// This course up to and without the month in which the other begins, then the other; both without branches.
    public Course then(Course next) {
        int kept = next.tree.firstMonth() - tree.firstMonth();
        if (tree.size() < kept || tree.endMonth() - tree.firstMonth() != tree.size()) {
            throw new IllegalArgumentException("A course of %d cells cannot be continued after month %d."
                    .formatted(tree.size(), next.tree.firstMonth() - 1));
        }
        var joined = new EnumMap<Quantity, double[][]>(Quantity.class);
        values.forEach((quantity, v) -> {
            double[][] w = next.values(quantity);
            var rows = new double[v.length][];
            Arrays.setAll(rows, i -> concat(v[i], kept, w[i]));
            joined.put(quantity, rows);
        });
        return new Course(
                next.market,
                TimeTree.chain(tree.firstMonth(), kept + next.tree.size()),
                initial,
                joined,
                concatAll(licenceAccount, kept, next.licenceAccount, next.tree.size()),
                concatAll(quotaAccount, kept, next.quotaAccount, next.tree.size()));
    }

    /// What comes after one cell.
    ///
    /// @param futures index among all futures held possible before, of each that is still possible here
    public record Branch(Course course, List<Integer> futures) {
        public Branch {
            futures = List.copyOf(futures);
        }
    }

    /// This course before a month, and what came after each cell of the month before.
    ///
    /// @param after by that cell; all begin in the same month, in the same market
    public Course then(SortedMap<Integer, Branch> after) {
        var origins = new ArrayList<TimeTree.Origin>();
        TimeTree joined = tree.then(after, origins);
        var all = new EnumMap<Quantity, double[][]>(Quantity.class);
        values.forEach((quantity, v) -> {
            var rows = new double[v.length][origins.size()];
            for (int k = 0; k < origins.size(); k++) {
                double[][] from = of(origins.get(k), after).values(quantity);
                for (int i = 0; i < rows.length; i++) {
                    rows[i][k] = from[i][origins.get(k).cell()];
                }
            }
            all.put(quantity, rows);
        });
        return new Course(
                market,
                joined,
                initial,
                all,
                joined(origins, after, course -> course.licenceAccount),
                joined(origins, after, course -> course.quotaAccount));
    }

    private Course of(TimeTree.Origin origin, SortedMap<Integer, Branch> after) {
        return origin.branch() < 0
                ? this
                : Objects.requireNonNull(after.get(origin.branch())).course();
    }

    private SortedMap<String, double[]> joined(
            List<TimeTree.Origin> origins,
            SortedMap<Integer, Branch> after,
            Function<Course, SortedMap<String, double[]>> accounts) {
        var names = new TreeSet<>(accounts.apply(this).keySet());
        after.values()
                .forEach(branch -> names.addAll(accounts.apply(branch.course()).keySet()));
        var joined = new TreeMap<String, double[]>();
        for (String name : names) {
            double[] account = absent(origins.size());
            for (int k = 0; k < account.length; k++) {
                double[] from = accounts.apply(of(origins.get(k), after)).get(name);
                account[k] = from == null ? Double.NaN : from[origins.get(k).cell()];
            }
            joined.put(name, account);
        }
        return joined;
    }

    private static double[] pick(double[] row, int[] cells) {
        var picked = new double[cells.length];
        Arrays.setAll(picked, i -> row[cells[i]]);
        return picked;
    }

    private static SortedMap<String, double[]> pickAll(SortedMap<String, double[]> accounts, int[] cells) {
        var picked = new TreeMap<String, double[]>();
        accounts.forEach((name, v) -> picked.put(name, pick(v, cells)));
        return picked;
    }

    private static double[] concat(double[] a, int kept, double[] b) {
        double[] joined = Arrays.copyOf(a, kept + b.length);
        System.arraycopy(b, 0, joined, kept, b.length);
        return joined;
    }

    private static SortedMap<String, double[]> concatAll(
            SortedMap<String, double[]> a, int kept, SortedMap<String, double[]> b, int size) {
        var names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        var joined = new TreeMap<String, double[]>();
        for (String name : names) {
            joined.put(name, concat(a.getOrDefault(name, absent(kept)), kept, b.getOrDefault(name, absent(size))));
        }
        return joined;
    }

    private static double[] absent(int size) {
        var none = new double[size];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
