package org.orebridge.workbench.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.plan.JointRelease.Branch;
import org.orebridge.workbench.cooperation.plan.JointRelease.End;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.report.ReleasePage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Three holders, one of them a group, release together while nobody knows how long the stop lasts.
class PlanStudyTest {

    private static final String SCENARIO = """
            name: gallium-open-end
            title: China stops gallium
            summary: China stops all gallium exports for two or five months, and nobody knows which.
            mineral: gallium
            base-year: 2022
            start: 2023-07
            months: 6
            mode: tree
            measures:
              - id: stop
                type: export-ban
                country: CHN
                to: all
                from: 2023-07
                until: unknown
                ends:
                  - {until: 2023-09, probability: 0.4}
                  - {until: 2023-12, probability: 0.6}
                assumed: A test.
            """;

    private static final String KOR = """
            party: KOR
            mineral: gallium
            lots:
              - {form: gallium-6n, level: 7.391826, rate: 1.826391, worth: 361729.5}
            """;

    private static final String JPN = """
            party: JPN
            mineral: gallium
            lots:
              - {form: gallium-6n, level: 9.738154, rate: 2.715483, worth: 358271.4}
              - {form: gallium-6n, level: 1.518263, rate: 0.481926, worth: 358271.4, to: home}
            """;

    private static final String EU27 = """
            party: EU27
            mineral: gallium
            lots:
              - {form: gallium-6n, country: DEU, level: 5.583917, rate: 1.459371, floor: 0.193756, worth: 357193.6}
            """;

    /// Digits of levels, rates, floors and worths that no other figure has.
    private static final List<String> MARKS = List.of(
            "391826", "826391", "361729", "738154", "715483", "358271", "518263", "481926", "583917", "459371",
            "193756", "357193");

    /// What can be released, t.
    private static final SortedMap<String, Double> USABLE =
            new TreeMap<>(Map.of("KOR", 7.391826, "JPN", 9.738154 + 1.518263, "EU27", 5.583917 - 0.193756));

    /// Share by which an answer may be off.
    private static final double ROUNDING = 1e-6;

    private static JointRelease found;
    private static final SortedMap<String, OwnRelease> OWN = new TreeMap<>();

    private static final HoldingFile READER = new HoldingFile(MarketStudy.vocabulary(ReferenceDataset.bundled()));

    private static final PlanTerms TERMS =
            new PlanTerms(PlanTerms.USUAL_NARROWEST, PlanTerms.USUAL_TOLERANCE, PlanTerms.USUAL_ROUNDS);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void plan() throws IOException {
        Files.writeString(folder.resolve("open-end.yaml"), SCENARIO);
        SortedMap<String, FileParty> holders = holders(KOR, JPN, EU27);
        found = new PlanStudy(new MarketStudy())
                .answer(question(List.of("KOR", "JPN", "EU27")), holders, TERMS, Progress.SILENT, () -> false);
        holders.forEach((id, holder) -> OWN.put(id, holder.own()));
    }

    private static SortedMap<String, FileParty> holders(String... texts) {
        var holders = new TreeMap<String, FileParty>();
        for (String text : texts) {
            Holding holding = READER.read("a file", text);
            holders.put(holding.party(), new FileParty(holding));
        }
        return holders;
    }

    @Test
    void allAgreeOnOnePlanAgainstBothEnds() {
        assertThat(found.agreement().end()).isEqualTo(End.AGREED);
        assertThat(found.agreement().stages()).hasSize(1);
        assertThat(found.agreement().figuresAnswered())
                .extracting(JointRelease.Answered::party)
                .containsExactly("EU27", "JPN", "KOR");
        assertThat(only().branches()).extracting(Branch::probability).containsExactly(0.4, 0.6);
        assertThat(only().branches())
                .extracting(Branch::course)
                .containsExactly("the stop is lifted in 2023-09", "the stop is lifted in 2023-12");
    }

    /// Until the third month nobody can tell the two ends apart.
    @Test
    void nobodyReleasesByAnEndThatIsNotYetKnown() {
        List<Branch> branches = only().branches();
        assertThat(branches.get(0).bands().subList(0, 2))
                .isEqualTo(branches.get(1).bands().subList(0, 2));
        assertThat(branches.get(1).bands().subList(2, 6))
                .isNotEqualTo(branches.get(0).bands().subList(2, 6));
    }

    /// By what is told to the holders themselves.
    @Test
    void bandsHoldWhatIsReleasedUnderEachEnd() {
        for (int end = 1; end <= 2; end++) {
            for (int month = 1; month <= 6; month++) {
                assertThat(released(end, month))
                        .as("end %d, month %d", end, month)
                        .isBetween(band(end, month).low(), band(end, month).high());
            }
        }
    }

    private static double released(int end, int month) {
        return OWN.values().stream()
                .flatMap(own -> own.rows().stream())
                .filter(row -> row.month() == month && row.ends().contains(end))
                .mapToDouble(OwnRelease.Row::tonnes)
                .sum();
    }

    private static JointRelease.Band band(int end, int month) {
        return only().branches().get(end - 1).bands().get(month - 1);
    }

    @Test
    void everyHolderReleasesNoMoreThanItHoldsAndIsToldWhatCanBeKnownOfIt() {
        OWN.forEach((party, own) -> {
            double expected = own.rows().stream()
                    .mapToDouble(row -> row.probability() * row.tonnes())
                    .sum();
            assertThat(expected).isBetween(0.1, usable(party));
            OwnRelease.Knows knows = own.knows().getFirst();
            assertThat(usable(party)).isBetween((1 - ROUNDING) * knows.atLeast(), (1 + ROUNDING) * knows.atMost());
            assertThat(own.rows())
                    .extracting(row -> row.place().country())
                    .containsOnly(party.equals("EU27") ? "DEU" : party);
        });
        assertThat(Objects.requireNonNull(OWN.get("JPN")).rows())
                .extracting(OwnRelease.Row::abroad)
                .contains(true, false);
    }

    @Test
    void whatIsPublishedOfASecretStockHoldsTheTruth() {
        double all = USABLE.values().stream().mapToDouble(level -> level).sum();
        for (JointRelease.Revealed told : found.revealed()) {
            assertThat(told.atLeast()).isLessThanOrEqualTo(told.party().isEmpty() ? all : usable(told.party()));
        }
        assertThat(found.effects()).hasSize(3).allSatisfy(effect -> {
            assertThat(effect.avoidedLow()).isLessThanOrEqualTo(effect.avoidedHigh());
            assertThat(effect.avoidedHigh()).isBetween(0.0, effect.loss());
        });
    }

    @Test
    void nothingThatOthersSeeSaysAFigureOfAHolder() {
        assertThat(JsonFile.text(found)).doesNotContain(MARKS);
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(ReleasePage.text(found, words)).contains("(1) ", "(2) ").doesNotContain(MARKS);
            assertThat(ReleasePage.html(found, words)).doesNotContain(MARKS);
        }
    }

    @Test
    void aLotWhereTheMarketHasNoPlaceIsRefusedWithThePlacesThereAre() {
        SortedMap<String, FileParty> holders = holders(KOR, EU27.replace("DEU", "FRA"));
        var study = new PlanStudy(new MarketStudy());
        assertThatThrownBy(() ->
                        study.answer(question(List.of("KOR", "EU27")), holders, TERMS, Progress.SILENT, () -> false))
                .hasMessageContaining("The market of gallium has no place for gallium-6n in FRA.")
                .hasMessageContaining("Maybe it lies in one of ")
                .hasMessageContaining("DEU")
                .hasMessageNotContainingAny(MARKS.toArray(String[]::new));
    }

    private static Question question(List<String> parties) {
        return new Question(
                folder.resolve("open-end.yaml").toString(),
                parties,
                OptionalInt.empty(),
                OptionalInt.empty(),
                0,
                0,
                new TreeMap<>());
    }

    private static double usable(String party) {
        return Objects.requireNonNull(USABLE.get(party));
    }

    private static FormRelease only() {
        assertThat(found.releases()).hasSize(1);
        return found.releases().getFirst();
    }
}
