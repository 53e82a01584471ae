package org.orebridge.bench.market;

import static org.orebridge.bench.market.GeneratedMarket.Substitution.EVERYWHERE;
import static org.orebridge.bench.market.GeneratedMarket.Substitution.WHERE_IT_MATTERS;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.bench.market.GeneratedMarket.Substitution;

/// The markets that are timed: four real ones, and generated ones that are larger.
final class MarketCases {

    private static final double AIM_REAL = 15;
    private static final double AIM_NO_LAGS = 25;
    private static final double AIM_LAGS = 8;

    private MarketCases() {}

    /// @param seed of the generated ones
    static List<MarketCase> all(long seed) {
        var cases = new ArrayList<MarketCase>();
        RealMarket.SCENARIOS.forEach((mineral, scenario) -> cases.add(new MarketCase(
                mineral,
                "%s, %d months, ends known".formatted(scenario, RealMarket.MONTHS),
                AIM_REAL,
                false,
                () -> RealMarket.of(scenario).problem())));
        for (boolean lags : new boolean[] {false, true}) {
            cases.add(generated(seed, 20, 36, lags, WHERE_IT_MATTERS));
        }
        for (boolean lags : new boolean[] {false, true}) {
            cases.add(generated(seed, 30, 60, lags, WHERE_IT_MATTERS));
            cases.add(generated(seed, 30, 60, lags, EVERYWHERE));
        }
        return cases;
    }

    private static MarketCase generated(long seed, int regions, int months, boolean lags, Substitution substitution) {
        String name = "%dx3x%d%s%s"
                .formatted(regions, months, substitution == EVERYWHERE ? "-every-use" : "", lags ? "-lags" : "");
        String what = "generated, %d regions, 3 forms, %d months, %s, substitution %s"
                .formatted(
                        regions,
                        months,
                        lags ? "lags of 0 to 3 months" : "no lags",
                        substitution == EVERYWHERE ? "at every use" : "at the uses that make up four fifths");
        return new MarketCase(
                name,
                what,
                lags ? AIM_LAGS : AIM_NO_LAGS,
                regions > 20,
                () -> GeneratedMarket.problem(seed, regions, months, lags, substitution));
    }
}
