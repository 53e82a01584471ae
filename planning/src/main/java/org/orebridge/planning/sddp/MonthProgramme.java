package org.orebridge.planning.sddp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.market.Outcome;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.planning.stockpile.MarginalValue;

/// One month as a quadratic programme: what is released and bought, and what is left is worth by the planes.
///
/// Columns count in shares of their limits and rows in shares of their largest entries, so that small and large
/// stocks are of one size to the solver; money counts in shares of what can be gained at all.
final class MonthProgramme {

    /// Share of a stock that is rounding.
    private static final double NOTHING = 1e-9;

    private final List<Store> stores;
    private final Month month;
    private final double[] stock;
    private final List<Plane> planes;
    private final double bound;
    private final double money;
    private final QuadraticProgram.Builder program = new QuadraticProgram.Builder();
    private final List<double[]> read = new ArrayList<>();
    private final int[] account;
    private final int[] rate;
    private final double[] size;

    /// @param bound USD that cannot be exceeded from the next month on
    MonthProgramme(List<Store> stores, Month month, double[] stock, List<Plane> planes, double bound) {
        this.stores = stores;
        this.month = month;
        this.planes = month.over() ? List.of() : planes;
        this.bound = bound;
        this.size = stores.stream()
                .mapToDouble(store -> Math.max(store.most(), Double.MIN_NORMAL))
                .toArray();
        this.stock = stock.clone();
        Arrays.setAll(this.stock, i -> stock[i] < NOTHING * size[i] ? 0 : stock[i]);
        this.money = Math.max(1, Math.max(bound, scale()));
        this.account = new int[stores.size()];
        this.rate = new int[stores.size()];
    }

    private double scale() {
        double scale = 0;
        for (Outlet outlet : month.outlets()) {
            scale += Math.abs(outlet.relief().worth(0)) * Arrays.stream(size).sum();
        }
        for (int i = 0; i < stores.size(); i++) {
            scale = Math.max(scale, Math.abs(month.kept().get(i)) * size[i]);
        }
        return scale;
    }

    MonthSolution solve(InteriorPointSolver solver) {
        for (int i = 0; i < stores.size(); i++) {
            account[i] = program.row(0, stock[i] / size[i]);
            rate[i] = program.row(0, 1);
        }
        int transport = Double.isFinite(month.transport()) ? program.row(0, 1) : -1;
        int budget = month.buys() && Double.isFinite(month.budget()) ? program.row(0, 1) : -1;
        int[] cut = planes.stream()
                .mapToInt(plane -> program.row(0, (bound - plane.level()) / money))
                .toArray();
        releases(transport);
        if (month.buys()) {
            purchases(budget);
        }
        kept(cut);
        slack(rate);
        slack(transport, budget);
        return read(found(solver));
    }

    private Solution found(InteriorPointSolver solver) {
        Solution solution = solver.solve(program.build());
        if (solution.status() == Solution.Status.FAILED) {
            new Outcome.Failed(
                            "A month of several stocks was not found: residual %.1e after %d steps."
                                    .formatted(solution.residual(), solution.iterations()),
                            new Outcome.Diagnostics(
                                    2 * stores.size() + planes.size(),
                                    read.size(),
                                    solution.iterations(),
                                    solution.residual(),
                                    Double.NaN,
                                    1))
                    .orElseThrow();
        }
        return solution;
    }

    /// What a share of a column stands for in the answer: kind, stock, tonnes.
    private static final int RELEASED = 0;

    private static final int BOUGHT = 1;
    private static final int LEFT = 2;
    private static final int OTHER = 3;

    private void column(int kind, int i, double tonnes, double cost, double curvature, double upper) {
        program.column(cost / money, curvature / money, 0, upper);
        read.add(new double[] {kind, i, tonnes});
    }

    private void releases(int transport) {
        for (Outlet outlet : month.outlets()) {
            int row = program.row(0, 0);
            double taken = 0;
            for (int i = 0; i < stores.size(); i++) {
                double most = Math.min(stores.get(i).rate(), size[i]);
                double freight = outlet.freight().get(i);
                if (most > 0 && !Double.isNaN(freight)) {
                    taken += most;
                }
            }
            for (int i = 0; i < stores.size(); i++) {
                double most = Math.min(stores.get(i).rate(), size[i]);
                double freight = outlet.freight().get(i);
                if (most > 0 && !Double.isNaN(freight)) {
                    column(RELEASED, i, most, freight * most, 0, 1);
                    program.entry(account[i], most / size[i])
                            .entry(rate[i], most / stores.get(i).rate())
                            .entry(row, most / taken);
                    if (transport >= 0) {
                        program.entry(transport, most / month.transport());
                    }
                }
            }
            pieces(outlet.relief(), taken, row);
        }
    }

    private void pieces(MarginalValue relief, double taken, int row) {
        for (MarginalValue.Piece piece : relief.pieces()) {
            double width = Math.min(piece.width(), taken);
            if (width > 0) {
                column(OTHER, 0, width, -piece.first() * width, piece.slope() * width * width, 1);
                program.entry(row, -width / taken);
            }
        }
    }

    private void purchases(int budget) {
        for (int i = 0; i < stores.size(); i++) {
            double price = month.prices().get(i);
            if (Double.isFinite(price) && stores.get(i).most() > 0) {
                double most = budget < 0 ? size[i] : Math.min(size[i], month.budget() / price);
                column(BOUGHT, i, most, price * most, 0, 1);
                program.entry(account[i], -most / size[i]);
                if (budget >= 0) {
                    program.entry(budget, most * price / month.budget());
                }
            }
        }
    }

    /// What is left, and what it is worth: by the planes, or at the end.
    private void kept(int[] cut) {
        for (int i = 0; i < stores.size(); i++) {
            double worth = month.over() ? month.kept().get(i) : -stores.get(i).holding();
            column(LEFT, i, size[i], -worth * size[i], 0, 1);
            program.entry(account[i], 1);
            for (int k = 0; k < cut.length; k++) {
                double slope = planes.get(k).slope()[i] * size[i] / money;
                if (slope != 0) {
                    program.entry(cut[k], slope);
                }
            }
        }
        if (month.over()) {
            return;
        }
        column(OTHER, 0, bound, money, 0, Double.POSITIVE_INFINITY);
        for (int row : cut) {
            program.entry(row, 1);
        }
        for (int row : cut) {
            column(OTHER, 0, 0, 0, 0, Double.POSITIVE_INFINITY);
            program.entry(row, -1);
        }
    }

    private void slack(int... rows) {
        for (int row : rows) {
            if (row >= 0) {
                column(OTHER, 0, 0, 0, 0, Double.POSITIVE_INFINITY);
                program.entry(row, 1);
            }
        }
    }

    private MonthSolution read(Solution solution) {
        var released = new double[stores.size()];
        var bought = new double[stores.size()];
        var left = new double[stores.size()];
        for (int j = 0; j < read.size(); j++) {
            double tonnes = solution.x()[j] * read.get(j)[2];
            int i = (int) read.get(j)[1];
            switch ((int) read.get(j)[0]) {
                case RELEASED -> released[i] += tonnes;
                case BOUGHT -> bought[i] += tonnes;
                case LEFT -> left[i] += tonnes;
                default -> {}
            }
        }
        var slope = new double[stores.size()];
        Arrays.setAll(slope, i -> -solution.y()[account[i]] * money / size[i]);
        Arrays.setAll(left, i -> Math.clamp(stock[i] + bought[i] - released[i], 0, size[i]));
        double value = -solution.objective() * money + month.without() + (month.over() ? 0 : bound);
        return new MonthSolution(value, value - after(left), slope, released, bought, left);
    }

    private double after(double[] left) {
        return month.over() ? 0 : worth(planes, left, bound);
    }

    /// What stocks are worth by the planes, USD.
    static double worth(List<Plane> planes, double[] stock, double bound) {
        double least = bound;
        for (Plane plane : planes) {
            double worth = plane.level();
            for (int i = 0; i < stock.length; i++) {
                worth += plane.slope()[i] * stock[i];
            }
            least = Math.min(least, worth);
        }
        return least;
    }
}
