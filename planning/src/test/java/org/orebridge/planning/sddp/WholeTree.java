package org.orebridge.planning.sddp;

import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.planning.stockpile.MarginalValue;

/// The same stocks as one programme over every branch: what small instances are held to.
final class WholeTree {

    private final MarkovStocks stocks;
    private final QuadraticProgram.Builder program = new QuadraticProgram.Builder();
    private double without;

    WholeTree(MarkovStocks stocks) {
        this.stocks = stocks;
        var rows = new int[stocks.stores().size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = program.row(0, stocks.stores().get(i).initial());
        }
        node(0, stocks.first(), 1, rows);
    }

    double value() {
        return without
                - new InteriorPointSolver(1e-12, 200).solve(program.build()).objective();
    }

    /// @param account row of each stock, whose right-hand side is what there is, or zero with what was left
    ///   taken off
    private void node(int t, int state, double weight, int[] account) {
        Month month = stocks.month(t, state);
        int count = account.length;
        without += weight * month.without();
        var rate = new int[count];
        for (int i = 0; i < count; i++) {
            rate[i] = program.row(0, stocks.stores().get(i).rate());
        }
        int transport = program.row(0, Double.isFinite(month.transport()) ? month.transport() : 1e4);
        for (Outlet outlet : month.outlets()) {
            int row = program.row(0, 0);
            for (int i = 0; i < count; i++) {
                if (!Double.isNaN(outlet.freight().get(i))) {
                    program.column(weight * outlet.freight().get(i), 0, 0, Double.POSITIVE_INFINITY);
                    program.entry(account[i], 1)
                            .entry(rate[i], 1)
                            .entry(transport, 1)
                            .entry(row, 1);
                }
            }
            for (MarginalValue.Piece piece : outlet.relief().pieces()) {
                program.column(-weight * piece.first(), weight * piece.slope(), 0, piece.width());
                program.entry(row, -1);
            }
        }
        int budget = program.row(0, month.buys() ? month.budget() : 1);
        for (int i = 0; i < count; i++) {
            if (month.buys() && Double.isFinite(month.prices().get(i))) {
                program.column(weight * month.prices().get(i), 0, 0, Double.POSITIVE_INFINITY);
                program.entry(account[i], -1).entry(budget, month.prices().get(i));
            }
        }
        var next = new int[month.next().size()][count];
        for (int s = 0; s < next.length && !month.over(); s++) {
            for (int i = 0; i < count; i++) {
                next[s][i] = month.next().get(s) > 0 ? program.row(0, 0) : -1;
            }
        }
        for (int i = 0; i < count; i++) {
            double worth =
                    month.over() ? month.kept().get(i) : -stocks.stores().get(i).holding();
            program.column(-weight * worth, 0, 0, stocks.stores().get(i).most());
            program.entry(account[i], 1);
            for (int s = 0; s < next.length && !month.over(); s++) {
                if (next[s][i] >= 0) {
                    program.entry(next[s][i], -1);
                }
            }
        }
        for (int row : rate) {
            slack(row);
        }
        slack(transport);
        slack(budget);
        for (int s = 0; s < next.length && !month.over(); s++) {
            if (month.next().get(s) > 0) {
                node(t + 1, s, weight * stocks.beta() * month.next().get(s), next[s]);
            }
        }
    }

    private void slack(int row) {
        program.column(0, 0, 0, Double.POSITIVE_INFINITY);
        program.entry(row, 1);
    }
}
