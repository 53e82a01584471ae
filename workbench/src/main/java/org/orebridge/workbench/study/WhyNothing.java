package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.market.Market;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Together.Cause;
import org.orebridge.workbench.result.Together.Reason;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// Why acting together may be worth about nothing: reasons that are looked for, each checked on figures of the answer.
final class WhyNothing {

    private static final double HARDLY_FELT = 0.001;
    private static final double SAME_RELEASES = 0.1;
    private static final double PRICES_TOGETHER = 0.05;
    private static final double HARDLY_TRADE = 0.01;
    private static final double HARDLY_BINDS = 0.01;

    private final Market market;
    private final List<Party> parties;
    private final PartnerTrade trade;
    private final List<WayResult> ways;
    private final SortedMap<Way, WayRun> runs;

    WhyNothing(StudyCase central, List<WayResult> ways, SortedMap<Way, WayRun> runs) {
        this.market = central.market();
        this.parties = central.setup().parties();
        this.trade = new PartnerTrade(central);
        this.ways = ways;
        this.runs = runs;
    }

    /// All that hold against an alternative; empty where none does.
    List<Cause> causes(Way against) {
        var causes = new ArrayList<Cause>();
        boolean stocks = market.stockpiles().stream().anyMatch(pile -> pile.initial() > 0);
        if (!stocks) {
            causes.add(new Cause(Reason.NO_STOCKS, 0, 0));
        }
        check(causes, Reason.SHOCK_HARDLY_FELT, lossOfSpending(), HARDLY_FELT);
        if (stocks) {
            check(causes, Reason.SAME_RELEASES, releasesApart(against), SAME_RELEASES);
            check(causes, Reason.PRICES_MOVE_TOGETHER, pricesApart(against), PRICES_TOGETHER);
        }
        if (against == Way.ALONE_RESTRICTING) {
            check(causes, Reason.PARTNERS_HARDLY_TRADE, trade.ofUse(), HARDLY_TRADE);
            check(causes, Reason.RESTRICTION_HARDLY_BINDS, keptBack(), HARDLY_BINDS);
        }
        return causes;
    }

    private static void check(List<Cause> causes, Reason reason, OptionalDouble found, double limit) {
        if (found.isPresent() && found.getAsDouble() <= limit) {
            causes.add(new Cause(reason, found.getAsDouble(), limit));
        }
    }

    /// The largest loss to a party's users without government stocks, as a share of a year's spending at rest.
    private OptionalDouble lossOfSpending() {
        return parties.stream()
                .flatMap(party -> result(Way.NO_STOCKS, party)
                        .or(() -> result(Way.TOGETHER, party))
                        .flatMap(RegionResult::totals)
                        .map(totals -> Math.abs(totals.userLoss().value()) / spending(party))
                        .stream())
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private double spending(Party party) {
        return market.uses().stream()
                .filter(use -> party.contains(market.nodes().get(use.node()).region()))
                .mapToDouble(use ->
                        12 * use.baseUse() * market.nodes().get(use.node()).basePrice())
                .sum();
    }

    /// How far what is left of a party's stock differs in any month from what is left together, as a share of the
    /// stock.
    private OptionalDouble releasesApart(Way against) {
        return parties.stream()
                .flatMap(party -> SeriesGap.largest(
                        stock(Way.TOGETHER, party), stock(against, party), (a, b, rest) -> Math.abs(a - b) / rest)
                        .stream())
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private Optional<MonthlySeries> stock(Way way, Party party) {
        return result(way, party)
                .flatMap(result -> result.series(Measure.GOVERNMENT_STOCK, RegionResult.ALL))
                .filter(series -> series.base().orElse(0) > 0);
    }

    /// How far the price indices of two parties for a form that both use differ in any month.
    private OptionalDouble pricesApart(Way against) {
        return market.nodes().stream()
                .map(node -> node.form().id())
                .distinct()
                .flatMap(form -> pairs().flatMap(pair -> SeriesGap.largest(
                        price(against, pair.getFirst(), form),
                        price(against, pair.getLast(), form),
                        (a, b, _) -> Math.abs(a - b) / Math.max(a, b))
                        .stream()))
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private Stream<List<Party>> pairs() {
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> List.of(parties.get(i), parties.get(j))));
    }

    private Optional<MonthlySeries> price(Way way, Party party, String form) {
        boolean used = market.uses().stream()
                .map(use -> market.nodes().get(use.node()))
                .anyMatch(node ->
                        party.contains(node.region()) && node.form().id().equals(form));
        return used ? result(way, party).flatMap(r -> r.series(Measure.PRICE_INDEX, form)) : Optional.empty();
    }

    /// What the restriction would keep back of what the parties trade with each other alone.
    private OptionalDouble keptBack() {
        return runs.containsKey(Way.ALONE) && runs.get(Way.ALONE).replay() instanceof Replay.Completed alone
                ? trade.keptBack(alone.course())
                : OptionalDouble.empty();
    }

    private Optional<RegionResult> result(Way way, Party party) {
        return ways.stream()
                .filter(result -> result.way() == way)
                .findFirst()
                .flatMap(result -> result.region(party.id()));
    }
}
