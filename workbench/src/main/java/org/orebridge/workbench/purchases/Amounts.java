package org.orebridge.workbench.purchases;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.orebridge.importers.purchases.Purchase.Money;

/// Sums of money, each currency by itself: no rate is public for every day and table.
final class Amounts {

    private Amounts() {}

    static List<Money> sum(List<Bought> lines) {
        return sum(lines, _ -> 1);
    }

    /// @param share of each line that counts
    static List<Money> sum(List<Bought> lines, ToDoubleFunction<Bought> share) {
        SortedMap<String, Double> sums = new TreeMap<>();
        lines.forEach(line -> line.purchase()
                .value()
                .ifPresent(value ->
                        sums.merge(value.currency(), value.amount() * share.applyAsDouble(line), Double::sum)));
        return sums.entrySet().stream()
                .map(entry -> new Money(entry.getValue(), entry.getKey()))
                .sorted(Comparator.comparing(Money::currency))
                .toList();
    }
}
