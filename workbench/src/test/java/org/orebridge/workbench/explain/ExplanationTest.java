package org.orebridge.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ExampleAnswers;
import org.orebridge.workbench.result.JsonFile;

class ExplanationTest {

    private static final Answer ANSWER = JsonFile.read(JsonFile.write(ExampleAnswers.cobalt()));

    @Test
    void aPriceIsTracedFromASavedAnswerToFileAndRow() {
        String text = Explanation.of(ANSWER, "b/KOR/price/cobalt-metal/6").text();
        assertThat(text)
                .startsWith("b/KOR/price/cobalt-metal/6 = 39,905 USD/t\n")
                .contains("10 to 90 % of 98 draws: 35,914 to 47,886")
                .contains("Japan: nothing; South Korea: in 12 equal monthly parts")
                .contains("Cobalt metal from China to South Korea: 1,650 t a year")
                .contains("input/cobalt-trade-3: 1,650 t/year, stated, as given; USGS Mineral Commodity Summaries 2026;"
                        + " MCS2026_Commodities_Data.csv, row 1042")
                .contains("parameter/market.cost_of_capital = 0.100 per year");
    }

    @Test
    void aPriceIsTracedInTheReadersLanguage() {
        String text = Explanation.of(ANSWER, "b/KOR/price/cobalt-metal/6", Words.in(Language.KOREAN))
                .text();
        assertThat(text)
                .startsWith("b/KOR/price/cobalt-metal/6 = 39,905 달러/톤\n")
                .contains("방출 규칙: 일본: 방출하지 않음; 한국: 12개월에 걸쳐 균등 방출.")
                .contains("중국 → 한국 코발트 메탈: 연 1,650톤")
                .contains("계산 1개월차부터의 전망: 계산됨");
    }

    @Test
    void theTraceClimbsToTheMineThatTheShockStops() {
        assertThat(Explanation.of(ANSWER, "b/KOR/unmet-need/12").text())
                .contains(
                        "Cobalt hydroxide from Congo (Kinshasa) to China: 132,000 t a year, balanced; the shock stops")
                .contains("Cobalt hydroxide made in Congo (Kinshasa) (cobalt mining)")
                .contains("input/cobalt-production-1: 220,000 t/year");
    }

    @Test
    void aPriceWithoutAFormIsThatOfTheFormUsedMost() {
        assertThat(Explanation.of(ANSWER, "b/KOR/price/6").key()).isEqualTo("b/KOR/price/cobalt-sulphate/6");
    }

    @Test
    void totalsInputsParametersAndWorthOfTogetherHaveKeysToo() {
        assertThat(Explanation.of(ANSWER, "c/JPN/welfare-change/total").text()).contains("= -78,960,000 USD");
        assertThat(Explanation.of(ANSWER, "input/cobalt-production-6").text())
                .contains("withheld")
                .contains("kept beside it");
        assertThat(Explanation.of(ANSWER, "parameter/sector.batteries.elasticity")
                        .text())
                .contains("set by the user");
        assertThat(Explanation.of(ANSWER, "together/b/JPN").text()).contains("b/JPN/welfare-change/total");
    }

    @Test
    void payoffsReleasesAndBarsOfTheSensitivityHaveKeysToo() {
        DecisionTrace decisions = new DecisionTrace(ANSWER, Words.english());
        assertThat(decisions.all())
                .anyMatch(key -> key.startsWith("game/b/"))
                .anyMatch(key -> key.startsWith("release/c/JPN/KOR/"))
                .anyMatch(key -> key.startsWith("tornado/"))
                .allSatisfy(
                        key -> assertThat(Explanation.of(ANSWER, key).lines()).hasSizeGreaterThan(2));
        assertThat(Explanation.of(ANSWER, "release/c/JPN/KOR/4").text()).contains("= 35.500 t Cobalt metal");
        assertThat(Explanation.of(ANSWER, "game/b/8/0").text()).contains("in month 8", "the rules in force staying");
        assertThat(Explanation.of(ANSWER, "game/b/3").lines())
                .isEqualTo(Explanation.of(ANSWER, "game/b/1/3").lines());
        assertThatThrownBy(() -> Explanation.of(ANSWER, "game/b/99")).hasMessageContaining("Maybe game/b/");
    }

    @Test
    void figuresWithAnotherSurplusStockHaveKeysToo() {
        assertThat(ShelfTrace.all(ANSWER))
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(Explanation.of(ANSWER, key.replace("/1..24", "/3"))
                                .lines())
                        .hasSizeGreaterThan(3));
        assertThat(Explanation.of(ANSWER, "shelf/half/KOR/unmet-need/all/6").text())
                .contains("33,500 t", "market.surplus_share = 0.5", "b/KOR/unmet-need/all/6");
        assertThatThrownBy(() -> Explanation.of(ANSWER, "shelf/half/KOR/unmet-need/all/99"))
                .hasMessageContaining("Maybe shelf/half/KOR/unmet-need/all/1 was meant");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestAndAListOfAll() {
        assertThatThrownBy(() -> Explanation.of(ANSWER, "b/KOR/prise/6"))
                .hasMessageContaining("no figure \"b/KOR/prise/6\"")
                .hasMessageContaining("Maybe b/KOR/price/6 was meant.")
                .hasMessageContaining("  c/JPN/unmet-need/batteries/1..24");
        assertThatThrownBy(() -> Explanation.of(ANSWER, "b/KOR/unmet-need/99"))
                .hasMessageContaining("Maybe b/KOR/unmet-need/24 was meant.");
        assertThatThrownBy(() -> Explanation.of(ANSWER, "")).hasMessageContaining("Keys of this run");
    }

    @Test
    void everyKeyOfTheAnswerCanBeExplained() {
        assertThat(FigureKey.all(ANSWER))
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(Explanation.of(ANSWER, key.replace("/1..24", "/3"))
                                .lines())
                        .hasSizeGreaterThan(5));
    }
}
