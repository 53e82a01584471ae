package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Region;
import org.orebridge.core.TreatmentCharge;

/// Prices of refined copper and of concentrate, the second from the first and the annual benchmark charge.
///
/// @param refined monthly means of the London Metal Exchange's cash price
/// @param benchmark the line of the annual benchmark of treatment and refining charges
/// @param year calendar year
record CopperPrices(MonthlyPrices refined, Row benchmark, int year) {

    private static final Region MARKET = CopperBenchmarks.LEADER;

    /// Where concentrate is bought at the benchmark: smelters of the three settle it, the rest of Asia and Europe
    /// follow.
    private static final List<Region> BENCHMARK_MARKETS = List.of(MARKET, Region.of("JPN"), Region.of("KOR"));

    static CopperPrices read(RawFiles raw, CopperBenchmarks benchmarks, int year) {
        return new CopperPrices(
                MonthlyPrices.read(
                        raw, "world-bank-pink-sheet", "prices/pinksheet_metals_monthly.csv", "Copper ($/mt)"),
                benchmarks.of(year),
                year);
    }

    List<FigureRow> figures(ConcentrateTerms terms) {
        Amount base = refined.mean(year + "-01", year + "-12");
        List<FigureRow> figures = new ArrayList<>();
        figures.add(given(
                base,
                year,
                ("Mean of %d, cash, London Metal Exchange, whose warehouses stand on every continent; put at the"
                                + " largest market.")
                        .formatted(year),
                true));
        BENCHMARK_MARKETS.forEach(region -> figures.add(concentrate(base, region, terms)));
        return figures;
    }

    /// The year after the main one, kept beside it.
    FigureRow after() {
        return given(refined.mean("2025-01", "2025-12"), 2025, "Mean of the year after, kept for hindcasts.", false);
    }

    private static FigureRow given(Amount price, int year, String reason, boolean used) {
        return Draft.at(Quantity.PRICE, CopperCompilation.REFINED, MARKET, year)
                .asGiven(OptionalDouble.of(price.value()), price.said(), reason, price.origin(), used);
    }

    /// Price of a contained tonne = payable share x (refined price - charge per payable tonne).
    private FigureRow concentrate(Amount metal, Region region, ConcentrateTerms terms) {
        TreatmentCharge charge = CopperBenchmarks.charge(benchmark);
        return Draft.at(Quantity.PRICE, CopperCompilation.CONCENTRATE, region, year)
                .derived(
                        charge.concentratePrice(metal.value(), terms),
                        metal.said(),
                        "Payable share %s x (refined price %.2f - charge of %.2f USD per payable t: benchmark of %s USD/dmt and %s c/lb, %s, %s line %s, at a grade of %s); per t contained, gold and silver apart."
                                .formatted(
                                        terms.payable(),
                                        metal.value(),
                                        charge.combined(terms),
                                        charge.treatment(),
                                        charge.refining(),
                                        benchmark.text("note"),
                                        benchmark.table(),
                                        benchmark.origin("assumption").row(),
                                        terms.grade()),
                        metal.origin());
    }
}
