package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.market.Equilibrium;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Together.Cause;
import org.orebridge.workbench.result.Together.Reason;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// Each reason on made-up results that hold it, and on ones that miss it narrowly.
class WhyNothingTest {

    private final StudySetup setup = TinyStudy.setup(TinyStudy.dataset(), TinyStudy.BAN);
    private final StudyCase central = setup.at(setup.parameters());

    /// Results of a way: users' loss, what is left of each stock of 100 t in month 1, and price indices in month 1.
    private static WayResult way(Way way, double loss, double[] left, double[] price) {
        List<String> parties = List.of("KOR", "JPN");
        var results = new ArrayList<RegionResult>();
        for (int p = 0; p < 2; p++) {
            results.add(new RegionResult(
                    parties.get(p),
                    parties.get(p),
                    List.of(
                            MonthlySeries.of(Measure.GOVERNMENT_STOCK, RegionResult.ALL, left[p])
                                    .withBase(100),
                            MonthlySeries.of(Measure.PRICE_INDEX, "metal", price[p])
                                    .withBase(100)),
                    Optional.of(
                            new RegionResult.Totals(Amount.of(loss), Amount.of(0), Amount.of(0), Amount.of(-loss)))));
        }
        return new WayResult(
                way, Status.ANSWERED, Optional.empty(), new TreeMap<>(), results, List.of(), List.of(), List.of());
    }

    private List<Cause> causes(StudyCase of, Way against, double loss, double[] left, double[] price) {
        List<WayResult> ways = List.of(
                way(Way.NO_STOCKS, loss, new double[] {100, 100}, price),
                way(against, loss, left, price),
                way(Way.TOGETHER, loss, new double[] {50, 50}, price));
        return new WhyNothing(of, ways, new TreeMap<>()).causes(against);
    }

    private static List<Reason> reasons(List<Cause> causes) {
        return causes.stream().map(Cause::reason).toList();
    }

    @Test
    void theSameReleasesAreSaidWithTheDifferenceOfThePartyThatChangesMost() {
        List<Cause> causes = causes(central, Way.ALONE, 1e9, new double[] {54, 47}, new double[] {150, 100});
        assertThat(causes).hasSize(1);
        assertThat(causes.getFirst().reason()).isEqualTo(Reason.SAME_RELEASES);
        assertThat(causes.getFirst().found()).isCloseTo(0.04, within(1e-12));
        assertThat(reasons(causes(central, Way.ALONE, 1e9, new double[] {56, 47}, new double[] {150, 100})))
                .isEmpty();
    }

    @Test
    void pricesThatMoveTogetherAreSaidWithTheLargestDifferenceFound() {
        List<Cause> causes = causes(central, Way.ALONE, 1e9, new double[] {0, 0}, new double[] {200, 192});
        assertThat(reasons(causes)).containsExactly(Reason.PRICES_MOVE_TOGETHER);
        assertThat(causes.getFirst().found()).isCloseTo(0.04, within(1e-12));
        assertThat(reasons(causes(central, Way.ALONE, 1e9, new double[] {0, 0}, new double[] {200, 189})))
                .isEmpty();
    }

    @Test
    void aShockIsHardlyFeltBelowAThousandthOfAYearsSpending() {
        // Japan spends less: about 180 t/y at about 10,000 USD/t.
        assertThat(reasons(causes(central, Way.ALONE, 1_700, new double[] {0, 0}, new double[] {150, 100})))
                .containsExactly(Reason.SHOCK_HARDLY_FELT);
        assertThat(reasons(causes(central, Way.ALONE, 2_000, new double[] {0, 0}, new double[] {150, 100})))
                .isEmpty();
    }

    @Test
    void withoutAnyStockThereIsNothingToShare() {
        String bare = TinyStudy.BAN.replaceAll("(?m)^stocks:\n(  - .*\n)+", "");
        StudySetup none = TinyStudy.setup(TinyStudy.dataset(), bare);
        List<Cause> causes =
                causes(none.at(none.parameters()), Way.ALONE, 1e9, new double[] {0, 0}, new double[] {100, 100});
        assertThat(reasons(causes)).containsExactly(Reason.NO_STOCKS);
    }

    @Test
    void partnersThatTradeAreNotSaidToTradeHardly() {
        assertThat(reasons(causes(central, Way.ALONE_RESTRICTING, 1e9, new double[] {0, 0}, new double[] {150, 100})))
                .isEmpty();
        StudySetup others = TinyStudy.setup(
                TinyStudy.dataset(),
                TinyStudy.BAN
                        .replace("parties: [KOR, JPN]", "parties: [KOR, CHL]")
                        .replaceAll("(?m)^  - \\{party: JPN.*\n", ""));
        assertThat(reasons(new WhyNothing(others.at(others.parameters()), List.of(), new TreeMap<>())
                        .causes(Way.ALONE_RESTRICTING)))
                .containsExactly(Reason.PARTNERS_HARDLY_TRADE);
    }

    @Test
    void aRestrictionBindsByWhatFreePartnersWouldTradeAboveIt() {
        var equilibrium = new Equilibrium();
        WayRun free = WayRun.repeated(
                central,
                Way.ALONE,
                RuleChoice.always(central.unfolding(Way.ALONE).market().stockpiles().stream()
                        .map(pile -> (org.orebridge.market.ReleaseRule) new org.orebridge.market.ReleaseRule.None())
                        .toList()),
                equilibrium);
        SortedMap<Way, WayRun> runs = new TreeMap<>();
        runs.put(Way.ALONE, free);
        var trade = new PartnerTrade(central);
        double kept =
                trade.keptBack(((Replay.Completed) free.replay()).course()).orElseThrow();
        assertThat(trade.ofUse().orElseThrow()).isBetween(60 / 480.0, 60 / 440.0);
        assertThat(kept).isPositive().isLessThan(trade.ofUse().orElseThrow());
        boolean said = reasons(new WhyNothing(central, List.of(), runs).causes(Way.ALONE_RESTRICTING))
                .contains(Reason.RESTRICTION_HARDLY_BINDS);
        assertThat(said).isEqualTo(kept <= 0.01);
    }
}
