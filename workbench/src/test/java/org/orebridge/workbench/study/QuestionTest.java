package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void monthsBeyondTenYearsAreRefusedWithTheNearestThatIsTaken() {
        assertThatThrownBy(() -> question(List.of(), OptionalInt.of(1000), 100))
                .hasMessage("Months reported are 1 to 120, found 1000.%nMaybe 120 was meant.".formatted());
    }

    @Test
    void drawsBelowZeroAreRefused() {
        assertThatThrownBy(() -> question(List.of(), OptionalInt.empty(), -1))
                .hasMessageContaining("Draws are 0 to 100000, found -1.");
    }

    @Test
    void aPartyNamedTwiceIsRefused() {
        assertThatThrownBy(() -> question(List.of("KOR", "KOR"), OptionalInt.empty(), 0))
                .hasMessageContaining("[KOR, KOR] name somebody twice");
    }

    private static Question question(List<String> parties, OptionalInt months, int draws) {
        return new Question("magnesium-china-licence", parties, OptionalInt.empty(), months, draws, 1, new TreeMap<>());
    }
}
