package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ExampleAnswers;

class TextPageTest {

    private static final String PAGE =
            TextPage.of(ExampleAnswers.cobalt(), Words.english(), "runs/cobalt-drc-2025/report.html");

    @Test
    void thePageIsTheOneThatWasLookedAt() throws IOException {
        assertThat(PAGE).isEqualTo(golden("cobalt.txt"));
    }

    @Test
    void thePageFitsATerminal() {
        assertThat(PAGE.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(104));
        assertThat(PAGE.lines().count()).isBetween(60L, 165L);
    }

    @Test
    void theStockThatWasNotGivenIsADashNotAZero() {
        assertThat(PAGE.lines().dropWhile(line -> !line.startsWith("Government stock")))
                .element(1)
                .satisfies(line -> assertThat(line).matches(" {2}\\(a\\) {2}no stocks( +-){10}"));
    }

    @Test
    void aFailedWayIsShownAsSuchAndNothingElse() {
        String page = TextPage.of(ExampleAnswers.withAFailedWay(), Words.english(), "here");
        assertThat(page.lines().filter(line -> line.startsWith("  (b')")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("FAILED"));
        assertThat(page).contains("residual 3.2e-4 is above 1e-6").contains("Worth of together against (b')");
    }

    @Test
    void whatWasNotAskedForIsNotSaidToBeMissing() {
        Answer all = ExampleAnswers.cobalt();
        Answer alone = new Answer(
                all.schema(),
                all.run(),
                all.shock(),
                all.ways().subList(0, 2),
                Optional.empty(),
                all.shelf(),
                all.tornado(),
                all.evidence(),
                all.adjustments(),
                all.inputs(),
                all.assumptions(),
                all.network(),
                all.solves(),
                all.omissions());
        assertThat(TextPage.of(alone, Words.english(), "here"))
                .doesNotContain("WHAT TOGETHER IS WORTH", "WHO RELEASES WHAT");
    }

    @Test
    void whatASolverLeavesOfAZeroIsPrintedAsZero() {
        assertThat(Digits.three(1.1e-15)).isEqualTo("0");
        assertThat(Digits.three(-3e-9)).isEqualTo("0");
        assertThat(Digits.brief(.04)).isEqualTo("0");
        assertThat(Digits.written(0.0125)).isEqualTo("0.0125");
        assertThat(Digits.written(12_500)).isEqualTo("12,500");
        assertThat(PAGE).doesNotContainPattern("[0-9]e-1[0-9]").doesNotContain("..");
    }

    @Test
    void worseTogetherIsSaidPlainlyWithWhoWouldHaveToPayWhom() {
        assertThat(PAGE.replaceAll("\\s+", " "))
                .contains("worse for Japan by 0.4 million USD of national welfare")
                .contains("South Korea would have to pay Japan at least 0.4 million USD");
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(TextPageTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
