package org.orebridge.indicators.panel;

/// Indicators of every country in every cell; shape (cells x countries) unless said otherwise, placed as in
/// {@link PanelInputs#at}; NaN where one is undefined.
///
/// @param worldHhi concentration of production; shape (cells)
/// @param worldHhiByGovernance the same weighted by governance, 0 to 10; shape (cells)
/// @param imports in the unit of the flows
/// @param exports in the unit of the flows
/// @param importHhi concentration of imports, 0 to 1
/// @param largestSeller its share of imports, 0 to 1
/// @param weightedTradeAverage WTA of GeoPolRisk, 0 to 1; sellers without a score count as safest
/// @param geoPolRisk world HHI x WTA
/// @param geoPolRiskHigh the same if sellers without a score were the riskiest
/// @param netImportReliance (imports - exports) / (production + imports - exports); below zero for a net exporter
/// @param importDependence imports / (production + imports)
/// @param selfSufficiency production / (production + imports - exports)
/// @param euSupplyRisk SR of the European Union from the world's and the own sourcing
public record PanelScores(
        double[] worldHhi,
        double[] worldHhiByGovernance,
        double[] imports,
        double[] exports,
        double[] importHhi,
        double[] largestSeller,
        double[] weightedTradeAverage,
        double[] geoPolRisk,
        double[] geoPolRiskHigh,
        double[] netImportReliance,
        double[] importDependence,
        double[] selfSufficiency,
        double[] euSupplyRisk) {

    static PanelScores empty(int cells, int countries) {
        int places = cells * countries;
        return new PanelScores(
                new double[cells],
                new double[cells],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places],
                new double[places]);
    }

    /// How many countries in how many cells have a score of GeoPolRisk.
    public int scored() {
        int scored = 0;
        for (double score : geoPolRisk) {
            if (!Double.isNaN(score)) {
                scored++;
            }
        }
        return scored;
    }
}
