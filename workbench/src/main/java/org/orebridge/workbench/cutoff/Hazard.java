package org.orebridge.workbench.cutoff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.orebridge.core.Region;
import org.orebridge.reference.ExportControl;
import org.orebridge.reference.ExportControls;

/// How often a disruption begins.
///
/// Counted in the register of export controls: k new controls by the exporter in n years give (k + 1/2) / n a
/// year (Jeffreys' prior for a Poisson rate), give or take one standard deviation, the root of (k + 1/2) over
/// n. The register is curated and not complete, and what began once need not begin again as often.
///
/// @param perYear disruptions a year
/// @param low one standard deviation below; not below half an event in the years counted
/// @param high one standard deviation above
/// @param counted controls counted; -1 where the user said how often
/// @param years counted
public record Hazard(double perYear, double low, double high, int counted, int years) {

    /// The register's dated events begin then.
    private static final int SINCE = 2010;

    /// A year in a million millions: never, but a number that can be divided by.
    private static final double LEAST = 1e-12;

    private static final List<String> EASING = List.of("suspension of", "relaxed", "extended");

    /// @param hit whose imports matter; controls aimed at another country alone do not count
    public static Hazard of(ExportControls register, String mineral, Region exporter, Stream<Region> hit) {
        List<Region> parties = hit.toList();
        return of(
                register,
                mineral,
                exporter,
                target -> target.map(parties::contains).orElse(true));
    }

    /// Of controls that are aimed at one of some countries alone.
    public static Hazard aimedAt(ExportControls register, String mineral, Region exporter, Stream<Region> hit) {
        List<Region> parties = hit.toList();
        return of(
                register,
                mineral,
                exporter,
                target -> target.map(parties::contains).orElse(false));
    }

    private static Hazard of(
            ExportControls register, String mineral, Region exporter, Predicate<Optional<Region>> counts) {
        int last = register.rows().stream()
                .mapToInt(row -> Integer.parseInt(row.effective().substring(0, 4)))
                .max()
                .orElse(SINCE);
        int years = last - SINCE + 1;
        int counted = (int) register.of(mineral).stream()
                .filter(row -> row.by().equals(exporter) && begins(row))
                .filter(row -> counts.test(row.target()))
                .map(ExportControl::effective)
                .filter(day -> Integer.parseInt(day.substring(0, 4)) >= SINCE)
                .distinct()
                .count();
        double rate = (counted + 0.5) / years;
        double spread = Math.sqrt(counted + 0.5) / years;
        return new Hazard(rate, Math.max(0.5 / years / 2, rate - spread), rate + spread, counted, years);
    }

    public static Hazard said(OptionalDouble perYear) {
        double rate = perYear.orElseThrow();
        return new Hazard(rate, rate, rate, -1, 0);
    }

    /// A rate a year that the same count may stand for: drawn from the gamma distribution that Jeffreys' prior
    /// and k events in n years lead to (shape k + 1/2, rate n; its mean is the rate itself). What a user said
    /// stays.
    public double drawn(RandomGenerator random) {
        if (counted < 0) {
            return perYear;
        }
        double normal = random.nextGaussian();
        double sum = normal * normal / 2; // of shape 1/2; each event adds one of shape 1
        for (int event = 0; event < counted; event++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return Math.max(LEAST, sum / years);
    }

    private static boolean begins(ExportControl row) {
        String measure = row.measure().toLowerCase(Locale.ROOT);
        return EASING.stream().noneMatch(measure::contains);
    }
}
