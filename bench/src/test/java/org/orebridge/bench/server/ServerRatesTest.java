package org.orebridge.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerRatesTest {

    private static final Load ANSWER = Load.NONE
            .and(new Crowd.Reading(100, 0, 1), Optional.of(Duration.ZERO), Optional.of(Duration.ofMillis(150)))
            .and(
                    new Crowd.Reading(200, 1, 2),
                    Optional.of(Duration.ofMillis(150)),
                    Optional.of(Duration.ofMillis(450)));
    private static final Load FILE = Load.NONE.and(new Crowd.Reading(400, 0, 2), Optional.empty(), Optional.empty());

    @Test
    void roundsAddUp() {
        assertThat(ANSWER.rate()).isEqualTo(100);
        assertThat(ANSWER.broken()).isEqualTo(1);
        assertThat(ANSWER.processorMilliseconds())
                .hasValueSatisfying(time -> assertThat(time).isCloseTo(1.5, within(1e-9)));
    }

    @Test
    void oneErrorIsEnoughToSayThatNotAllIsWhole() {
        assertThat(rates().isWhole()).isFalse();
        assertThat(String.join("\n", rates().lines())).contains("300 readings", "1 errors");
    }

    @Test
    void whatTheSystemDoesNotTellIsNamed() {
        assertThat(String.join("\n", rates().lines()))
                .contains("unknown ms of the server's processor time", "ratio of the rates 0.50", "unknown before");
    }

    private static ServerRates rates() {
        return new ServerRates(10, 1000, ANSWER, FILE, 0.5, Optional.empty(), Optional.of(300.0), Optional.of(301.0));
    }
}
