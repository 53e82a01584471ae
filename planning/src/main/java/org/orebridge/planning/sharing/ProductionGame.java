package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.market.Outcome;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.market.program.Waypoint;

/// What coalitions are worth that pool what their members own and put it to the best use open to them.
///
/// A coalition's programme has the rows of all, with what its members bring on the right-hand sides, and the
/// columns that its members have between them. What each gets alone is taken off, so that a single player is
/// worth 0. Prices of any coalition's programme bound the worth of every other from above, because a price is a
/// reason why no plan can bring more; what members bring together with what smaller coalitions can do bounds it
/// from below. Owen (1975), On the core of linear production games, Mathematical Programming 9; with concave
/// uses the same argument holds.
public final class ProductionGame implements Valuation {

    private final int players;
    private final List<double[]> endowment;
    private final int[] block;
    private final List<Column> columns;
    private final InteriorPointSolver solver = new InteriorPointSolver();
    private final double[] alone;
    private final List<double[]> prices = new ArrayList<>();
    private final Map<Integer, Double> solved = new TreeMap<>();
    private int steps;

    /// One thing that can be done.
    ///
    /// @param needs who must be in the coalition for it, by bit mask; 0 = nobody
    /// @param rentTo the player who gets what it earns above its price when it is at its limit or falls in
    ///   worth
    /// @param worth USD of its first unit
    /// @param falls USD by which each further unit is worth less
    /// @param most units
    /// @param rows which rows it enters
    /// @param entries with what
    public record Column(int needs, int rentTo, double worth, double falls, double most, int[] rows, double[] entries) {
        public Column {
            if (!(most >= 0 && Double.isFinite(most)) || !(falls >= 0)) {
                throw new IllegalArgumentException(
                        "What can be done has a finite limit and falls in worth, found at most %s, falling by %s."
                                .formatted(most, falls));
            }
        }
    }

    /// @param players how many
    /// @param endowment by row, by player: what a player brings to the right-hand side
    /// @param block by row: rows of neighbouring blocks may share a column
    public ProductionGame(int players, List<double[]> endowment, int[] block, List<Column> columns) {
        this.players = players;
        this.endowment = List.copyOf(endowment);
        this.block = block.clone();
        this.columns = List.copyOf(columns);
        this.alone = new double[players];
        for (int i = 0; i < players; i++) {
            alone[i] = optimum(1 << i).value();
            solved.put(1 << i, 0.0);
        }
    }

    /// @param value USD, with what each has alone
    /// @param prices one a row; 0 where nothing that can be done enters the row
    /// @param open what the coalition can do
    /// @param levels units of each
    /// @param start from which the plan of a smaller coalition can be sought
    record Optimum(double value, double[] prices, List<Column> open, double[] levels, Start start) {

        /// What a part of the members bring by themselves in this plan, USD.
        double within(int part) {
            double value = 0;
            for (int j = 0; j < levels.length; j++) {
                Column column = open.get(j);
                double level = levels[j];
                value += (column.needs() & ~part) == 0 ? (column.worth() - column.falls() * level / 2) * level : 0;
            }
            return value;
        }
    }

    /// Iterates on the way to a coalition's plan.
    ///
    /// @param column place in the programme by column of all; below zero where it is left out
    /// @param row likewise by row
    /// @param size of rows
    record Start(int[] column, int[] row, double[] size, List<Waypoint> waypoints) {

        /// The same for a programme with some of its columns and rows.
        ///
        /// @param places of its columns among all
        /// @param rows place in it by row; below zero where it is left out
        /// @param sizes of its rows
        List<Waypoint> of(int[] places, int[] rows, double[] sizes) {
            int[] columns = Arrays.stream(places).map(j -> column[j]).toArray();
            int[] kept =
                    IntStream.range(0, rows.length).filter(r -> rows[r] >= 0).toArray();
            int[] own = Arrays.stream(kept).map(r -> row[r]).toArray();
            double[] times =
                    Arrays.stream(kept).mapToDouble(r -> sizes[r] / size[r]).toArray();
            return waypoints.stream()
                    .map(each -> each.part(columns, own, times))
                    .toList();
        }
    }

    /// By row: whether nobody brings anything to it.
    boolean[] empty() {
        var empty = new boolean[block.length];
        for (int r = 0; r < empty.length; r++) {
            empty[r] = Arrays.stream(endowment.get(r)).allMatch(amount -> amount == 0);
        }
        return empty;
    }

    /// Steps that the solver has taken for all plans so far.
    public int steps() {
        return steps;
    }

    @Override
    public double solve(int coalition) {
        Double known = solved.get(coalition);
        if (known != null) {
            return known;
        }
        Optimum optimum = optimum(coalition);
        double gain = optimum.value() - CoalitionGame.sum(alone, coalition);
        solved.put(coalition, gain);
        prices.add(optimum.prices());
        return gain;
    }

    /// What a coalition can do.
    List<Column> open(int coalition) {
        return Arrays.stream(places(coalition)).mapToObj(columns::get).toList();
    }

    /// Places of what a coalition can do among all columns.
    private int[] places(int coalition) {
        return IntStream.range(0, columns.size())
                .filter(j -> (columns.get(j).needs() & ~coalition) == 0
                        && columns.get(j).most() > 0)
                .toArray();
    }

    /// The best that a coalition can do, planned from scratch.
    Optimum optimum(int coalition) {
        return optimum(coalition, List.of());
    }

    /// The best that a coalition can do.
    ///
    /// Columns count in shares of their limits and rows in their largest entries, so that small users and large
    /// stocks are of one size to the solver.
    ///
    /// @param larger starts of coalitions of these and other members, the likeliest first; may be empty
    /// @throws Outcome.FailedSolve if the plan is not found
    Optimum optimum(int coalition, List<Start> larger) {
        int[] places = places(coalition);
        List<Column> open = Arrays.stream(places).mapToObj(columns::get).toList();
        double[] size = rowSizes(open);
        var program = new QuadraticProgram.Builder();
        int[] row = rows(coalition, size, program);
        var place = new int[columns.size()];
        Arrays.fill(place, -1);
        for (int j = 0; j < places.length; j++) {
            Column column = open.get(j);
            place[places[j]] = j;
            double most = column.most();
            program.column(-column.worth() * most, column.falls() * most * most, 0, 1);
            for (int e = 0; e < column.rows().length; e++) {
                int r = column.rows()[e];
                program.entry(row[r], column.entries()[e] * most / size[r]);
            }
        }
        List<Waypoint> near = larger.stream()
                .flatMap(start -> start.of(places, row, size).stream())
                .toList();
        Solution solution = solver.solve(program.build(), near);
        steps += solution.iterations();
        if (solution.status() == Solution.Status.FAILED) {
            int taken = solution.iterations();
            var found = new Outcome.Diagnostics(row.length, open.size(), taken, solution.residual(), Double.NaN, 1);
            new Outcome.Failed(
                            "The plan of a coalition that pools its stocks was not found: residual %.1e after %d steps."
                                    .formatted(solution.residual(), taken),
                            found)
                    .orElseThrow();
        }
        var price = new double[row.length];
        Arrays.setAll(price, r -> row[r] < 0 ? 0 : -solution.y()[row[r]] / size[r]);
        var levels = new double[open.size()];
        Arrays.setAll(levels, j -> solution.x()[j] * open.get(j).most());
        return new Optimum(
                -solution.objective(),
                price,
                open,
                levels,
                new Start(
                        place, row, size, solution.waypoints().stream().limit(1).toList()));
    }

    /// What a coalition has at most, USD: what its resources and all that it can do earn at some prices,
    /// whatever these are.
    double earned(int coalition, List<Column> open, double[] price) {
        double earned = 0;
        for (int r = 0; r < price.length; r++) {
            earned += price[r] == 0 ? 0 : price[r] * CoalitionGame.sum(endowment.get(r), coalition);
        }
        for (Column column : open) {
            earned += rent(column, price);
        }
        return earned;
    }

    /// The largest entry of each row among some columns, each at its limit; 0 where none enters it.
    private double[] rowSizes(List<Column> open) {
        var size = new double[block.length];
        for (Column column : open) {
            for (int e = 0; e < column.rows().length; e++) {
                int r = column.rows()[e];
                size[r] = Math.max(size[r], Math.abs(column.entries()[e]) * column.most());
            }
        }
        return size;
    }

    /// Adds the rows that some open column enters; the others say nothing.
    ///
    /// @return place in the programme by row; below zero where it is left out
    private int[] rows(int coalition, double[] size, QuadraticProgram.Builder program) {
        var row = new int[block.length];
        for (int r = 0; r < row.length; r++) {
            double amount = CoalitionGame.sum(endowment.get(r), coalition);
            row[r] = size[r] > 0 ? program.row(block[r], amount / size[r]) : -1;
        }
        return row;
    }

    /// Prices of the coalition of all decide from above, what its parts can do by themselves from below.
    @Override
    public Worth bounds(int coalition) {
        Double known = solved.get(coalition);
        if (known != null) {
            return Worth.solved(known);
        }
        double high = Double.POSITIVE_INFINITY;
        for (double[] price : prices) {
            double bound = 0;
            for (int i = 0; i < players; i++) {
                bound += (coalition >> i & 1) == 0 ? 0 : income(price, i, coalition) - alone[i];
            }
            high = Math.min(high, bound);
        }
        double low = 0;
        for (var part : solved.entrySet()) {
            boolean within = (part.getKey() & ~coalition) == 0;
            low = within ? Math.max(low, part.getValue() + rest(coalition & ~part.getKey())) : low;
        }
        return Worth.between(Math.min(low, high), high);
    }

    /// What those left over by a part are known to bring.
    private double rest(int coalition) {
        return Math.max(0, solved.getOrDefault(coalition, 0.0));
    }

    /// What a player's own resources and uses earn at prices, as a member of a coalition.
    private double income(double[] price, int player, int coalition) {
        double income = 0;
        for (int r = 0; r < price.length; r++) {
            income += price[r] * endowment.get(r)[player];
        }
        for (Column column : columns) {
            if (column.rentTo() == player && (column.needs() & ~coalition) == 0) {
                income += rent(column, price);
            }
        }
        return income;
    }

    /// The most that a column earns above its price.
    static double rent(Column column, double[] price) {
        double margin = margin(column, price);
        if (margin <= 0) {
            return 0;
        }
        double level = column.falls() > 0 ? Math.min(column.most(), margin / column.falls()) : column.most();
        return (margin - column.falls() * level / 2) * level;
    }

    /// What the first unit of a column earns above its price.
    static double margin(Column column, double[] price) {
        double margin = column.worth();
        for (int e = 0; e < column.rows().length; e++) {
            margin -= column.entries()[e] * price[column.rows()[e]];
        }
        return margin;
    }

    /// The Owen point: each gets what its own resources and uses earn at the prices of all together, less what
    /// it has alone. No coalition can do better by itself, so it lies in the core.
    ///
    /// A player whose resource is not scarce at the margin gets nothing for it, however much the others need
    /// it.
    ///
    /// @return one share a player; they add up to what all are worth
    public double[] owenPoint() {
        int grand = (1 << players) - 1;
        double[] price = optimum(grand).prices();
        var shares = new double[players];
        Arrays.setAll(shares, i -> income(price, i, grand) - alone[i]);
        return shares;
    }

    /// What each player has alone, USD.
    public double[] alone() {
        return alone.clone();
    }
}
