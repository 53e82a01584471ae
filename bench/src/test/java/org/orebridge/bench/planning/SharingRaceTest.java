package org.orebridge.bench.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.study.Progress;

class SharingRaceTest {

    @Test
    void sharesOfThreePartiesAreThoseOfCoalitionsPlannedFromScratch() {
        List<String> lines = new ArrayList<>();
        SharingRates rates = new SharingRace(List.of("KOR", "JPN", "GBR"), 1, 1000).run(lines::add, Progress.SILENT);

        assertThat(rates.same()).isTrue();
        SharingRates.Case one = rates.scenarios().getFirst();
        assertThat(lines).containsExactly(one.line());
        assertThat(one.coalitions()).isEqualTo(4);
        assertThat(one.sampled()).isEqualTo(4);
        assertThat(one.planned()).isBetween(1, 4);
        assertThat(one.gain()).isPositive();
        assertThat(one.shares().stream().mapToDouble(share -> share).sum())
                .isCloseTo(one.gain(), within(1e-9 * one.gain()));
        assertThat(rates.ratio()).isPositive();
    }

    @Test
    void aWorthThatIsOffIsNotTheSame() {
        var off = new SharingRates("nickel", List.of("KOR"), 60, List.of(), 1, 1, 1, 2e-6);
        assertThat(off.same()).isFalse();
    }
}
