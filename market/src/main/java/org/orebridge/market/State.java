package org.orebridge.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is held, installed and afloat at the beginning of a month: all that the past leaves to the future.
///
/// @param stock t of commercial stock by storage index
/// @param stockpile t of government stock by stockpile index
/// @param installed t/month of substitution capacity by use index (0 where there is none)
/// @param arrivals by node index, t arriving in this month, the next, and so on
/// @param licenceAccount t approved and not yet shipped, by name of the licence
/// @param quotaAccount t accrued and not yet used, by name of the quota
public record State(
        double[] stock,
        double[] stockpile,
        double[] installed,
        List<double[]> arrivals,
        SortedMap<String, Double> licenceAccount,
        SortedMap<String, Double> quotaAccount) {

    /// The state of a market at rest: base stocks, full government stocks, base flows afloat.
    public static State atRest(Market market) {
        var arrivals = new ArrayList<double[]>();
        for (int n = 0; n < market.nodes().size(); n++) {
            arrivals.add(new double[market.longestLag()]);
        }
        for (Arc arc : market.arcs()) {
            for (int month = 0; month < arc.lag(); month++) {
                arrivals.get(arc.to())[month] += arc.baseFlow();
            }
        }
        return new State(
                market.storages().stream().mapToDouble(Storage::baseStock).toArray(),
                market.stockpiles().stream().mapToDouble(Stockpile::initial).toArray(),
                new double[market.uses().size()],
                arrivals,
                new TreeMap<>(),
                new TreeMap<>());
    }

    public State withStock(double[] other) {
        return new State(other, stockpile, installed, arrivals, licenceAccount, quotaAccount);
    }

    public State withArrivals(List<double[]> other) {
        return new State(stock, stockpile, installed, other, licenceAccount, quotaAccount);
    }

    /// Same holdings, to the last bit.
    @Override
    public boolean equals(Object other) {
        return other instanceof State s
                && Arrays.equals(stock, s.stock)
                && Arrays.equals(stockpile, s.stockpile)
                && Arrays.equals(installed, s.installed)
                && Arrays.deepEquals(arrivals.toArray(), s.arrivals.toArray())
                && licenceAccount.equals(s.licenceAccount)
                && quotaAccount.equals(s.quotaAccount);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stock) * 31 + Arrays.hashCode(stockpile);
    }
}
