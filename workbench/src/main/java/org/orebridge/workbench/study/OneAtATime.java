package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;

/// Which parameters move the answer most: one group of a kind at the ends of its ranges, all others as they are.
///
/// Parameters of one kind (the elasticities of all sectors, say) move together, because what makes one of them
/// wrong would make the others wrong the same way.
final class OneAtATime {

    /// What is looked at: users' loss up to the end of the first year, each party on its own.
    private static final Measure MEASURE = Measure.USER_LOSS;

    private static final int MONTH = 12;

    /// @param name shown
    /// @param matches keys that belong to it
    private record Group(String name, Predicate<String> matches) {}

    private static final List<Group> GROUPS = List.of(
            ending("elasticity of use", "sector.", ".elasticity"),
            ending("value in use", "sector.", ".value_in_use"),
            ending("substitution: largest share", "sector.", ".substitution_largest"),
            ending("substitution: speed", "sector.", ".substitution_monthly_addition"),
            ending("substitution: operating cost", "sector.", ".substitution_operating_cost"),
            ending("elasticity of supply", "activity.", ".supply_elasticity"),
            ending("cost slope of processing", "activity.", ".cost_slope"),
            ending("spare capacity", "activity.", ".spare_capacity"),
            ending("adjustment elasticity of trade", "form.", ".adjustment_elasticity"),
            ending("entry to new routes", "form.", ".entry_wedge"),
            ending("ceiling of new routes", "form.", ".new_route_ceiling"),
            ending("working stock", "form.", ".working_stock"),
            new Group("surplus stock", StudySetup.SURPLUS_SHARE::equals),
            new Group("cost of capital", "market.cost_of_capital"::equals),
            new Group("worth of a tonne kept", "market.reservation_value"::equals));

    private static Group ending(String name, String head, String tail) {
        return new Group(name, key -> key.startsWith(head) && key.endsWith(tail));
    }

    private final StudySetup setup;
    private final Way way;
    private final List<List<ReleaseRule>> rules;
    private final Equilibrium equilibrium;

    OneAtATime(StudySetup setup, Way way, List<List<ReleaseRule>> rules, Equilibrium equilibrium) {
        this.setup = setup;
        this.way = way;
        this.rules = rules;
        this.equilibrium = equilibrium;
    }

    /// How many cases are solved.
    static int cases(StudySetup setup) {
        return 2 * (groups(setup).size() + 1);
    }

    /// Drawn parameters that no bar moves, by the last part of their key.
    static SortedSet<String> leftOut(StudySetup setup) {
        var kinds = new TreeSet<String>();
        for (String key : setup.drawnKeys()) {
            if (GROUPS.stream().noneMatch(group -> group.matches().test(key))) {
                kinds.add(key.contains("belief.") ? "belief.extension" : key.substring(key.lastIndexOf('.') + 1));
            }
        }
        return kinds;
    }

    private static List<Group> groups(StudySetup setup) {
        return GROUPS.stream()
                .filter(group -> setup.relevantKeys().stream().anyMatch(group.matches()))
                .toList();
    }

    Optional<Tornado> run(List<RegionResult> central, int stocks, Progress progress) {
        int month = Math.min(MONTH, setup.monthsReported());
        List<Group> groups = groups(setup);
        int rows = groups.size() + (stocks > 0 ? 1 : 0);
        var ends = new @Nullable SortedMap<?, ?>[2 * rows];
        IntStream.range(0, 2 * rows).parallel().forEach(i -> {
            boolean high = i % 2 == 1;
            ends[i] = i / 2 < groups.size()
                    ? at(values(groups.get(i / 2), high), List.of(), month)
                    : at(setup.parameters(), java.util.Collections.nCopies(stocks, high ? 1.0 : 0.0), month);
            progress.advance();
        });
        var list = new ArrayList<Tornado.Row>();
        for (int r = 0; r < rows; r++) {
            list.add(
                    r < groups.size()
                            ? row(groups.get(r), cast(ends[2 * r]), cast(ends[2 * r + 1]))
                            : new Tornado.Row(
                                    "government stocks",
                                    -1,
                                    0,
                                    1,
                                    "end of range",
                                    cast(ends[2 * r]),
                                    cast(ends[2 * r + 1])));
        }
        list.sort(Comparator.comparingDouble(OneAtATime::spread).reversed().thenComparing(Tornado.Row::parameter));
        var now = new TreeMap<String, Double>();
        central.forEach(result ->
                result.at(MEASURE, RegionResult.ALL, month).ifPresent(value -> now.put(result.region(), value)));
        return Optional.of(new Tornado(way, MEASURE, RegionResult.ALL, month, now, list));
    }

    private static SortedMap<String, Double> cast(@Nullable SortedMap<?, ?> map) {
        var copy = new TreeMap<String, Double>();
        if (map != null) {
            map.forEach((key, value) -> copy.put((String) key, (Double) value));
        }
        return copy;
    }

    private Parameters values(Group group, boolean high) {
        Parameters values = setup.parameters();
        for (String key : setup.relevantKeys()) {
            if (group.matches().test(key)) {
                Parameter parameter = setup.parameters().parameter(key);
                values = values.withDrawn(key, high ? parameter.high() : parameter.low());
            }
        }
        return values;
    }

    /// A single parameter is shown with its own ends, a group by the end of its ranges.
    private Tornado.Row row(Group group, SortedMap<String, Double> atLow, SortedMap<String, Double> atHigh) {
        List<Parameter> members = setup.relevantKeys().stream()
                .filter(group.matches())
                .map(setup.parameters()::parameter)
                .toList();
        if (members.size() == 1) {
            Parameter only = members.getFirst();
            return new Tornado.Row(group.name(), only.low(), only.value(), only.high(), only.unit(), atLow, atHigh);
        }
        return new Tornado.Row(group.name(), -1, 0, 1, "end of range", atLow, atHigh);
    }

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

    /// The measure by party; a party is missing where the solve failed.
    private SortedMap<String, Double> at(Parameters values, List<Double> stockLevels, int month) {
        var byParty = new TreeMap<String, Double>();
        try {
            StudyCase studyCase = setup.at(values, stockLevels);
            if (WayRun.repeated(studyCase, way, rules, equilibrium).replay() instanceof Replay.Completed completed) {
                var ledger = new Ledger(studyCase, completed.course(), Baseline.of(studyCase.market(), equilibrium));
                for (Party party : setup.parties()) {
                    OptionalDouble value = ledger.party(party).at(MEASURE, RegionResult.ALL, month);
                    value.ifPresent(v -> byParty.put(party.id(), v));
                }
            }
        } catch (Outcome.FailedSolve | IllegalArgumentException noMarket) {
            return byParty;
        }
        return byParty;
    }
}
