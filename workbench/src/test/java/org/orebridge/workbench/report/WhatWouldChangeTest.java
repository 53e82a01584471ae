package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ExampleAnswers;

class WhatWouldChangeTest {

    private static final Answer ANSWER = ExampleAnswers.cobalt();
    private static final List<String> SAID = WhatWouldChange.of(ANSWER, Words.english());

    @Test
    void anAssumptionThatDoesNotChangeTheFigureByHalfIsNotSaidToChangeIt() {
        assertThat(SAID.getFirst()).contains("None of the 5 assumptions").contains("the furthest it comes is 227");
    }

    @Test
    void theStockThatNobodyMeasuresIsNamedForEachParty() {
        assertThat(SAID.stream().filter(line -> line.contains("none of the surplus stock")))
                .hasSize(2);
    }

    @Test
    void aSignThatHoldsInNineOfTenDrawsIsSettled() {
        assertThat(SAID)
                .anyMatch(line -> line.startsWith("For Japan together is worse than (b)"))
                .noneMatch(line -> line.contains("do not settle"));
    }

    @Test
    void whatWasNotLookedAtIsSaidToBeNotLookedAt() {
        List<String> said = WhatWouldChange.of(ExampleAnswers.withAFailedWay(), Words.english());
        assertThat(said).contains(Words.english().of("change.parameters.not-done"));
        assertThat(said).noneMatch(line -> line.contains("surplus stock"));
    }

    @Test
    void everyLanguageSaysAsMuch() {
        for (Language language : Language.values()) {
            assertThat(WhatWouldChange.of(ANSWER, Words.in(language))).hasSameSizeAs(SAID);
        }
    }
}
