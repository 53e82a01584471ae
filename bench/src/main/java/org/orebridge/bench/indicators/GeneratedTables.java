package org.orebridge.bench.indicators;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.orebridge.indicators.panel.PanelInputs;

/// Trade, output and governance drawn by a seed, about as dense as the trade of a mineral's customs codes; no real
/// figure in it.
final class GeneratedTables {

    static final int GOODS = 40;
    static final int COUNTRIES = 230;

    /// A few hundred sellers and buyers of some thousand pairs, as BACI has them for four codes of a mineral.
    private static final int FLOWS_A_CELL = 5_000;

    private static final int SELLERS = 80;
    private static final int PRODUCERS = 25;
    private static final double UNSCORED = 0.05;

    private GeneratedTables() {}

    static PanelInputs of(int years, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int cells = GOODS * years;
        int flows = cells * FLOWS_A_CELL;
        int[] cell = new int[flows];
        Arrays.setAll(cell, flow -> flow / FLOWS_A_CELL);
        int[] exporter = new int[flows];
        int[] importer = new int[flows];
        double[] amount = new double[flows];
        for (int flow = 0; flow < flows; flow++) {
            exporter[flow] = random.nextInt(SELLERS) * 7 % COUNTRIES;
            importer[flow] = (exporter[flow] + random.nextInt(1, COUNTRIES)) % COUNTRIES;
            double share = random.nextDouble();
            amount[flow] = 1_000 * share * share * share * share;
        }
        double[] mitigation =
                random.doubles(cells).map(part -> 0.7 + 0.3 * part).toArray();
        return new PanelInputs(
                cells,
                COUNTRIES,
                cell,
                exporter,
                importer,
                amount,
                production(random, cells),
                everyYear(random, cells, 1),
                everyYear(random, cells, 10),
                mitigation);
    }

    private static double[] production(SplittableRandom random, int cells) {
        double[] production = new double[cells * COUNTRIES];
        Arrays.fill(production, Double.NaN);
        for (int cell = 0; cell < cells; cell++) {
            for (int n = 0; n < PRODUCERS; n++) {
                production[cell * COUNTRIES + random.nextInt(COUNTRIES)] = 10_000 * random.nextDouble();
            }
        }
        return production;
    }

    private static double[] everyYear(SplittableRandom random, int cells, double most) {
        return random.doubles((long) cells * COUNTRIES)
                .map(draw -> draw < UNSCORED ? Double.NaN : most * random.nextDouble())
                .toArray();
    }
}
