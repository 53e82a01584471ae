package org.orebridge.bench.market;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.calibration.CalibratedMarket;
import org.orebridge.market.calibration.Calibration;
import org.orebridge.market.calibration.CurveParameters;
import org.orebridge.market.calibration.CurveParameters.ActivityCurve;
import org.orebridge.market.calibration.CurveParameters.FormCurve;
import org.orebridge.market.calibration.CurveParameters.SectorCurve;
import org.orebridge.market.calibration.CurveParameters.Slope;
import org.orebridge.market.calibration.CurveParameters.StorageCurve;
import org.orebridge.market.calibration.CurveParameters.SubstitutionCurve;
import org.orebridge.market.calibration.CurveParameters.Surplus;

/// A made-up market, calibrated like a real one, whose largest maker of the product stops exporting.
///
/// Curves have the form and the usual size of those of real markets; they are no figures about any.
final class GeneratedMarket {

    /// Share of all use that the uses with substitution have together at least.
    static final double MATTERS = 0.8;

    private static final int PRODUCT = GeneratedYear.FORMS.size() - 1;

    /// The shock ends a year before the horizon, and lasts no longer than this.
    private static final int LONGEST_BAN = 18;

    private static final int AFTER = 12;
    private static final double NO_SUBSTITUTE = 0;
    private static final double LARGEST = 0.3;

    private GeneratedMarket() {}

    /// Where substitutes can be installed.
    enum Substitution {
        /// Nowhere.
        NOWHERE,
        /// In the largest uses, which together are four fifths of all.
        WHERE_IT_MATTERS,
        /// In every use.
        EVERYWHERE
    }

    static Problem problem(long seed, int regions, int months, boolean lags, Substitution substitution) {
        CurveParameters curves = curves(substitution);
        var drawn = new GeneratedYear(seed, regions, lags);
        CalibratedMarket calibrated = Calibration.calibrate(drawn.year(), curves);
        Market market = calibrated.market();
        Measures ban = ban(market, drawn.largestMaker(PRODUCT), Math.min(LONGEST_BAN, months - AFTER));
        return new Problem(
                market,
                Belief.certain(ban),
                calibrated.initialState(),
                0,
                months,
                List.of(),
                Problem.Terminal.BASE_PRICE);
    }

    private static Measures ban(Market market, Region banned, int months) {
        var ceiling = new TreeMap<Integer, Path>();
        for (int a = 0; a < market.arcs().size(); a++) {
            Arc arc = market.arcs().get(a);
            var from = market.nodes().get(arc.from());
            if (from.region().equals(banned) && from.form().equals(GeneratedYear.FORMS.get(PRODUCT))) {
                ceiling.put(a, Path.window(0, months, 0, Double.POSITIVE_INFINITY));
            }
        }
        return Measures.NONE.with(Lever.ARC_CEILING, ceiling);
    }

    private static CurveParameters curves(Substitution substitution) {
        var form = new FormCurve(8, 1, 0.06, 0.25, 6, 50);
        var forms = new TreeMap<org.orebridge.core.Form, FormCurve>();
        GeneratedYear.FORMS.forEach(f -> forms.put(f, form));
        double large = substitution == Substitution.NOWHERE ? NO_SUBSTITUTE : LARGEST;
        double small = substitution == Substitution.EVERYWHERE ? LARGEST : NO_SUBSTITUTE;
        return new CurveParameters(
                0.10,
                new StorageCurve(0.004, 0.5, 0.1, 0.5, 0.25, Surplus.SHELF),
                forms,
                new TreeMap<>(Map.of("large", sector(large), "small", sector(small))),
                new TreeMap<>(Map.of(
                        "mine", new ActivityCurve(new Slope.Supply(0.15), 1.1, 0.05, 0),
                        "plant", new ActivityCurve(new Slope.Cost(0.2), 1.1, 0.05, 0))));
    }

    private static SectorCurve sector(double largest) {
        return new SectorCurve(10, -0.1, new SubstitutionCurve(0.9, 12, largest, 0.01, 0.005, 0.5), 0, 0);
    }
}
