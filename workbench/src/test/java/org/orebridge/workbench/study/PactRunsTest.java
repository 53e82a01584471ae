package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Weighing;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts;
import org.orebridge.workbench.cooperation.pacts.PactQuestion;
import org.orebridge.workbench.cooperation.pacts.PactRanges;
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

    private static final ReferenceDataset DATASET = TinyStudy.dataset(agreements());

    private static Map<String, double[]> agreements() {
        var figures = new TreeMap<String, double[]>();
        Map.of(
                        "iea.days", 30.0,
                        "iea.months", 3.0,
                        "apsa.shortfall", 0.1,
                        "apsa.share", 0.1,
                        "apterr.forward_part", 0.5,
                        "apterr.forward_shortfall", 0.05,
                        "apterr.ready_part", 0.1,
                        "apterr.ready_shortfall", 0.2,
                        "apterr.spot_shortfall", 0.1)
                .forEach((key, value) -> figures.put("agreement." + key, new double[] {value, value, value}));
        return figures;
    }

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
        return pacts(yaml, PactTerms.USUAL);
    }

    private Pacts pacts(String yaml, PactTerms terms) {
        return new PactStudy(new MarketStudy(DATASET)).answer(question(yaml), terms, Progress.SILENT);
    }

    private PactRuns runs(String yaml, double hoarding) {
        return new MarketStudy(DATASET).pacts(question(yaml), new LoanTerms(0.05), hoarding);
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
        PactRuns runs = runs(CUT_OFF, 1);
        same(answer, Way.NO_STOCKS, runs.nobody(false));
        same(answer, Way.ALONE, runs.of(PactCase.of(false)));
        same(answer, Way.ALONE_RESTRICTING, runs.of(PactCase.of(true)));
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
            assertThat(PactsPage.text(found, words))
                    .contains(words.of("pacts.title"), words.of("pacts.clause.standstill"));
            assertThat(PactsPage.html(found, words)).contains(words.of("pacts.notes"));
        }
    }

    /// What others were worked out beside makes no difference beyond what solves leave open.
    @Test
    void pactsSideBySideAreWorthWhatEachIsWorthAlone() {
        PactCase shared = PactCase.of(true, Clause.SHARED_STOCKS, Clause.LOANS);
        Party first = runs(CUT_OFF, 1).parties().getFirst();
        List<PactCase> pacts = List.of(
                PactCase.of(true, Clause.RELEASE_RULE).by("iea"),
                shared,
                shared.brokenBy(first),
                shared.answered(PactTerms.USUAL.easing()),
                PactCase.of(false, Clause.PLACE_SWAPS).answered(PactTerms.USUAL.helpers()));
        List<PactValue> together = runs(CUT_OFF, 1).of(pacts, Progress.SILENT);
        for (int i = 0; i < pacts.size(); i++) {
            double alone = runs(CUT_OFF, 1).of(pacts.get(i)).joint();
            assertThat(together.get(i).joint()).as("%s", pacts.get(i)).isCloseTo(alone, within(1e-6 * Math.abs(alone)));
        }
    }

    /// A swap costs neither interest nor freight, and both are taken up only as far as the members gain by it.
    @Test
    void aSwapIsWorthNoLessThanALoanAndALoanNoLessThanNone() {
        PactRuns runs = runs(CUT_OFF, 1);
        for (boolean restricting : new boolean[] {false, true}) {
            double none = runs.of(PactCase.of(restricting)).joint();
            double loan = runs.of(PactCase.of(restricting, Clause.LOANS)).joint();
            double swap = runs.of(PactCase.of(restricting, Clause.PLACE_SWAPS)).joint();
            assertThat(loan).isGreaterThanOrEqualTo(none);
            assertThat(swap).isGreaterThanOrEqualTo(loan);
        }
        assertThat(runs.of(PactCase.of(true, Clause.PLACE_SWAPS)).joint())
                .isGreaterThan(runs.of(PactCase.of(true)).joint());
    }

    /// A loan that comes back at the usual time is the usual loan, and a shorter window leaves no more to choose.
    @Test
    void theMonthsOfALoanCanBeNamed() {
        double usual = loan(List.of());
        double same = loan(
                List.of(new LoanTerms.Window("KOR", "JPN", 1, 12, 24), new LoanTerms.Window("JPN", "KOR", 1, 12, 24)));
        double early = loan(
                List.of(new LoanTerms.Window("KOR", "JPN", 2, 4, 14), new LoanTerms.Window("JPN", "KOR", 2, 4, 14)));
        double late = loan(List.of(
                new LoanTerms.Window("KOR", "JPN", 11, 12, 13), new LoanTerms.Window("JPN", "KOR", 11, 12, 13)));
        double none = runs(CUT_OFF, 1).of(PactCase.of(true)).joint();
        assertThat(same).isEqualTo(usual);
        assertThat(early).isGreaterThan(none).isNotEqualTo(usual);
        assertThat(late).isGreaterThanOrEqualTo(none).isLessThan(usual);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoanTerms.Window("KOR", "JPN", 1, 6, 6))
                .withMessageContaining("Maybe");
    }

    private double loan(List<LoanTerms.Window> windows) {
        return new MarketStudy(DATASET)
                .pacts(question(CUT_OFF), new LoanTerms(0.05, windows), 1)
                .of(PactCase.of(true, Clause.LOANS))
                .joint();
    }

    @Test
    void aLotThatMayNotBeLentIsNotLent() {
        String shut = CUT_OFF.replace("first-month: 1,", "first-month: 1, encumbrance: no-loans,");
        assertThat(runs(shut, 1).lends()).isFalse();
        assertThat(pacts(shut).cases().getFirst().clauses())
                .contains(new Pacts.ClauseState(Clause.LOANS, Pacts.State.NO_LOT_TO_LEND))
                .contains(new Pacts.ClauseState(Clause.SHARED_STOCKS, Pacts.State.VALUED));
    }

    @Test
    void noHoardingUndoesTheHoardingThatIsAssumedAndNothingElse() {
        PactRuns plain = runs(CUT_OFF, 1);
        assertThat(plain.hoards()).isFalse();
        PactRuns hoarding = runs(CUT_OFF, 2);
        PactValue without = hoarding.of(PactCase.of(true, Clause.NO_HOARDING));
        PactValue never = plain.of(PactCase.of(true));
        assertThat(hoarding.hoards()).isTrue();
        assertThat(without.world().welfare())
                .isCloseTo(
                        never.world().welfare(),
                        within(1e-6 * Math.abs(never.world().welfare())));
        assertThat(hoarding.of(PactCase.of(true)).world().userLoss())
                .isGreaterThan(never.world().userLoss());
    }

    @Test
    void aProjectIsBuiltIfAllTakePartWhoHaveTo() {
        String project = CUT_OFF + """
            projects:
              - {id: mine, country: CHL, activity: mining, factor: 2, lead-months: 1, capex-usd: 1000000,
                 parties: [KOR, JPN], assumed: A what-if.}
              - {id: refinery, country: CHN, activity: refining, factor: 2, lead-months: 1, capex-usd: 2000000,
                 parties: [KOR, JPN], assumed: A what-if.}
              - {id: of others, country: CHL, activity: mining, factor: 2, lead-months: 1, capex-usd: 1,
                 parties: [KOR, USA], assumed: A what-if.}
            """;
        PactRuns runs = runs(project, 1);
        PactCase agreed = PactCase.of(false, Clause.JOINT_PROJECTS);
        assertThat(runs.projects()).hasSize(2);
        assertThat(runs.of(agreed).world().userLoss())
                .isLessThan(runs.of(PactCase.of(false)).world().userLoss());
        PactValue broken = runs.of(agreed.brokenBy(runs.parties().getFirst()));
        assertThat(broken.world().userLoss())
                .isGreaterThan(runs.of(agreed).world().userLoss());
        assertThat(pacts(project).cases().getFirst().projects())
                .contains(new Pacts.Build("mine", "CHL", "mining", 1, 1e6, List.of("JPN", "KOR")))
                .hasSize(2);
    }

    /// Whoever breaks a pact chooses among rules of its own, one of which is to do as before.
    @Test
    void whoBreaksAStandstillGainsNoLessThanByDoingAsAlone() {
        Pacts found = pacts(CUT_OFF);
        for (Pacts.World world : found.cases().getFirst().worlds()) {
            assertThat(world.broken()).isNotEmpty().allSatisfy(broken -> {
                assertThat(broken.against().gains()).hasSize(2);
                assertThat(broken.effect().members())
                        .isCloseTo(
                                broken.effect().gains().stream()
                                        .mapToDouble(Gain::welfare)
                                        .sum(),
                                within(1e-6));
            });
            assertThat(world.answered())
                    .filteredOn(answered -> !answered.range().isEmpty())
                    .allSatisfy(answered -> {
                        Pacts.AtStrength weak = answered.range().getFirst();
                        Pacts.AtStrength strong = answered.range().getLast();
                        boolean helps = answered.reaction().kind() == ExporterReaction.Kind.EASING;
                        double step = strong.effect().members() - weak.effect().members();
                        assertThat(helps ? step : -step).isGreaterThan(0);
                    })
                    .isNotEmpty();
            world.smallest().ifPresent(smallest -> {
                assertThat(smallest.share()).isGreaterThanOrEqualTo(found.enough());
                assertThat(smallest.members()).isLessThanOrEqualTo(smallest.whole());
            });
        }
        assertThat(found.cases().getFirst().worlds().getLast().smallest()).isPresent();
    }

    /// To leave before anything was done is to have broken it and to be owed nothing; to leave late is nearly
    /// to stay.
    @Test
    void theLaterSomebodyLeavesTheLessChanges() {
        PactRuns runs = runs(CUT_OFF, 1);
        PactCase pact = PactCase.of(true, Clause.STANDSTILL, Clause.SHARED_STOCKS);
        double kept = runs.of(pact).world().userLoss();
        double early = runs.left(pact, runs.parties().getFirst(), 1).world().userLoss();
        double late = runs.left(pact, runs.parties().getFirst(), 11).world().userLoss();
        assertThat(early).isGreaterThan(kept);
        assertThat(Math.abs(late - kept)).isLessThan(Math.abs(early - kept));
    }

    /// A branch that is believed to end early is not followed as long as the others.
    @Test
    void aLoanIsChosenByWhatIsExpectedThoughBranchesEndInDifferentMonths() {
        String believed =
                CUT_OFF.replace("mode: perfect-foresight", "mode: rolling").replace("stocks:", """
                        beliefs:
                          - month: 2026-01
                            measure: ban
                            futures: [{until: 2026-03, probability: 0.5}, {until: 2027-06, probability: 0.5}]
                          - {month: 2026-03, measure: ban, until: 2026-07}
                        stocks:""");
        PactRuns runs = runs(believed, 1);
        assertThat(runs.of(PactCase.of(true, Clause.LOANS)).gap()).isLessThan(1e-6);
    }

    /// Where nobody knows the end, somebody leaves on every branch that is then possible.
    @Test
    void somebodyLeavesWhereTheEndIsLeftOpen() {
        String open = CUT_OFF.replace("mode: perfect-foresight", "mode: tree")
                .replace(
                        "to: JPN, from: 2026-01, until: 2026-07, share: 0.3, assumed: Most.",
                        "to: JPN, from: 2026-01, until: unknown, share: 0.3, assumed: Most.,"
                                + " ends: [{until: 2026-04, probability: 0.5}, {until: 2026-09, probability: 0.5}]");
        PactRuns runs = runs(open, 1);
        PactCase pact = PactCase.of(true, Clause.STANDSTILL, Clause.SHARED_STOCKS);
        double kept = runs.of(pact).world().userLoss();
        double early = runs.left(pact, runs.parties().getFirst(), 1).world().userLoss();
        PactValue late = runs.left(pact, runs.parties().getFirst(), 11);
        assertThat(early).isGreaterThan(kept);
        assertThat(Math.abs(late.world().userLoss() - kept)).isLessThan(Math.abs(early - kept));
        assertThat(late.gap()).isLessThan(1e-6);
    }

    @Test
    void theExporterThatRestrictsHelpersHurtsThemAndTheOneThatEasesHelps() {
        PactRuns runs = runs(CUT_OFF, 1);
        PactCase pact = PactCase.of(false, Clause.SHARED_STOCKS);
        double calm = runs.of(pact).world().userLoss();
        assertThat(runs.exporters()).extracting(region -> region.code()).containsExactly("CHN");
        assertThat(runs.of(pact.answered(PactTerms.USUAL.helpers())).world().userLoss())
                .isGreaterThan(calm);
        assertThat(runs.of(pact.answered(new ExporterReaction(ExporterReaction.Kind.EASING, 1, 1)))
                        .world()
                        .userLoss())
                .isLessThan(calm);
    }

    @Test
    void whoIsNoPartyCannotLeave() {
        var terms = new PactTerms(
                0.8,
                PactTerms.USUAL.loans(),
                1,
                PactTerms.USUAL.helpers(),
                PactTerms.USUAL.easing(),
                List.of(new PactTerms.Leaving("USA", 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pacts(CUT_OFF, terms))
                .withMessageContaining("USA cannot leave")
                .withMessageContaining("Maybe");
    }

    private Question named(String name, String yaml, int draws) {
        try {
            return TinyStudy.question(
                    Files.writeString(folder.resolve(name + ".yaml"), yaml.replace("tiny-pacts", name)), draws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String NO_STOCKS = CUT_OFF.replaceAll("(?s)stocks:.*release-rules", "release-rules");

    private static Pacts answer(PactQuestion asked) {
        return new PactStudy(new MarketStudy(DATASET)).answer(asked, Progress.SILENT, central -> {});
    }

    /// By hand: each scenario valued for itself, then the mean by the weights; what needs a stock does nothing
    /// where there is none.
    @Test
    void overSeveralScenariosAPactIsWorthTheMeanByTheirWeights() {
        var asked = new PactQuestion(
                List.of(named("held", CUT_OFF, 0), named("bare", NO_STOCKS, 0)), List.of(3.0, 1.0), PactTerms.USUAL);
        Pacts found = answer(asked);
        Pacts held = pacts(CUT_OFF);
        assertThat(found.weighing()).isEqualTo(Weighing.ASKED);
        assertThat(found.expected()).hasSize(2);
        for (int w = 0; w < 2; w++) {
            Pacts.World alone = held.cases().getFirst().worlds().get(w);
            for (ExpectedPacts.Worth worth : found.expected().get(w).pacts()) {
                ExpectedPacts.Spread all = worth.members().welfare();
                assertThat(all.expected())
                        .isCloseTo(
                                0.75 * all.byScenario().getFirst()
                                        + 0.25 * all.byScenario().getLast(),
                                within(1e-6));
                assertThat(all.deviation())
                        .isCloseTo(
                                Math.sqrt(0.75 * 0.25)
                                        * Math.abs(all.byScenario().getFirst()
                                                - all.byScenario().getLast()),
                                within(1e-6 * (1 + all.deviation())));
                if (worth.clauses().equals(List.of(Clause.SHARED_STOCKS))) {
                    assertThat(all.byScenario().getLast()).isZero();
                    assertThat(all.byScenario().getFirst())
                            .isEqualTo(alone.pacts().getFirst().effect().members());
                }
                assertThat(all.chanceOfLoss()).isIn(0.0, 0.25, 0.75, 1.0);
            }
            found.expected()
                    .get(w)
                    .smallest()
                    .ifPresent(smallest -> assertThat(smallest.share()).isGreaterThanOrEqualTo(found.enough()));
        }
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(PactsPage.text(found, words)).contains(words.of("pacts.expected.true"));
        }
    }

    @Test
    void scenariosWithOtherPartiesAreNotOneQuestion() {
        var asked = new PactQuestion(
                List.of(
                        named("these", CUT_OFF, 0),
                        named("others", CUT_OFF.replace("parties: [KOR, JPN]", "parties: [KOR, USA]"), 0)),
                List.of(),
                PactTerms.USUAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(asked))
                .withMessageContaining("the same parties in all")
                .withMessageContaining("Maybe");
    }

    /// What is shown first is what stays, and ranges come on top.
    @Test
    void drawsPutARangeAroundTheCentralValuesAndLeaveThemAsTheyAre() {
        var central = new ArrayList<Pacts>();
        PactQuestion asked = PactQuestion.of(named("tiny-pacts", CUT_OFF, 4), PactTerms.USUAL);
        Pacts found = new PactStudy(new MarketStudy(DATASET)).answer(asked, Progress.SILENT, central::add);
        assertThat(central).hasSize(1);
        assertThat(found.cases().getFirst().drawn())
                .hasValueSatisfying(drawn -> assertThat(drawn.done()).isEqualTo(4));
        for (int w = 0; w < 2; w++) {
            List<Pacts.Pact> drawn = found.cases().getFirst().worlds().get(w).pacts();
            List<Pacts.Pact> before =
                    central.getFirst().cases().getFirst().worlds().get(w).pacts();
            assertThat(drawn).hasSameSizeAs(before);
            for (int p = 0; p < drawn.size(); p++) {
                assertThat(drawn.get(p).effect()).isEqualTo(before.get(p).effect());
                if (drawn.get(p).role() != Pacts.Role.LOOKED_AT) {
                    PactRanges ranges = drawn.get(p).ranges().orElseThrow();
                    assertThat(ranges.parties()).hasSize(2).allSatisfy(range -> {
                        assertThat(range.welfare().low())
                                .isLessThanOrEqualTo(range.welfare().middle());
                        assertThat(range.welfare().middle())
                                .isLessThanOrEqualTo(range.welfare().high());
                    });
                    assertThat(ranges.members().welfare().low())
                            .isLessThan(ranges.members().welfare().high());
                }
            }
        }
        assertThat(JsonFile.text(found)).isEqualTo(JsonFile.text(answer(asked)));
        assertThat(PactsPage.RANGES.told().apply(found, Words.english())).contains("seed");
    }
}
