package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;

/// Pacts against the ways of answering, some of which are pacts, on a market of a few regions.
class PactRunsTest {

    /// Korea holds something and bans, Japan is cut off and holds a little.
    private static final String CUT_OFF = """
        name: tiny-pacts
        title: Korea holds and Japan lacks
        summary: China lets Japan have little.
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
          - {party: JPN, days: 10, release-months: 3, first-month: 1, assumed: Some.}
        release-rules: [none, full]
        ways: [no-stocks, alone, alone-restricting, together, shared-stocks, standstill]
        partners-restrict: 1
        """;

    private static final ReferenceDataset DATASET = TinyStudy.dataset();

    @TempDir
    private Path folder;

    private Question question(String yaml) {
        try {
            return TinyStudy.question(Files.writeString(folder.resolve("tiny.yaml"), yaml), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pacts pacts(String yaml) {
        return new PactStudy(new MarketStudy(DATASET)).answer(question(yaml), PactTerms.USUAL, Progress.SILENT);
    }

    private static RegionResult.Totals totals(Answer answer, Way way, String party) {
        return answer.way(way)
                .orElseThrow()
                .region(party)
                .orElseThrow()
                .totals()
                .orElseThrow();
    }

    /// What is the same thing in both is the same figure, to the last digit.
    @Test
    void aPactThatIsAWayOfAnsweringIsWorthWhatThatWayIsWorth() {
        Answer answer = TinyStudy.answer(DATASET, CUT_OFF, 0);
        PactRuns runs = new MarketStudy(DATASET).pacts(question(CUT_OFF));
        same(answer, Way.NO_STOCKS, runs.nobody(false));
        same(answer, Way.ALONE, runs.alone(false));
        same(answer, Way.ALONE_RESTRICTING, runs.alone(true));
        same(answer, Way.SHARED_STOCKS, runs.of(PactCase.of(true, Clause.SHARED_STOCKS)));
        same(answer, Way.STANDSTILL, runs.of(PactCase.of(true, Clause.STANDSTILL)));
        same(answer, Way.TOGETHER, runs.of(PactCase.of(true, Clause.SHARED_STOCKS, Clause.STANDSTILL)));
        same(answer, Way.TOGETHER, runs.of(PactCase.of(false, Clause.SHARED_STOCKS, Clause.STANDSTILL)));
    }

    private static void same(Answer answer, Way way, PactValue value) {
        for (PactValue.Figures own : value.parties()) {
            RegionResult.Totals totals = totals(answer, way, own.id());
            assertThat(own.welfare())
                    .as("%s %s", way, own.id())
                    .isEqualTo(totals.welfareChange().value());
            assertThat(own.userLoss()).isEqualTo(totals.userLoss().value());
            assertThat(own.valueAddedLow()).isEqualTo(totals.valueAddedLow().value());
            assertThat(own.valueAddedHigh()).isEqualTo(totals.valueAddedHigh().value());
        }
    }

    @Test
    void partiesAndOutsidersAddUpToTheWorldUnderEveryPact() {
        Pacts found = pacts(CUT_OFF);
        assertThat(found.cases().getFirst().checks().world()).isLessThan(1e-6);
        for (Pacts.World world : found.cases().getFirst().worlds()) {
            assertThat(world.pacts()).hasSizeGreaterThan(2).allSatisfy(pact -> {
                double sum = List.of(pact.effect().gains(), pact.effect().outsiders()).stream()
                        .flatMap(List::stream)
                        .mapToDouble(Gain::welfare)
                        .sum();
                double size = List.of(pact.effect().gains(), pact.effect().outsiders()).stream()
                        .flatMap(List::stream)
                        .mapToDouble(gain -> Math.abs(gain.welfare()))
                        .sum();
                assertThat(Math.abs(sum - pact.effect().world().welfare())).isLessThanOrEqualTo(1e-6 * size);
            });
        }
    }

    @Test
    void thePageIsToldInEveryLanguageAndTheSameTwice() {
        Pacts found = pacts(CUT_OFF);
        assertThat(JsonFile.text(found)).isEqualTo(JsonFile.text(pacts(CUT_OFF)));
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(PactsPage.text(found, words, "here"))
                    .contains(words.of("pacts.title"), words.of("pacts.clause.standstill"));
            assertThat(PactsPage.html(found, words)).contains(words.of("pacts.notes"));
        }
    }
}
