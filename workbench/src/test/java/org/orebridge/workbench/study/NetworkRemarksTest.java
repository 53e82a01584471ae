package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkRemarksTest {

    @Test
    void casesOfOneKindAreToldTogetherAndTheFourthIsCounted() {
        assertThat(NetworkRemarks.of(List.of(
                        "The use of 2023 stands in for 2022: a.",
                        "b is balanced to nothing.",
                        "The use of 2023 stands in for 2022: c.",
                        "The use of 2023 stands in for 2022: d.",
                        "The use of 2023 stands in for 2022: e.")))
                .containsExactly(
                        "The use of 2023 stands in for 2022: a; c; d; and 1 more, see the input figures.",
                        "b is balanced to nothing.");
    }
}
