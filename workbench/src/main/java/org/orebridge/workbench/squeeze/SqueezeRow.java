package org.orebridge.workbench.squeeze;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What one shortage does to smelters: charges, utilisation and the price of the metal.
///
/// @param numbers how short
/// @param benchmarkFirstYear contract of the first year, settled before: the charge at rest, USD per dry t
/// @param refinedIndex exchange price of refined copper in the second year, at rest 100
/// @param smelters by country
public record SqueezeRow(
        SqueezeNumbers numbers, double benchmarkFirstYear, double refinedIndex, List<CountrySmelters> smelters) {

    public SqueezeRow {
        smelters = List.copyOf(smelters);
    }

    /// The quantile of every figure over the draws of one shortage.
    static SqueezeRow quantile(List<SqueezeRow> drawn, double quantile) {
        SqueezeRow any = drawn.getFirst();
        return new SqueezeRow(
                any.numbers(),
                SmelterDraws.quantile(drawn, quantile, SqueezeRow::benchmarkFirstYear),
                SmelterDraws.quantile(drawn, quantile, SqueezeRow::refinedIndex),
                IntStream.range(0, any.smelters().size())
                        .mapToObj(i -> country(
                                drawn.stream().map(row -> row.smelters().get(i)).toList(), quantile))
                        .toList());
    }

    private static CountrySmelters country(List<CountrySmelters> drawn, double quantile) {
        ToDoubleFunction<ToDoubleFunction<CountrySmelters>> of =
                figure -> SmelterDraws.quantile(drawn, quantile, figure);
        return new CountrySmelters(
                drawn.getFirst().region(),
                of.applyAsDouble(CountrySmelters::spotFirstYear),
                of.applyAsDouble(CountrySmelters::spotSecondYear),
                of.applyAsDouble(CountrySmelters::benchmarkSecondYear),
                of.applyAsDouble(CountrySmelters::marginSecondYear),
                of.applyAsDouble(CountrySmelters::utilisation),
                of.applyAsDouble(CountrySmelters::throughput));
    }

    /// @param region its code
    /// @param spotFirstYear mean spot charge of the first year, USD per dry t
    /// @param spotSecondYear the same of the second year
    /// @param benchmarkSecondYear contract of the second year, settled in the last quarter of the first
    /// @param marginSecondYear smelters' margin before cost in the second year, USD per t contained
    /// @param utilisation metal treated in the second year over what could be, additions included
    /// @param throughput the same over what is treated at rest
    public record CountrySmelters(
            String region,
            double spotFirstYear,
            double spotSecondYear,
            double benchmarkSecondYear,
            double marginSecondYear,
            double utilisation,
            double throughput) {}
}
