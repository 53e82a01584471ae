package org.orebridge.planning.sddp;

import java.util.List;
import java.util.stream.IntStream;

/// Stocks, and the months ahead of them, each in every state of the world.
///
/// @param stores the stocks
/// @param months by month, then by state; all months have the same states, the last ones are over
/// @param first state of the first month
/// @param beta discount factor of a month
public record MarkovStocks(List<Store> stores, List<List<Month>> months, int first, double beta) {

    public MarkovStocks {
        stores = List.copyOf(stores);
        months = months.stream().map(List::copyOf).toList();
        for (List<Month> states : months) {
            for (Month month : states) {
                if (month.prices().size() != stores.size() || month.kept().size() != stores.size()) {
                    throw new IllegalArgumentException(
                            "%d stocks, %d prices and %d worths of a kept tonne.%nMaybe a stock was added later."
                                    .formatted(
                                            stores.size(),
                                            month.prices().size(),
                                            month.kept().size()));
                }
            }
        }
        if (months.isEmpty() || months.getLast().stream().anyMatch(month -> !month.over())) {
            throw new IllegalArgumentException(
                    "Everything ends with the last month.%nMaybe its states were not said to be over.".formatted());
        }
    }

    Month month(int month, int state) {
        return months.get(month).get(state);
    }

    /// No more than this can be gained from a month on, USD.
    double[] bounds() {
        double rate = stores.stream().mapToDouble(Store::rate).sum();
        var bounds = new double[months.size() + 1];
        for (int t = months.size() - 1; t >= 0; t--) {
            double most = 0;
            for (Month month : months.get(t)) {
                double gain = month.without();
                for (Outlet outlet : month.outlets()) {
                    double taken = Math.min(rate, outlet.relief().atLeast(0));
                    gain += outlet.relief().total(taken);
                }
                if (month.over()) {
                    gain += IntStream.range(0, stores.size())
                            .mapToDouble(i -> Math.max(0, month.kept().get(i))
                                    * stores.get(i).most())
                            .sum();
                }
                most = Math.max(most, gain);
            }
            bounds[t] = most + beta * bounds[t + 1];
        }
        return bounds;
    }

    /// How many different paths there are, counted up to a limit.
    long paths(long limit) {
        var count = new double[months.getFirst().size()];
        for (int t = months.size() - 1; t >= 0; t--) {
            var here = new double[count.length];
            for (int s = 0; s < count.length; s++) {
                Month month = month(t, s);
                here[s] = month.over() ? 1 : 0;
                for (int after = 0; !month.over() && after < count.length; after++) {
                    here[s] += month.next().get(after) > 0 ? count[after] : 0;
                }
            }
            count = here;
        }
        return Math.round(Math.min((double) limit, count[first]));
    }
}
