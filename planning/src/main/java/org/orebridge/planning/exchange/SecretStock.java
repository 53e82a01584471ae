package org.orebridge.planning.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.ReleaseProgramme;
import org.orebridge.planning.stockpile.Stage;

/// A holder that answers from figures of its own.
///
/// Its best answer to prices is exact: a price that falls by the inertia with each tonne is a line, and a stock
/// against lines is what {@link ReleaseProgramme} solves.
public final class SecretStock implements Holder {

    private final Stage branches;
    private final double beta;
    private final double stock;
    private final double rate;
    private final double kept;
    private double[] before;

    /// @param branches what may come, known to all; its reliefs are not looked at
    /// @param beta discount factor of a month
    /// @param stock t
    /// @param rate most that can be released in a month, t
    /// @param kept USD/t that a tonne left is worth to this holder
    public SecretStock(Stage branches, double beta, double stock, double rate, double kept) {
        this.branches = branches;
        this.beta = beta;
        this.stock = stock;
        this.rate = rate;
        this.kept = kept;
        this.before = new double[branches.count()];
    }

    @Override
    public double[] release(double[] prices, double[] inertia) {
        List<MarginalValue> lines = IntStream.range(0, prices.length)
                .mapToObj(stage ->
                        MarginalValue.line(prices[stage] + inertia[stage] * before[stage], inertia[stage], rate))
                .toList();
        before = new ReleaseProgramme(branches.with(lines, kept), beta).plan(stock);
        return before.clone();
    }
}
