package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.planning.sharing.Core;
import org.orebridge.planning.sharing.ProductionGame;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;

/// Coalitions against the ways of answering, which value the same in another way, on a market of a few regions.
class CoalitionRunsTest {

    /// Korea holds something and bans, Japan is cut off; Chile, which mines, holds nothing.
    private static final String CUT_OFF = """
        name: tiny-coalitions
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
        """;

    private static final ReferenceDataset DATASET = TinyStudy.dataset();

    @TempDir
    private Path folder;

    private Question question(String yaml, List<String> parties) {
        try {
            Path file = Files.writeString(folder.resolve("tiny.yaml"), yaml);
            Question plain = TinyStudy.question(file, 0);
            return new Question(
                    plain.scenario(), parties, plain.baseYear(), plain.months(), 0, plain.seed(), plain.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cooperation cooperation(String yaml, List<String> parties) {
        return new CooperationStudy(new MarketStudy(DATASET)).answer(question(yaml, parties), true, Progress.SILENT);
    }

    /// The pair's gain is what `respond` says together is worth, in each of the losses that are never added.
    @Test
    void bothTogetherGainWhatTogetherIsWorthAgainstEachWayAlone() {
        Answer answer = TinyStudy.answer(DATASET, CUT_OFF, 0);
        Cooperation found = cooperation(CUT_OFF, List.of());
        for (var against : List.of(Way.ALONE, Way.ALONE_RESTRICTING)) {
            Cooperation.Game game = found.games().get(against == Way.ALONE ? 0 : 1);
            for (int i = 0; i < 2; i++) {
                Cooperation.Gain gain = game.together().get(i);
                RegionResult.Totals together = totals(answer, Way.TOGETHER, gain.player());
                RegionResult.Totals alone = totals(answer, against, gain.player());
                double scale = Math.abs(alone.userLoss().value());
                assertThat(gain.welfare())
                        .isCloseTo(
                                together.welfareChange().value()
                                        - alone.welfareChange().value(),
                                within(1e-6 * scale));
                assertThat(gain.userLossAvoided())
                        .isCloseTo(
                                alone.userLoss().value() - together.userLoss().value(), within(1e-6 * scale));
                assertThat(gain.valueAddedHigh())
                        .isCloseTo(
                                alone.valueAddedHigh().value()
                                        - together.valueAddedHigh().value(),
                                within(1e-6 * scale));
            }
        }
        assertThat(found.games().getFirst().grand().worth()).isGreaterThan(0);
    }

    private static RegionResult.Totals totals(Answer answer, Way way, String party) {
        return answer.way(way)
                .orElseThrow()
                .region(party)
                .orElseThrow()
                .totals()
                .orElseThrow();
    }

    /// A coalition of two of three is sought from that of all; alone it comes out the same.
    @Test
    void everyCoalitionCanBeWorkedOutByItself() {
        List<String> parties = List.of("KOR", "JPN", "CHL");
        Cooperation found = cooperation(CUT_OFF, parties);
        for (int game = 0; game < 2; game++) {
            for (int coalition : new int[] {0b011, 0b101, 0b110}) {
                CoalitionRuns fresh = new MarketStudy(DATASET).coalitions(question(CUT_OFF, parties), Progress.SILENT);
                CoalitionRuns runs = game == 0 ? fresh : fresh.restricting();
                List<RegionResult.Totals> alone = runs.alone().parties();
                List<RegionResult.Totals> together = runs.of(coalition).parties();
                Cooperation.Coalition expected =
                        found.games().get(game).coalitions().get(coalition - 1);
                for (int i = 0; i < parties.size(); i++) {
                    double gain = together.get(i).welfareChange().value()
                            - alone.get(i).welfareChange().value();
                    double scale = Math.abs(alone.get(i).userLoss().value());
                    assertThat(gain)
                            .as("%s of %s", parties.get(i), expected.members())
                            .isCloseTo(expected.gains().get(i), within(1e-6 * scale));
                }
            }
        }
    }

    @Test
    void sharesTransfersAndGainsCloseAndOneAloneIsWorthNothing() {
        Cooperation found = cooperation(CUT_OFF, List.of("KOR", "JPN", "CHL"));
        assertThat(found.games()).extracting(Cooperation.Game::kind).containsExactly(Cooperation.Kind.values());
        for (Cooperation.Game game : found.games()) {
            assertThat(game.coalitions()).hasSize(7);
            assertThat(IntStream.of(0, 1, 3).mapToObj(game.coalitions()::get))
                    .allSatisfy(alone -> assertThat(alone.worth()).isZero());
            assertThat(game.checks().shares()).isLessThan(1e-6);
            assertThat(game.checks().transfers()).isLessThan(1e-6);
            assertThat(game.checks().kohlberg()).isTrue();
        }
        Cooperation.Game market = found.games().getFirst();
        assertThat(market.grand().gains().stream().mapToDouble(g -> g).sum())
                .isCloseTo(
                        market.grand().worth(),
                        within(1e-6 * Math.abs(market.grand().worth())));
    }

    /// Chile holds nothing and nothing stands between it and Japan.
    @Test
    void partiesThatCanChangeNothingTogetherAreNotSolved() {
        CoalitionRuns runs =
                new MarketStudy(DATASET).coalitions(question(CUT_OFF, List.of("KOR", "JPN", "CHL")), Progress.SILENT);
        assertThat(runs.of(6).parties()).isEqualTo(runs.alone().parties());
        assertThat(runs.replays()).isZero();
        runs.of(3);
        assertThat(runs.replays()).isOne();
    }

    @Test
    void allTogetherAreSolvedOnceWhetherOthersWouldRestrictOrNot() {
        CoalitionRuns free = new MarketStudy(DATASET).coalitions(question(CUT_OFF, List.of()), Progress.SILENT);
        CoalitionRuns unshared = free.restricting();
        CoalitionRuns.Result together = free.of(3);
        CoalitionRuns shared = free.restricting();
        assertThat(shared.of(3)).isEqualTo(together);
        assertThat(shared.replays()).isZero();
        assertThat(unshared.of(3)).isEqualTo(together);
        assertThat(unshared.replays()).isOne();
    }

    @Test
    void pooledStocksGoToWhoLacksMostAndTheOwenPointIsInTheCore() {
        CoalitionRuns runs = new MarketStudy(DATASET).coalitions(question(CUT_OFF, List.of()), Progress.SILENT);
        ProductionGame production = runs.allocation().production();
        var game = new CoalitionGame(List.of("KOR", "JPN"), production);
        assertThat(game.value(3)).isPositive();
        assertThat(Core.test(game, production.owenPoint()).inside()).isTrue();
    }

    @Test
    void thePageIsToldInEveryLanguageAndTheSameTwice() {
        Cooperation found = cooperation(CUT_OFF, List.of());
        assertThat(JsonFile.text(found)).isEqualTo(JsonFile.text(cooperation(CUT_OFF, List.of())));
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            String text = CooperationPage.text(found, words);
            assertThat(text).contains(words.of("coop.title"), words.of("coop.allocation"), words.of("coop.owen"));
            assertThat(CooperationPage.html(found, words)).contains(words.of("coop.market_restricting"));
        }
    }

    @Test
    void oneSideAloneIsNoCooperation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cooperation(CUT_OFF, List.of("KOR")))
                .withMessageContaining("2 to 10 parties, found 1")
                .withMessageContaining("Maybe");
    }
}
