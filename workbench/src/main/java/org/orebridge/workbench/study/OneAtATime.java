package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;

/// Which parameters move the answer most: those of one kind at the ends of their ranges, all others as they are; and
/// how far the figures of the base year move it, which have no two ends: of twenty drawn years, about two standard
/// deviations to either side, the lowest and the highest answer.
final class OneAtATime {

    /// Base years drawn, if as many draws were asked for.
    private static final int YEARS = 20;

    /// What is looked at: users' loss up to the end of the first year, each party on its own.
    private static final Measure MEASURE = Measure.USER_LOSS;

    private static final int MONTH = 12;

    private final StudySetup setup;
    private final Way way;
    private final RuleChoice rules;
    private final Equilibrium equilibrium;
    private final int month;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Long> years;

    /// @param rules of the central answer
    /// @param stocks how many government stocks there are; they go through their ranges together
    /// @param sampling of the draws
    /// @param draws how many there are
    OneAtATime(
            StudySetup setup,
            Way way,
            RuleChoice rules,
            int stocks,
            Sampling sampling,
            int draws,
            Equilibrium equilibrium) {
        this.setup = setup;
        this.way = way;
        this.rules = rules;
        this.equilibrium = equilibrium;
        this.month = Math.min(MONTH, setup.monthsReported());
        this.years = IntStream.range(0, Math.min(YEARS, draws))
                .mapToObj(sampling::year)
                .toList();
        ParameterKind.of(setup).forEach(kind -> bars.add(bar(kind)));
        if (stocks > 0) {
            bars.add(Bar.ofRanges(
                    "government stocks",
                    new Case(setup.parameters(), Collections.nCopies(stocks, 0.0)),
                    new Case(setup.parameters(), Collections.nCopies(stocks, 1.0))));
        }
    }

    /// One case to solve.
    ///
    /// @param stockLevels where in its range each government stock lies; empty for all as assumed
    private record Case(Parameters values, List<Double> stockLevels) {}

    /// What is varied, and the two cases at its ends.
    private record Bar(String name, double low, double value, double high, String unit, Case atLow, Case atHigh) {

        static final String ENDS = "end of range";

        /// Several figures that go from the low to the high ends of their ranges.
        static Bar ofRanges(String name, Case atLow, Case atHigh) {
            return new Bar(name, -1, 0, 1, ENDS, atLow, atHigh);
        }
    }

    /// A single parameter is shown with its own ends, several by the end of their ranges.
    private Bar bar(ParameterKind kind) {
        Case atLow = new Case(kind.atLow(setup), List.of());
        Case atHigh = new Case(kind.atHigh(setup), List.of());
        List<Parameter> members = kind.members(setup);
        if (members.size() > 1) {
            return Bar.ofRanges(kind.name(), atLow, atHigh);
        }
        Parameter only = members.getFirst();
        return new Bar(kind.name(), only.low(), only.value(), only.high(), only.unit(), atLow, atHigh);
    }

    /// How many cases are solved.
    int cases() {
        return 2 * bars.size() + years.size();
    }

    /// @param central the parties' results in the central answer
    Tornado run(List<RegionResult> central, Progress progress) {
        List<Supplier<StudyCase>> cases = new ArrayList<>();
        for (Bar bar : bars) {
            cases.add(() -> setup.at(bar.atLow.values, bar.atLow.stockLevels));
            cases.add(() -> setup.at(bar.atHigh.values, bar.atHigh.stockLevels));
        }
        years.forEach(year -> cases.add(() -> setup.in(year)));
        List<SortedMap<String, Double>> ends = cases.stream()
                .parallel()
                .map(one -> {
                    SortedMap<String, Double> end = at(one);
                    progress.advance();
                    return end;
                })
                .toList();
        var rows = new ArrayList<Tornado.Row>();
        for (int b = 0; b < bars.size(); b++) {
            Bar bar = bars.get(b);
            rows.add(new Tornado.Row(
                    bar.name, bar.low, bar.value, bar.high, bar.unit, ends.get(2 * b), ends.get(2 * b + 1)));
        }
        rows.add(baseYear(ends.subList(2 * bars.size(), ends.size())));
        rows.sort(Comparator.comparingDouble(OneAtATime::spread).reversed().thenComparing(Tornado.Row::parameter));
        return new Tornado(way, MEASURE, RegionResult.ALL, month, byParty(central), rows);
    }

    private static Tornado.Row baseYear(List<SortedMap<String, Double>> drawn) {
        var lowest = new TreeMap<String, Double>();
        var highest = new TreeMap<String, Double>();
        drawn.forEach(one -> one.forEach((party, value) -> {
            lowest.merge(party, value, Math::min);
            highest.merge(party, value, Math::max);
        }));
        return new Tornado.Row(Tornado.BASE_YEAR, -1, 0, 1, Bar.ENDS, lowest, highest);
    }

    /// How far the bar reaches for the party that it moves most.
    private static double spread(Tornado.Row row) {
        double most = 0;
        for (var entry : row.atLow().entrySet()) {
            Double high = row.atHigh().get(entry.getKey());
            if (high != null) {
                most = Math.max(most, Math.abs(high - entry.getValue()));
            }
        }
        return most;
    }

    /// The measure by party; nobody is there where the case makes no market or a solve failed.
    private SortedMap<String, Double> at(Supplier<StudyCase> varied) {
        try {
            StudyCase studyCase = varied.get();
            return WayRun.repeated(studyCase, way, rules, equilibrium).replay() instanceof Replay.Completed completed
                    ? byParty(parties(studyCase, completed))
                    : new TreeMap<>();
        } catch (Outcome.FailedSolve | NoMarketAtRest expected) {
            return new TreeMap<>();
        }
    }

    private List<RegionResult> parties(StudyCase studyCase, Replay.Completed completed) {
        var baseline = Baseline.of(studyCase.market(), equilibrium);
        var ledger = new Ledger(studyCase, completed, baseline);
        return setup.parties().stream().map(ledger::party).toList();
    }

    private SortedMap<String, Double> byParty(List<RegionResult> parties) {
        var byParty = new TreeMap<String, Double>();
        parties.forEach(party ->
                party.at(MEASURE, RegionResult.ALL, month).ifPresent(value -> byParty.put(party.region(), value)));
        return byParty;
    }
}
