package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.explain.Explanation;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.ShelfLevels;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// All ways of answering, from the scenario's words to the answer, on a market of three regions.
class WaysTest {

    /// Japan is cut off by its only suppliers; Korea, which is not, holds a stock.
    private static final String KOREA_HOLDS_AND_BANS = """
        name: tiny-ways
        title: Korea holds and Japan lacks
        summary: China lets Japan have little, and Korea nothing.
        mineral: tinium
        base-year: 2024
        start: 2026-01
        months: 12
        parties: [KOR, JPN]
        mode: perfect-foresight
        measures:
          - {id: ban, type: export-ban, country: CHN, to: JPN, from: 2026-01, until: 2026-07, share: 0.3, assumed: Most.}
          - {id: home, type: export-ban, country: KOR, to: JPN, from: 2026-01, until: 2026-07, assumed: All.}
        stocks:
          - {party: KOR, days: 90, release-months: 3, first-month: 1, assumed: Some.}
        release-rules: [none, full]
        partners-restrict: 1
        ways: [no-stocks, alone, alone-restricting, together, shared-stocks, standstill]
        """;

    private static final Answer ANSWER = TinyStudy.answer(TinyStudy.dataset(), KOREA_HOLDS_AND_BANS, 0);

    private static WayResult way(Way way) {
        return ANSWER.way(way).orElseThrow();
    }

    private static double at(Way way, String region, Measure measure, String subject, int month) {
        return way(way).region(region).orElseThrow().at(measure, subject, month).orElseThrow();
    }

    private static double unmet(Way way, String region) {
        return at(way, region, Measure.UNMET_NEED, RegionResult.ALL, 3);
    }

    private static boolean goes(Way way, String from, String to) {
        return way(way).releases().stream()
                .anyMatch(
                        release -> release.owner().equals(from) && release.to().equals(to));
    }

    @Test
    void everyWayIsAnswered() {
        assertThat(ANSWER.ways()).hasSize(6).allMatch(way -> way.status() == Status.ANSWERED);
    }

    @Test
    void withoutStocksNothingIsReleasedAndAloneNothingGoesAbroad() {
        assertThat(way(Way.NO_STOCKS).releases()).isEmpty();
        assertThat(goes(Way.ALONE, "KOR", "KOR")).isTrue();
        assertThat(goes(Way.ALONE, "KOR", "JPN")).isFalse();
        assertThat(goes(Way.STANDSTILL, "KOR", "JPN")).isFalse();
    }

    @Test
    void sharedStocksReachThePartnerAlthoughTradeIsBanned() {
        assertThat(goes(Way.SHARED_STOCKS, "KOR", "JPN")).isTrue();
        assertThat(unmet(Way.SHARED_STOCKS, "JPN")).isLessThan(unmet(Way.ALONE_RESTRICTING, "JPN") - 0.01);
    }

    @Test
    void whatAPartnerReleasesCountsAsItsReceiversImport() {
        double released = way(Way.SHARED_STOCKS).releases().stream()
                .filter(release -> release.to().equals("JPN") && release.month() == 1)
                .mapToDouble(WayResult.Release::tonnes)
                .sum();
        double without = at(Way.ALONE_RESTRICTING, "JPN", Measure.IMPORTS, "metal", 1);
        double with = at(Way.SHARED_STOCKS, "JPN", Measure.IMPORTS, "metal", 1);
        assertThat(released).isPositive();
        assertThat(with).isGreaterThan(without);
        assertThat(with).isGreaterThanOrEqualTo(released);
    }

    @Test
    void aStandstillLiftsTheBanBetweenPartnersAlone() {
        assertThat(unmet(Way.STANDSTILL, "JPN")).isLessThan(unmet(Way.ALONE, "JPN") - 0.01);
        assertThat(at(Way.STANDSTILL, "KOR", Measure.PRICE, "metal", 3))
                .isGreaterThan(at(Way.ALONE, "KOR", Measure.PRICE, "metal", 3));
    }

    @Test
    void restrictingPartnersShutsWhatTheBanLeftOpenAfterwards() {
        // From month 7 on nothing is banned any more; the restriction lasts.
        double free = at(Way.ALONE, "JPN", Measure.PRICE, "metal", 8);
        double restricted = at(Way.ALONE_RESTRICTING, "JPN", Measure.PRICE, "metal", 8);
        assertThat(restricted).isGreaterThan(free);
    }

    @Test
    void theGameIsOfThoseWhoHoldSomething() {
        Game game = way(Way.ALONE).games().getFirst();
        assertThat(game.month()).isEqualTo(1);
        assertThat(game.profiles()).hasSize(2);
        assertThat(game.against()).isEqualTo(Game.Against.NOBODY_RELEASING);
        assertThat(game.taken().rules()).containsOnlyKeys("KOR");
        assertThat(game.equilibria()).contains(game.chosen());
        assertThat(game.profiles().getFirst().payoffs()).containsEntry("KOR", 0.0);
    }

    @Test
    void lessSurplusStockMeansHigherPrices() {
        ShelfLevels levels = ANSWER.shelf().orElseThrow();
        assertThat(levels.way()).isEqualTo(Way.ALONE);
        assertThat(levels.cases()).extracting(ShelfLevels.Case::shelf).containsExactly(Shelf.values());
        assertThat(levels.cases()).extracting(ShelfLevels.Case::central).containsExactly(false, false, true);
        assertThat(levels.cases()).extracting(ShelfLevels.Case::tonnes).containsExactly(0.0, 30.0, 60.0);
        double before = Double.POSITIVE_INFINITY;
        for (ShelfLevels.Case level : levels.cases()) {
            double price = level.region("JPN")
                    .orElseThrow()
                    .at(Measure.PRICE, "metal", 3)
                    .orElseThrow();
            assertThat(price).isLessThan(before);
            before = price;
        }
        assertThat(before).isCloseTo(at(Way.ALONE, "JPN", Measure.PRICE, "metal", 3), within(1e-9));
    }

    @Test
    void whereNobodyHoldsAnythingTheShelfIsShownWithoutStocks() {
        Answer bare =
                TinyStudy.answer(TinyStudy.dataset(), TinyStudy.BAN.replaceAll("(?m)^stocks:\n(  - .*\n)+", ""), 0);
        assertThat(bare.shelf().orElseThrow().way()).isEqualTo(Way.NO_STOCKS);
        assertThat(bare.way(Way.ALONE).orElseThrow().games()).isEmpty();
        assertThat(bare.run().profileReused()).isFalse();
    }

    @Test
    void aMineralWithoutAFigureOfSurplusSaysSo() {
        Answer answer = TinyStudy.answer(TinyStudy.withoutSurplus(), KOREA_HOLDS_AND_BANS, 0);
        assertThat(answer.shelf()).isEmpty();
        assertThat(answer.omissions()).anyMatch(one -> one.why().contains("no figure of surplus stock of tinium"));
    }

    @Test
    void theSameScenarioHasTheSameNameWhereverItsFileLies() {
        String again = TinyStudy.answer(TinyStudy.dataset(), KOREA_HOLDS_AND_BANS, 0)
                .run()
                .id();
        String other = TinyStudy.answer(TinyStudy.dataset(), KOREA_HOLDS_AND_BANS.replace("days: 90", "days: 91"), 0)
                .run()
                .id();
        assertThat(again).isEqualTo(ANSWER.run().id());
        assertThat(other).startsWith("tiny-ways-").isNotEqualTo(again);
    }

    private static Answer drawn() {
        return TinyStudy.answer(
                TinyStudy.dataset(Map.of("sector.alloys.elasticity", new double[] {-0.1, -0.2, -0.05})),
                TinyStudy.BAN,
                4);
    }

    @Test
    void theSameDrawsAndBaseYearsGiveTheSameBytes() {
        Answer one = drawn();
        Answer again = drawn();
        for (int w = 0; w < one.ways().size(); w++) {
            assertThat(JsonFile.text(again.ways().get(w)))
                    .isEqualTo(JsonFile.text(one.ways().get(w)));
        }
        assertThat(JsonFile.text(again.tornado().orElseThrow()))
                .isEqualTo(JsonFile.text(one.tornado().orElseThrow()));
        assertThat(Explanation.of(one, "tornado/figures-of-the-base-year/KOR").text())
                .contains("lowest: ", "highest: ", "b/KOR/user-loss/all/");
    }

    @Test
    void drawsReuseTheRulesAndSaySo() {
        Answer drawn = drawn();
        assertThat(ANSWER.run().profileReused()).isFalse();
        assertThat(drawn.run().profileReused()).isTrue();
        assertThat(drawn.run().drawsDone()).isEqualTo(4);
        assertThat(drawn.tornado()).isPresent();
        assertThat(drawn.way(Way.ALONE)
                        .flatMap(way -> way.region("KOR"))
                        .flatMap(region -> region.series(Measure.UNMET_NEED, RegionResult.ALL))
                        .flatMap(series -> series.band()))
                .isPresent();
    }
}
