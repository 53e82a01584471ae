package org.orebridge.workbench.risk;

import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.PricePoint;

/// What forms cost in past years, and as multiples of refined copper, to which GeoPolRisk relates its factor.
///
/// @param prices of past months and years
public record RelativePrices(PriceHistory prices) {

    private static final String COPPER = "copper";
    private static final String REFINED_COPPER = "copper-refined";

    /// Mean price of a form in a year as a multiple of refined copper's; empty where either is not on record.
    public OptionalDouble toCopper(String mineral, String form, int year) {
        OptionalDouble own = of(mineral, form, year);
        OptionalDouble copper = of(COPPER, REFINED_COPPER, year);
        return own.isPresent() && copper.isPresent()
                ? OptionalDouble.of(own.getAsDouble() / copper.getAsDouble())
                : OptionalDouble.empty();
    }

    /// Mean price of a form in a year, USD/t contained; empty where it is not on record.
    public OptionalDouble of(String mineral, String form, int year) {
        return points(mineral, form, year).stream()
                .mapToDouble(PricePoint::usdPerTonne)
                .average();
    }

    /// Ids of the sources of that price.
    public List<String> sources(String mineral, String form, int year) {
        return points(mineral, form, year).stream()
                .map(PricePoint::source)
                .distinct()
                .toList();
    }

    private List<PricePoint> points(String mineral, String form, int year) {
        return prices.of(mineral).stream()
                .filter(point ->
                        point.form().id().equals(form) && point.period().startsWith(String.valueOf(year)))
                .toList();
    }
}
