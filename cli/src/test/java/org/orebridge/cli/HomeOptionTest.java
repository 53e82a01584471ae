package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeOptionTest {

    @Test
    void theEnvironmentNamesTheHome() {
        assertThat(HomeOption.standard(Map.of("OREBRIDGE_HOME", "mine"), "/user", "Linux"))
                .isEqualTo(Path.of("mine"));
    }

    @Test
    void otherwiseTheHomeIsThePlatformsFolderForData() {
        assertThat(HomeOption.standard(Map.of(), "/user", "Linux")).isEqualTo(Path.of("/user/.local/share/orebridge"));
        assertThat(HomeOption.standard(Map.of("XDG_DATA_HOME", "/data"), "/user", "Linux"))
                .isEqualTo(Path.of("/data/orebridge"));
        assertThat(HomeOption.standard(Map.of(), "/user", "Mac OS X"))
                .isEqualTo(Path.of("/user/Library/Application Support/orebridge"));
    }
}
