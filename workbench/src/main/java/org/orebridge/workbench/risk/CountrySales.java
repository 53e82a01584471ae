package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    static List<Sale> of(MineralChain chain, Region country) {
        List<SortedMap<Deal, Sold>> drawn = chain.inDrawnYears(year -> sold(year.elements(), country));
        return sold(chain.central().elements(), country).entrySet().stream()
                .map(entry -> sale(entry.getKey(), entry.getValue(), drawn))
                .filter(sale -> Math.max(
                                sale.shareOfExports().value(),
                                sale.shareOfBuyer().value())
                        >= LISTED)
                .sorted(Comparator.comparingDouble((Sale sale) -> sale.tonnes().value())
                        .reversed()
                        .thenComparing(Sale::form)
                        .thenComparing(Sale::to))
                .toList();
    }

    private static Sale sale(Deal deal, Sold central, List<SortedMap<Deal, Sold>> drawn) {
        List<Sold> others = drawn.stream()
                .map(year -> Optional.ofNullable(year.get(deal)).orElseThrow())
                .toList();
        return new Sale(
                deal.form(),
                deal.to(),
                Ranged.over(central.tonnes(), others, Sold::tonnes),
                Ranged.over(central.ofExports(), others, Sold::ofExports),
                Ranged.over(central.ofBuyer(), others, Sold::ofBuyer));
    }

    private static SortedMap<Deal, Sold> sold(List<SupplyElement> elements, Region country) {
        SortedMap<String, Double> shipped = new TreeMap<>();
        SortedMap<Deal, Double> bought = new TreeMap<>();
        SortedMap<Deal, Double> sold = new TreeMap<>();
        for (SupplyElement element : elements) {
            if (element.kind().equals("trade")) {
                var deal = new Deal(element.form(), element.to().orElseThrow());
                bought.merge(deal, element.tonnes(), Double::sum);
                if (element.from().orElseThrow().equals(country.code())) {
                    shipped.merge(element.form(), element.tonnes(), Double::sum);
                    sold.merge(deal, element.tonnes(), Double::sum);
                }
            }
        }
        SortedMap<Deal, Sold> found = new TreeMap<>();
        sold.forEach((deal, tonnes) -> found.put(
                deal,
                new Sold(
                        tonnes,
                        tonnes / shipped.getOrDefault(deal.form(), Double.NaN),
                        tonnes / bought.getOrDefault(deal, Double.NaN))));
        return found;
    }

    /// One form to one buyer.
    private record Deal(String form, String to) implements Comparable<Deal> {
        @Override
        public int compareTo(Deal other) {
            int byForm = form.compareTo(other.form);
            return byForm != 0 ? byForm : to.compareTo(other.to);
        }
    }

    /// @param tonnes t/y
    /// @param ofExports share of what the country ships of the form
    /// @param ofBuyer share of what the buyer imports of it
    private record Sold(double tonnes, double ofExports, double ofBuyer) {}
}
