package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Form;

/// Makes the figures of copper: concentrate from the mine to the smelter, leach cathode and scrap past it.
///
/// Mine and refinery output are the USGS's for 2023 and 2024, BGS's for 2022, the year before smelters outgrew the
/// mines. What the statistics do not tell apart is split by shares
/// of our own: the part of a country's mine output that is leached, and the part of its refined output that is
/// scrap. Smelters then have to make the rest, and their need of concentrate is checked against what is mined
/// and traded, node by node.
final class CopperCompilation implements MineralCompilation {

    static final Form CONCENTRATE = Form.of("copper-concentrate");
    static final Form REFINED = Form.of("copper-refined");
    static final int YEAR = 2024;

    /// Other years with a market of their own.
    private static final List<Integer> EARLIER_YEARS = List.of(2023, 2022);

    /// Flows below this many t contained a year are left out: they change no price by a digit that is shown.
    private static final double SMALLEST = 1_500;

    @Override
    public String mineral() {
        return "copper";
    }

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        RouteFigures ways = RouteFigures.read(tables, mineral(), YEAR);
        CopperOutput output = CopperOutput.read(raw, ways.regions(), YEAR);
        CopperBenchmarks benchmarks = CopperBenchmarks.read(raw);
        CopperPrices prices = CopperPrices.read(raw, benchmarks, YEAR);
        List<FigureRow> figures = new ArrayList<>(ofYear(raw, tables, ways, output, prices, remarks));
        figures.add(prices.after());
        figures.addAll(benchmarks.figures(CONCENTRATE));
        figures.addAll(output.earlier());
        List.of(CONCENTRATE, REFINED).forEach(form -> figures.addAll(ways.lagAndFreight(form)));
        figures.addAll(Assumptions.of(mineral(), tables));
        figures.addAll(new StockpileTargets(raw).figures("Copper", "Cu", REFINED, YEAR));
        for (int year : EARLIER_YEARS) {
            figures.addAll(ofYear(
                    raw,
                    tables,
                    RouteFigures.read(tables, mineral(), year),
                    CopperOutput.read(raw, ways.regions(), year),
                    CopperPrices.read(raw, benchmarks, year),
                    remarks));
        }
        return figures;
    }

    /// What is made, shipped, used and paid in one year.
    private List<FigureRow> ofYear(
            RawFiles raw, Tables tables, RouteFigures ways, CopperOutput output, CopperPrices prices, Remarks remarks) {
        Shares shares = Shares.read(tables, mineral());
        CopperTrade trade = CopperTrade.read(raw, ways.regions(), shares, ways.year());
        List<FigureRow> figures = new ArrayList<>(new CopperSupply(output, shares, ways).figures());
        figures.addAll(ways.of(kept(trade.concentrate(), remarks), "Gross weight x assumed grade of the exporter"));
        figures.addAll(ways.of(kept(trade.refined(), remarks), trade.howRefined()));
        figures.addAll(trade.disagreeing(SMALLEST));
        figures.addAll(new CopperUse(output.refined(), trade.refined(), shares, ways.regions(), ways.year()).figures());
        ConcentrateTerms terms =
                StandardConcentrate.terms(TableReader.parameters(tables), TableReader.activities(tables, mineral()));
        figures.addAll(prices.figures(terms));
        Residuals.of(figures, TableReader.activities(tables, mineral())).stream()
                .filter(residual -> Math.abs(residual.share()) > 0.1)
                .forEach(residual -> remarks.add(mineral(), ways.year() + ": " + residual));
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
