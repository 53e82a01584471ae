package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.RegionResult.Totals;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What acting together is worth to each party against each alone, and why where it is worth about nothing.
final class Comparison {

    /// Together is worth about nothing when no party gains or loses more than this share of what its users lose.
    private static final double ABOUT_NOTHING = 0.01;

    /// A shock that costs users less than this share of a year's spending on the material is hardly felt.
    private static final double HARDLY_FELT = 0.001;

    /// Partners that trade less than this share of their use hardly trade.
    private static final double HARDLY_TRADE = 0.01;

    private final StudyCase central;
    private final Draws draws;
    private final List<WayResult> ways;

    Comparison(StudyCase central, Draws draws, List<WayResult> ways) {
        this.central = central;
        this.draws = draws;
        this.ways = ways;
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
                Together.Reason reason = reason(against);
                nothing.add(new Together.Nothing(
                        against,
                        reason,
                        reason == Together.Reason.OTHER
                                ? Optional.of(
                                        "the partners' restriction binds little and each alone releases much alike")
                                : Optional.empty()));
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

    private Together.Reason reason(Way against) {
        if (central.market().stockpiles().stream().allMatch(g -> g.initial() <= 0) && against == Way.ALONE) {
            return Together.Reason.NO_STOCKS;
        }
        if (parties().stream().allMatch(this::hardlyFeels)) {
            return Together.Reason.SHOCK_HARDLY_FELT;
        }
        if (against == Way.ALONE_RESTRICTING && hardlyTrade()) {
            return Together.Reason.PARTNERS_HARDLY_TRADE;
        }
        return against == Way.ALONE ? Together.Reason.PARTNERS_TRADE_FREELY : Together.Reason.OTHER;
    }

    private boolean hardlyFeels(Party party) {
        Totals felt = totals(Way.NO_STOCKS, party)
                .or(() -> totals(Way.TOGETHER, party))
                .orElseThrow();
        double loss = Math.abs(felt.userLoss().value());
        return loss <= HARDLY_FELT * spending(party);
    }

    private double spending(Party party) {
        Market market = central.market();
        return market.uses().stream()
                .filter(u -> party.contains(market.nodes().get(u.node()).region()))
                .mapToDouble(
                        u -> 12 * u.baseUse() * market.nodes().get(u.node()).basePrice())
                .sum();
    }

    private boolean hardlyTrade() {
        Market market = central.market();
        double between = 0;
        for (Arc arc : market.arcs()) {
            Optional<Party> from = party(market.nodes().get(arc.from()).region());
            Optional<Party> to = party(market.nodes().get(arc.to()).region());
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                between += arc.baseFlow();
            }
        }
        double use = market.uses().stream()
                .filter(u -> party(market.nodes().get(u.node()).region()).isPresent())
                .mapToDouble(u -> u.baseUse())
                .sum();
        return between <= HARDLY_TRADE * use;
    }

    private Optional<Party> party(Region region) {
        return parties().stream().filter(p -> p.contains(region)).findFirst();
    }
}
