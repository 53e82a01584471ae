package org.orebridge.workbench.cooperation.swaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

class ScenarioSwapsTest {

    private static SwapCase posed;

    @BeforeAll
    static void posed() {
        var question = new Question(
                "copper-concentrate-2025",
                List.of("KOR", "JPN"),
                OptionalInt.empty(),
                OptionalInt.of(6),
                0,
                1,
                new TreeMap<>());
        posed = ScenarioSwaps.of(new MarketStudy().withoutStocks(question, Progress.SILENT), Terms.BARTER)
                .posed();
    }

    @Test
    void usersWantMoreAsFarAsTheyWouldPayMoreThanAKeptTonneIsWorthAndNoFurther() {
        double kept =
                posed.lots().stream().mapToDouble(SwapCase.Lot::value).min().orElseThrow();
        assertThat(posed.needs())
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.worth()).isGreaterThan(kept));
        // A little dearer than at rest, so that only the top of what is not used would be paid for.
        assertThat(posed.needs()).extracting(Need::place).contains("JPN", "KOR");
    }
}
