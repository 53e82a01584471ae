package org.orebridge.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.server.StandInSolver;
import org.orebridge.server.problem.Refusal;

class SecondOpinionsTest {

    private final SecondOpinions without = new SecondOpinions(Optional.empty());
    private final SecondOpinions with = new SecondOpinions(Optional.of(new StandInSolver()));

    @Test
    void withoutASecondSolverARunThatAsksForItIsRefusedAtOnce() {
        assertThatThrownBy(() -> without.requirePossible(input(true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no second solver");
        assertThatCode(() -> without.requirePossible(input(false))).doesNotThrowAnyException();
        assertThat(without.name()).isEmpty();
    }

    @Test
    void onlyARunThatAsksForItIsShownToTheSecondSolver() {
        assertThat(with.name()).hasValue("Stand-in 1.0");
        assertThat(with.on(input(true))).isPresent();
        assertThat(with.on(input(false))).isEmpty();
    }

    private static RunInput input(boolean check) {
        return new RunInput(
                "mine",
                "name: mine\n",
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                0,
                1,
                new TreeMap<>(),
                check,
                Optional.empty());
    }
}
