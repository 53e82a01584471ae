package org.orebridge.workbench.treatment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Form;
import org.orebridge.core.SmelterMargin;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.StandardConcentrate;

/// Reads what smelters are paid off the prices of a market.
public final class Charges {

    private final Market market;
    private final Parameters parameters;
    private final SortedMap<Form, ExchangePrice> exchange = new TreeMap<>();

    /// @param parameters hold the terms in which charges are told
    /// @param reference says where each metal is quoted
    public Charges(Market market, Parameters parameters, MineralReference reference) {
        this.market = market;
        this.parameters = parameters;
        Smelter.of(market).stream()
                .map(smelter -> market.nodes().get(smelter.metal()).form())
                .forEach(metal -> exchange.computeIfAbsent(metal, m -> ExchangePrice.of(market, reference, m)));
    }

    /// Every smelter of the market.
    public List<Smelter> smelters() {
        return Smelter.of(market);
    }

    public ConcentrateTerms terms(Smelter smelter) {
        return new ConcentrateTerms(
                parameters.value(StandardConcentrate.GRADE),
                parameters.value(StandardConcentrate.PAYABLE_SHARE),
                smelter.recovery());
    }

    /// USD/t of the smelter's metal where it is quoted.
    public ExchangePrice exchange(Smelter smelter) {
        return exchange.computeIfAbsent(market.nodes().get(smelter.metal()).form(), metal -> {
            throw new IllegalArgumentException("No smelter of this market makes %s.".formatted(metal));
        });
    }

    /// What the smelter keeps in one cell, on spot terms: prices of that month.
    public SmelterMargin spot(Smelter smelter, Course course, int cell) {
        double quoted = exchange(smelter).at(course, cell);
        return SmelterMargin.of(
                quoted,
                course.at(Quantity.PRICE, smelter.metal(), cell) - quoted,
                course.at(Quantity.PRICE, smelter.feed(), cell),
                course.at(Quantity.CREDIT, smelter.activity(), cell),
                terms(smelter));
    }

    /// What it keeps at base prices.
    public SmelterMargin atRest(Smelter smelter) {
        double quoted = exchange(smelter).atRest();
        return SmelterMargin.of(
                quoted,
                market.nodes().get(smelter.metal()).basePrice() - quoted,
                market.nodes().get(smelter.feed()).basePrice(),
                market.activities().get(smelter.activity()).credit(),
                terms(smelter));
    }
}
