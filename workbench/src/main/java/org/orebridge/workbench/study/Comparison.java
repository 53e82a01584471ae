package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.RegionResult.Totals;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What acting together is worth to each party against each alone.
final class Comparison {

    /// Together is worth about nothing when no party gains or loses more than this share of what its users lose.
    private static final double ABOUT_NOTHING = 0.01;

    private final StudyCase central;
    private final Draws draws;
    private final List<WayResult> ways;
    private final WhyNothing why;

    /// @param ways as they are in the answer
    /// @param runs that they were read from
    Comparison(StudyCase central, Draws draws, List<WayResult> ways, SortedMap<Way, WayRun> runs) {
        this.central = central;
        this.draws = draws;
        this.ways = ways;
        this.why = new WhyNothing(central, ways, runs);
    }

    Optional<Together> together() {
        if (totals(Way.TOGETHER, parties().getFirst()).isEmpty()) {
            return Optional.empty();
        }
        var gains = new ArrayList<Together.Gain>();
        var nothing = new ArrayList<Together.Nothing>();
        for (Way against : List.of(Way.ALONE, Way.ALONE_RESTRICTING)) {
            if (totals(against, parties().getFirst()).isEmpty()) {
                continue;
            }
            List<Together.Gain> ofWay =
                    parties().stream().map(p -> gain(p, against)).toList();
            gains.addAll(ofWay);
            if (ofWay.stream().allMatch(gain -> isAboutNothing(gain, against))) {
                nothing.add(new Together.Nothing(against, why.causes(against)));
            }
        }
        return Optional.of(new Together(gains, nothing));
    }

    private List<Party> parties() {
        return central.setup().parties();
    }

    private Optional<Totals> totals(Way way, Party party) {
        return totals(way, party.id());
    }

    private Optional<Totals> totals(Way way, String party) {
        return ways.stream()
                .filter(result -> result.way() == way)
                .findFirst()
                .flatMap(result -> result.region(party))
                .flatMap(RegionResult::totals);
    }

    private Together.Gain gain(Party party, Way against) {
        double welfare = difference(party, against, t -> t.welfareChange().value());
        return new Together.Gain(
                party.id(),
                against,
                spread(party, against, t -> t.welfareChange().value()),
                spread(party, against, t -> -t.userLoss().value()),
                spread(party, against, t -> -t.valueAddedLow().value()),
                spread(party, against, t -> -t.valueAddedHigh().value()),
                welfare < 0 ? OptionalDouble.of(-welfare) : OptionalDouble.empty());
    }

    private double difference(Party party, Way against, ToDoubleFunction<Totals> figure) {
        return figure.applyAsDouble(totals(Way.TOGETHER, party).orElseThrow())
                - figure.applyAsDouble(totals(against, party).orElseThrow());
    }

    private Amount spread(Party party, Way against, ToDoubleFunction<Totals> figure) {
        return draws.difference(Way.TOGETHER, against, party, figure, difference(party, against, figure));
    }

    private boolean isAboutNothing(Together.Gain gain, Way against) {
        double loss =
                Math.abs(totals(against, gain.party()).orElseThrow().userLoss().value());
        return Math.abs(gain.welfare().value()) <= ABOUT_NOTHING * loss
                && Math.abs(gain.userLossAvoided().value()) <= ABOUT_NOTHING * loss;
    }
}
