package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;

/// The answer under many sets of parameters drawn from their ranges, each in a base year drawn within the
/// uncertainty of its figures, with the central case's release rules.
///
/// A draw whose solve fails, or whose figures make no market, is left out and counted.
final class Draws {

    static final double LOW = 0.1;
    static final double MIDDLE = 0.5;
    static final double HIGH = 0.9;

    private final StudySetup setup;
    private final SortedMap<Way, RuleChoice> rules;
    private final List<Sample> samples;
    private final int asked;

    /// What one draw gives: by way, the parties' results.
    private record Sample(SortedMap<Way, List<RegionResult>> parties) {}

    private Draws(StudySetup setup, SortedMap<Way, RuleChoice> rules, List<Sample> samples, int asked) {
        this.setup = setup;
        this.rules = rules;
        this.samples = samples;
        this.asked = asked;
    }

    static Draws none(StudySetup setup) {
        return new Draws(setup, new TreeMap<>(), List.of(), 0);
    }

    /// @param rules those of the central case by way; ways without are left out
    static Draws run(
            StudySetup setup,
            SortedMap<Way, RuleChoice> rules,
            Sampling sampling,
            int count,
            int stocks,
            Equilibrium equilibrium,
            Progress progress) {
        var found = new @Nullable Sample[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            found[i] = sample(setup, rules, sampling.draw(i, stocks), equilibrium);
            progress.advance();
        });
        var samples = new ArrayList<Sample>();
        for (Sample sample : found) {
            if (sample != null) {
                samples.add(sample);
            }
        }
        return new Draws(setup, rules, samples, count);
    }

    private static @Nullable Sample sample(
            StudySetup setup, SortedMap<Way, RuleChoice> rules, Sampling.Draw draw, Equilibrium equilibrium) {
        try {
            StudyCase studyCase = setup.at(draw);
            Baseline baseline = Baseline.of(studyCase.market(), equilibrium);
            var parties = new TreeMap<Way, List<RegionResult>>();
            for (var entry : rules.entrySet()) {
                Way way = entry.getKey();
                if (!(WayRun.repeated(studyCase, way, entry.getValue(), equilibrium)
                                .replay()
                        instanceof Replay.Completed completed)) {
                    return null;
                }
                var ledger = new Ledger(studyCase, completed, baseline);
                parties.put(way, setup.parties().stream().map(ledger::party).toList());
            }
            return new Sample(parties);
        } catch (Outcome.FailedSolve | NoMarketAtRest noMarket) {
            return null;
        }
    }

    int asked() {
        return asked;
    }

    int done() {
        return samples.size();
    }

    /// The central result with the spread that the draws give it.
    RegionResult withBands(Way way, Party of, RegionResult central) {
        if (samples.isEmpty() || !rules.containsKey(way)) {
            return central;
        }
        int party = setup.parties().indexOf(of);
        List<RegionResult> drawn = samples.stream()
                .map(sample -> sample.parties().getOrDefault(way, List.of()).get(party))
                .toList();
        var series = new ArrayList<MonthlySeries>();
        for (int s = 0; s < central.series().size(); s++) {
            series.add(withBand(central.series().get(s), s, drawn));
        }
        return new RegionResult(
                central.region(), central.name(), series, central.totals().map(totals -> withBands(totals, drawn)));
    }

    private static MonthlySeries withBand(MonthlySeries central, int index, List<RegionResult> drawn) {
        int months = central.months();
        var low = new double[months];
        var middle = new double[months];
        var high = new double[months];
        for (int month = 1; month <= months; month++) {
            int at = month;
            double[] values = drawn.stream()
                    .map(result -> result.series().get(index).at(at))
                    .mapToDouble(OptionalDouble::orElseThrow)
                    .sorted()
                    .toArray();
            low[month - 1] = quantile(values, LOW);
            middle[month - 1] = quantile(values, MIDDLE);
            high[month - 1] = quantile(values, HIGH);
        }
        return central.withBand(low, middle, high);
    }

    private static RegionResult.Totals withBands(RegionResult.Totals totals, List<RegionResult> drawn) {
        List<RegionResult.Totals> all =
                drawn.stream().map(result -> result.totals().orElseThrow()).toList();
        return new RegionResult.Totals(
                band(
                        totals.userLoss(),
                        all.stream().mapToDouble(t -> t.userLoss().value()).toArray()),
                band(
                        totals.valueAddedLow(),
                        all.stream().mapToDouble(t -> t.valueAddedLow().value()).toArray()),
                band(
                        totals.valueAddedHigh(),
                        all.stream()
                                .mapToDouble(t -> t.valueAddedHigh().value())
                                .toArray()),
                band(
                        totals.welfareChange(),
                        all.stream().mapToDouble(t -> t.welfareChange().value()).toArray()));
    }

    /// The spread over draws of what one way is worth to a party against another.
    Amount difference(Way way, Way against, Party of, ToDoubleFunction<RegionResult.Totals> figure, double central) {
        if (samples.isEmpty() || !rules.containsKey(way) || !rules.containsKey(against)) {
            return Amount.of(central);
        }
        int party = setup.parties().indexOf(of);
        double[] values = samples.stream()
                .mapToDouble(sample -> figure.applyAsDouble(totals(sample, way, party))
                        - figure.applyAsDouble(totals(sample, against, party)))
                .toArray();
        return band(Amount.of(central), values);
    }

    private static RegionResult.Totals totals(Sample sample, Way way, int party) {
        return sample.parties().getOrDefault(way, List.of()).get(party).totals().orElseThrow();
    }

    private static Amount band(Amount central, double[] values) {
        return new Amount(central.value(), Optional.of(Quantile.band(values)));
    }

    /// Linear between the order statistics (Hyndman and Fan 1996, type 7).
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
