package org.orebridge.bench.indicators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.orebridge.indicators.panel.PanelScores;

/// Ours beside what the rivals left.
record Compared(PanelScores ours, Path folder) {

    double columns() throws IOException {
        Map<String, double[]> measures = Map.ofEntries(
                Map.entry("imports", ours.imports()),
                Map.entry("exports", ours.exports()),
                Map.entry("importHhi", ours.importHhi()),
                Map.entry("largestSeller", ours.largestSeller()),
                Map.entry("weightedTradeAverage", ours.weightedTradeAverage()),
                Map.entry("geoPolRisk", ours.geoPolRisk()),
                Map.entry("geoPolRiskHigh", ours.geoPolRiskHigh()),
                Map.entry("netImportReliance", ours.netImportReliance()),
                Map.entry("importDependence", ours.importDependence()),
                Map.entry("selfSufficiency", ours.selfSufficiency()),
                Map.entry("euSupplyRisk", ours.euSupplyRisk()));
        double largest = 0;
        for (Map.Entry<String, double[]> measure : measures.entrySet()) {
            double[] theirs = Columns.read(folder.resolve("columns-" + measure.getKey() + ".f8"));
            for (int place = 0; place < theirs.length; place++) {
                largest = Math.max(largest, difference(measure.getValue()[place], theirs[place]));
            }
        }
        return largest;
    }

    double queries(int count) throws IOException {
        double[] theirs = Columns.read(folder.resolve("queries.f8"));
        double largest = 0;
        for (int query = 0; query < count; query++) {
            int place = count == 1 ? 0 : (int) ((ours.geoPolRisk().length - 1) * (double) query / (count - 1));
            largest = Math.max(largest, difference(ours.geoPolRisk()[place], theirs[query]));
        }
        return largest;
    }

    /// Both undefined is no difference; one alone is the greatest there is.
    private static double difference(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) && Double.isNaN(other) ? 0 : Double.POSITIVE_INFINITY;
        }
        double size = Math.max(Math.abs(one), Math.abs(other));
        return size == 0 ? 0 : Math.abs(one - other) / size;
    }
}
