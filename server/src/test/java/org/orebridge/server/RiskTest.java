package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskTest {

    @TempDir
    Path home;

    @Test
    void aPartysProfileNamesWhatItHasNoValueForAndAnUnknownPartyIsRefused() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            String profile = workbench.visitor().get("/api/v1/risk?party=JPN").body();
            assertThat(profile)
                    .contains("\"party\":\"JPN\"", "\"indicator\":\"net-import-reliance\"", "\"value\":null");
            var unknown = workbench.visitor().get("/api/v1/risk?party=Atlantis");
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(unknown.body()).contains("\"field\":\"party\"", "Maybe");
        }
    }
}
