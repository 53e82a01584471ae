package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Makes the figures of cobalt: intermediates, metal and sulphate, at rest in 2024.
///
/// In 2024 far more was mined than used, and the surplus went into stock. Flows at rest leave that surplus
/// out: the world uses what the IEA counts, China refines what others do not, and Congo mines what the others
/// do not. What Congo mined on top is kept as a figure that is not used, and what it left behind is the
/// surplus stock.
final class CobaltCompilation implements MineralCompilation {

    static final Form HYDROXIDE = Form.of("cobalt-hydroxide");
    static final Form METAL = Form.of("cobalt-metal");
    static final Form SULPHATE = Form.of("cobalt-sulphate");
    static final Region CHINA = Region.of("CHN");
    static final Region CONGO = Region.of("COD");
    static final int YEAR = 2024;

    /// Recovery of refining, as in `activities.csv`.
    static final double RECOVERY = 0.94;

    /// Flows below this many t contained a year are left out.
    private static final double SMALLEST = 20;

    @Override
    public String mineral() {
        return "cobalt";
    }

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        Shares shares = Shares.read(tables, mineral());
        RouteFigures ways = RouteFigures.read(tables, mineral(), YEAR);
        List<FigureRow> byHand = Assumptions.of(mineral(), tables);
        CobaltOutput output = CobaltOutput.read(raw, ways.regions());
        CobaltUse use = CobaltUse.read(raw, shares);
        CobaltSupply supply = new CobaltSupply(output, use, shares, byHand, ways);
        CobaltTrade trade = CobaltTrade.read(raw, ways.regions(), shares, output);

        List<FigureRow> figures = new ArrayList<>(supply.figures());
        figures.addAll(supply.surplus());
        figures.addAll(use.figures());
        figures.addAll(ways.of(trade.metal().atLeast(SMALLEST), CobaltTrade.METAL_AS_IN_2021));
        figures.addAll(ways.of(
                trade.sulphate().atLeast(SMALLEST),
                "Gross weight of oxides and hydroxides (282200) x assumed content"));
        figures.addAll(ways.of(Flows.none(HYDROXIDE), ""));
        figures.add(supply.congoToChina());
        List.of(HYDROXIDE, METAL, SULPHATE).forEach(form -> figures.addAll(ways.lagAndFreight(form)));
        figures.addAll(trade.notUsed());
        figures.addAll(CobaltOutput.disagreeing(raw, ways.regions()));
        figures.addAll(CobaltPrices.read(raw).figures(shares));
        figures.addAll(byHand);
        figures.addAll(new StockpileTargets(raw).figures("Cobalt", "Co", METAL, YEAR));
        Residuals.of(figures, TableReader.activities(tables, mineral())).stream()
                .filter(residual -> Math.abs(residual.share()) > 0.1)
                .forEach(residual -> remarks.add(mineral(), residual.toString()));
        return figures;
    }
}
