package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Form;

/// Makes the figures of copper: concentrate from the mine to the smelter, leach cathode and scrap past it.
///
/// Mine and refinery output are the USGS's for 2024. What the statistics do not tell apart is split by shares
/// of our own: the part of a country's mine output that is leached, and the part of its refined output that is
/// scrap. Smelters then have to make the rest, and their need of concentrate is checked against what is mined
/// and traded, node by node.
final class CopperCompilation implements MineralCompilation {

    static final Form CONCENTRATE = Form.of("copper-concentrate");
    static final Form REFINED = Form.of("copper-refined");
    static final int YEAR = 2024;

    /// Flows below this many t contained a year are left out: they change no price by a digit that is shown.
    private static final double SMALLEST = 1_500;

    @Override
    public String mineral() {
        return "copper";
    }

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        Shares shares = Shares.read(tables, mineral());
        RouteFigures ways = RouteFigures.read(tables, mineral(), YEAR);
        CopperTrade trade = CopperTrade.read(raw, ways.regions(), shares);
        CopperOutput output = CopperOutput.read(raw, ways.regions());
        CopperSupply supply = new CopperSupply(output, shares, ways);

        List<FigureRow> figures = new ArrayList<>(supply.figures());
        figures.addAll(ways.of(kept(trade.concentrate(), remarks), "Gross weight x assumed grade of the exporter"));
        figures.addAll(ways.of(kept(trade.refined(), remarks), "Gross weight, cathode holds 99.99 %"));
        figures.addAll(trade.disagreeing(SMALLEST));
        figures.addAll(new CopperUse(output.refined(), trade.refined(), shares, ways.regions()).figures());
        ConcentrateTerms terms =
                StandardConcentrate.terms(TableReader.parameters(tables), TableReader.activities(tables, mineral()));
        CopperBenchmarks benchmarks = CopperBenchmarks.read(raw);
        figures.addAll(CopperPrices.read(raw, benchmarks).figures(terms));
        figures.addAll(benchmarks.figures(CONCENTRATE));
        figures.addAll(output.earlier());
        List.of(CONCENTRATE, REFINED).forEach(form -> figures.addAll(ways.lagAndFreight(form)));
        figures.addAll(Assumptions.of(mineral(), tables));
        figures.addAll(new StockpileTargets(raw).figures("Copper", "Cu", REFINED, YEAR));
        Residuals.of(figures, TableReader.activities(tables, mineral())).stream()
                .filter(residual -> Math.abs(residual.share()) > 0.1)
                .forEach(residual -> remarks.add(mineral(), residual.toString()));
        return figures;
    }

    private Flows kept(Flows flows, Remarks remarks) {
        Flows small = flows.below(SMALLEST);
        remarks.add(
                mineral(),
                "%d flows of %s below %.0f t contained are left out, %.2f %% of the trade."
                        .formatted(
                                small.byRoute().size(), flows.form(), SMALLEST, 100 * small.total() / flows.total()));
        return flows.atLeast(SMALLEST);
    }
}
