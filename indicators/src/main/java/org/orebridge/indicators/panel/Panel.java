package org.orebridge.indicators.panel;

import java.util.stream.IntStream;

/// Measures every country in every cell. Cells are independent, so they are shared out over the processors; each
/// sums in a fixed order, so that the same columns give the same bits.
public final class Panel {

    private final PanelInputs inputs;
    private final PanelScores scores;
    private final FlowIndex flows;

    private Panel(PanelInputs inputs) {
        this.inputs = inputs;
        this.scores = PanelScores.empty(inputs.cells(), inputs.countries());
        this.flows = FlowIndex.of(inputs);
    }

    public static PanelScores measure(PanelInputs inputs) {
        Panel panel = new Panel(inputs);
        IntStream.range(0, inputs.cells()).parallel().forEach(panel::measureCell);
        return panel.scores;
    }

    private void measureCell(int cell) {
        int first = inputs.at(cell, 0);
        int count = inputs.countries();
        WeightedShares world = new WeightedShares(inputs, cell);
        for (int country = 0; country < count; country++) {
            world.add(country, inputs.production()[first + country]);
        }
        scores.worldHhi()[cell] = world.hhi();
        scores.worldHhiByGovernance()[cell] = world.hhiByGovernance();
        Sellers sellers = new Sellers(count);
        for (int country = 0; country < count; country++) {
            measureImports(cell, country, sellers);
        }
        for (int country = 0; country < count; country++) {
            measureBalance(first + country, cell);
        }
    }

    /// What depends on whom a country buys from. Exports of the whole cell are known only after its last country.
    private void measureImports(int cell, int country, Sellers sellers) {
        int place = inputs.at(cell, country);
        sellers.clear();
        for (int flow = flows.begin()[place]; flow < flows.begin()[place + 1]; flow++) {
            sellers.add(flows.seller()[flow], flows.amount()[flow]);
        }
        WeightedShares bought = new WeightedShares(inputs, cell);
        double weighted = 0;
        double unscored = 0;
        double largest = 0;
        for (int at = 0; at < sellers.size(); at++) {
            int seller = sellers.country(at);
            double amount = sellers.amount(at);
            int from = inputs.at(cell, seller);
            double risk = inputs.politicalRisk()[from];
            weighted += Double.isNaN(risk) ? 0 : risk * amount;
            unscored += Double.isNaN(risk) ? amount : 0;
            largest = Math.max(largest, amount);
            bought.add(seller, amount);
            scores.exports()[from] += amount;
        }
        double imports = bought.total();
        double own = known(inputs.production()[place]);
        scores.imports()[place] = imports;
        scores.importHhi()[place] = bought.hhi();
        scores.largestSeller()[place] = imports > 0 ? largest / imports : Double.NaN;
        double supply = own + imports;
        double average = supply > 0 ? weighted / supply : Double.NaN;
        scores.weightedTradeAverage()[place] = average;
        scores.geoPolRisk()[place] = scores.worldHhi()[cell] * average;
        scores.geoPolRiskHigh()[place] =
                scores.worldHhi()[cell] * (supply > 0 ? (weighted + unscored) / supply : average);
        bought.add(country, own);
        scores.euSupplyRisk()[place] = bought.hhiByGovernance();
    }

    /// What depends on how much a country ships out.
    private void measureBalance(int place, int cell) {
        double own = known(inputs.production()[place]);
        double imports = scores.imports()[place];
        double netImports = imports - scores.exports()[place];
        double use = own + netImports;
        boolean using = use > 0;
        scores.netImportReliance()[place] = using ? netImports / use : Double.NaN;
        scores.selfSufficiency()[place] = using ? own / use : Double.NaN;
        scores.importDependence()[place] = own + imports > 0 ? imports / (own + imports) : Double.NaN;
        double half = using ? Math.max(0, netImports) / use / 2 : Double.NaN;
        double ownSourcing = scores.euSupplyRisk()[place];
        scores.euSupplyRisk()[place] =
                (half * scores.worldHhiByGovernance()[cell] + (1 - half) * ownSourcing) * inputs.mitigation()[cell];
    }

    /// Who is not known to produce is left out of sums.
    private static double known(double production) {
        return Double.isNaN(production) ? 0 : production;
    }
}
