package org.orebridge.workbench.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.reliance.Balance;
import org.orebridge.indicators.reliance.Reliance;
import org.orebridge.market.Storage;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.network.CalibratedNetwork;

/// How concentrated a mineral's supply is, and how dependent on it one group of countries.
///
/// All shares are of contained metal at rest; a country without a figure is in no sum.
public final class Exposure {

    private static final double DAYS = 365;
    private static final String RESIDUAL = Region.REST_OF_WORLD.code();

    private final CalibratedNetwork network;
    private final MineralReference reference;
    private final List<SupplyElement> elements;

    public Exposure(CalibratedNetwork network, MineralReference reference) {
        this.network = network;
        this.reference = reference;
        this.elements = SupplyElements.of(network, reference);
    }

    /// Herfindahl-Hirschman index of a step's output by country: the sum of squared shares.
    /// Empty where nothing is made in this step.
    ///
    /// @param step mining, refining, conversion or recycling
    public Optional<Concentration> concentration(String step) {
        SortedMap<Region, Double> byCountry = new TreeMap<>();
        elements.stream()
                .filter(element -> element.isProduction(step))
                .forEach(element ->
                        byCountry.merge(Region.of(element.from().orElseThrow()), element.tonnes(), Double::sum));
        Supply supply = Supply.of(byCountry, Region.REST_OF_WORLD);
        return ProductionConcentration.measure(supply).measured().map(hhi -> {
            Map.Entry<Region, Double> first = LargestShares.ranked(supply).getFirst();
            return new Concentration(step, hhi.value(), first.getKey().code(), first.getValue(), supply.total());
        });
    }

    /// What a group of countries buys, from whom, and how far it could do without.
    ///
    /// @param group regions, taken as one: what they ship to each other is home supply
    public Dependence dependence(List<Region> group) {
        List<String> codes = group.stream().map(Region::code).toList();
        SortedMap<String, Double> suppliers = new TreeMap<>();
        double exports = 0;
        double home = 0;
        double use = 0;
        for (SupplyElement element : elements) {
            boolean from = element.from().filter(codes::contains).isPresent();
            boolean to = element.to().filter(codes::contains).isPresent();
            switch (element.kind()) {
                case "trade" -> {
                    if (to && !from) {
                        suppliers.merge(element.from().orElseThrow(), element.tonnes(), Double::sum);
                    }
                    exports += from && !to ? element.tonnes() : 0;
                }
                case "use" -> use += to ? element.tonnes() : 0;
                default -> home += from && element.input().isEmpty() ? element.tonnes() : 0;
            }
        }
        return new Dependence(
                use,
                sum(suppliers),
                Reliance.importReliance(Balance.of(home, sum(suppliers), exports))
                        .measured()
                        .map(Score.Measured::value),
                largest(suppliers).map(Map.Entry::getKey),
                largest(suppliers).map(first -> first.getValue() / sum(suppliers)),
                cover(codes),
                target(codes));
    }

    /// Working stock of companies in days of use, as calibration assumes it.
    private Optional<Double> cover(List<String> codes) {
        double stock = network.market().storages().stream()
                .filter(storage -> codes.contains(region(storage)))
                .mapToDouble(Storage::baseStock)
                .sum();
        double use = codes.stream()
                .mapToDouble(code -> network.annualUse(Region.of(code)))
                .sum();
        return use > 0 ? Optional.of(stock / use * DAYS) : Optional.empty();
    }

    private String region(Storage storage) {
        return network.market().nodes().get(storage.node()).region().code();
    }

    /// Days of use that a government programme aims at: the lowest in the group; empty where none is published.
    private Optional<Double> target(List<String> codes) {
        OptionalDouble lowest = reference.used(Quantity.STOCKPILE_TARGET).stream()
                .filter(figure ->
                        figure.from().map(Region::code).filter(codes::contains).isPresent())
                .flatMapToDouble(figure -> figure.value().stream())
                .min();
        return lowest.isPresent() ? Optional.of(lowest.getAsDouble()) : Optional.empty();
    }

    /// The largest that is named: "other countries" are nobody that anybody could ask.
    private static Optional<Map.Entry<String, Double>> largest(Map<String, Double> tonnes) {
        Comparator<Map.Entry<String, Double>> order = Map.Entry.comparingByValue();
        Function<Map.Entry<String, Double>, String> key = Map.Entry::getKey;
        return tonnes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(RESIDUAL))
                .max(order.thenComparing(key, Comparator.reverseOrder()));
    }

    private static double sum(Map<String, Double> tonnes) {
        return tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// @param step of the chain
    /// @param hhi 1/n for n equal countries, 1 for a single one
    /// @param largest code of the largest producer
    /// @param largestShare its share, 0 to 1
    /// @param tonnes t/y made in the world of this network
    public record Concentration(String step, double hhi, String largest, double largestShare, double tonnes) {}

    /// @param use t/y
    /// @param imports t/y from outside the group, all forms
    /// @param importReliance net, 0 to 1
    /// @param supplier code of the largest one that is named
    /// @param supplierShare its share of the imports, 0 to 1
    /// @param commercialCoverDays working stock of companies, assumed
    /// @param targetDays what a government programme aims at; what it holds is secret
    public record Dependence(
            double use,
            double imports,
            Optional<Double> importReliance,
            Optional<String> supplier,
            Optional<Double> supplierShare,
            Optional<Double> commercialCoverDays,
            Optional<Double> targetDays) {}
}
