package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.Vocabulary;

class ShockWordsTest {

    private static Scenario bundled(String name) {
        return BundledScenarios.read(name, Vocabulary.ANY);
    }

    @Test
    void aLicenceSaysWhatIsApprovedAndWhen() {
        assertThat(new ShockWords(bundled("magnesium-china-licence"), Words.english()).stops())
                .containsExactly("China requires a licence for exports of all magnesium, from 2026-02, without end. "
                        + "Nothing is approved for 2 months, then 50 % of usual exports.");
        assertThat(new ShockWords(bundled("gallium-china-2023"), Words.english())
                        .stops()
                        .getFirst())
                .endsWith("then 7.7 % of usual exports from 2023-10, 27.3 % of usual exports from 2023-11,"
                        + " 50 % of usual exports from 2023-12.");
    }

    @Test
    void aLicenceAndAStopAreSaidInKoreanAndJapaneseToo() {
        assertThat(new ShockWords(bundled("magnesium-china-licence"), Words.in(Language.KOREAN)).stops())
                .containsExactly("중국: 마그네슘 전체 수출허가제(2026-02부터, 종료 없음). 2개월 동안 허가 없음, 이후 평상시 수출의 50%.");
        assertThat(new ShockWords(bundled("cobalt-drc-2025"), Words.in(Language.JAPANESE))
                        .stops()
                        .getFirst())
                .isEqualTo("コンゴ民主共和国: コバルト全般の輸出停止(2025-03から2025-09まで)。");
        assertThat(CourseWords.of(
                        "the stop is lifted in 2026-07, with 30 % of usual exports let out", Words.in(Language.KOREAN)))
                .isEqualTo("수출 중단 2026-07 해제, 평상시 수출의 30% 허용");
    }

    @Test
    void aStopAndTheQuotaAfterItSayHowMuchLeavesWhen() {
        assertThat(new ShockWords(bundled("cobalt-drc-2025"), Words.english()).stops())
                .containsExactly(
                        "DR Congo stops exports of all cobalt, from 2025-03 to 2025-09.",
                        "DR Congo limits exports of all cobalt by a quota, from 2025-10 to 2027-12. It lets out 3,625"
                                + " t a month from 2025-10, 7,250 t a month from 2025-11, 8,050 t a month from 2026-01."
                                + " Nothing leaves before 2026-01; what has added up by then may leave later.");
    }

    @Test
    void minesThatFailAndPlantsThatAreBuiltAreSaidInTonnes() {
        assertThat(new ShockWords(bundled("copper-concentrate-2025"), Words.english()).stops())
                .first()
                .isEqualTo("Indonesia loses 25,000 t a month of copper mining, from 2025-01 to 2026-12.");
        assertThat(new ShockWords(bundled("copper-concentrate-2025"), Words.english()).stops())
                .contains("China adds 93,333 t a month of copper smelting over 12 months, from 2025-01, without end.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        type: export-ban, country: CHN, to: [KOR, JPN], share: 0.3 | China lets out no more than 30 % of its usual exports of all tinium to Japan, South Korea, from
        type: demand, country: all, factor: 1.1, sectors: [die-casting] | Every country uses 110 % of its usual tinium in die casting, from
        type: hoarding, country: CHN, multiple: 2 | China wants to hold 2 times its usual working stock of all tinium, from
        type: tariff, country: KOR, against: CHN, rate: 0.25 | South Korea levies a tariff of 25 % on all tinium from China, from
        type: export-tax, country: CHN, rate: 0.1 | China taxes exports of all tinium at 10 %, from
        type: export-duty, country: CHN, usd-per-tonne: 1200 | China levies 1,200 USD/t on exports of all tinium, from
        type: outage, country: CHN, activity: ore-refining, factor: 0.8 | China runs its ore refining at 80 % of usual output, from
        """)
    void everyMeasureReadsAsASentence(String keys, String begins) {
        String measure = "  - {id: ban, %s, from: 2026-01, until: 2026-04, assumed: All.}\n".formatted(keys);
        String yaml = TinyStudy.BAN.replaceAll("(?m)^  - \\{id: ban.*\n", measure);
        Scenario scenario = new org.orebridge.workbench.scenario.ScenarioReader(Vocabulary.ANY).read("tiny.yaml", yaml);
        assertThat(new ShockWords(scenario, Words.english()).stops())
                .allSatisfy(sentence -> assertThat(sentence).isEqualTo(begins + " 2026-01 to 2026-03."));
    }

    @Test
    void aBeliefNamesEachCourseWithItsProbabilityAndACertainOneSaysWhetherItComesTrue() {
        String yaml = TinyStudy.BAN.replace("mode: perfect-foresight", "mode: rolling") + """
            beliefs:
              - month: 2026-01
                measure: ban
                futures:
                  - {share: 0.3, until: 2026-07, probability: 0.6}
                  - {share: 0.5, until: 2026-04, probability: 0.4}
                assumed: Some.
            """;
        StudySetup setup = TinyStudy.setup(TinyStudy.dataset(), yaml);
        List<String> beliefs = new ShockWords(setup.scenario(), Words.english())
                .beliefs(setup.at(setup.parameters()).mapped());
        assertThat(beliefs.getFirst())
                .isEqualTo("From month 1 (2026-01) these courses are held possible: the stop is lifted in 2026-07, with"
                        + " 30 % of usual exports let out (60 %); the stop is lifted in 2026-04, with 50 % of usual"
                        + " exports let out (40 %).");
        assertThat(beliefs.getLast()).endsWith("one course is held certain, and it comes true.");
    }
}
