package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.workbench.risk.CountrySheet.Sale;
import org.orebridge.workbench.situation.SupplyElement;

/// To whom one country ships each form in a balanced year.
final class CountrySales {

    /// A buyer that takes less of what the country ships, and gets less from it of what it buys, is not listed.
    private static final double LISTED = 0.01;

    private CountrySales() {}

    static List<Sale> of(List<SupplyElement> elements, Region country) {
        SortedMap<String, Double> shipped = new TreeMap<>();
        SortedMap<String, Double> bought = new TreeMap<>();
        SortedMap<String, SortedMap<String, Double>> sold = new TreeMap<>();
        for (SupplyElement element : elements) {
            if (element.kind().equals("trade")) {
                String to = element.to().orElseThrow();
                bought.merge(element.form() + " " + to, element.tonnes(), Double::sum);
                if (element.from().orElseThrow().equals(country.code())) {
                    shipped.merge(element.form(), element.tonnes(), Double::sum);
                    sold.computeIfAbsent(element.form(), _ -> new TreeMap<>()).merge(to, element.tonnes(), Double::sum);
                }
            }
        }
        return sold.entrySet().stream()
                .flatMap(form -> form.getValue().entrySet().stream()
                        .map(buyer -> new Sale(
                                form.getKey(),
                                buyer.getKey(),
                                buyer.getValue(),
                                buyer.getValue() / shipped.getOrDefault(form.getKey(), Double.NaN),
                                buyer.getValue()
                                        / bought.getOrDefault(form.getKey() + " " + buyer.getKey(), Double.NaN))))
                .filter(sale -> Math.max(sale.shareOfExports(), sale.shareOfBuyer()) >= LISTED)
                .sorted(Comparator.comparingDouble(Sale::tonnes)
                        .reversed()
                        .thenComparing(Sale::form)
                        .thenComparing(Sale::to))
                .toList();
    }
}
