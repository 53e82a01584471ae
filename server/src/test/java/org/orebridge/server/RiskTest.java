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

    @Test
    void groupsOfOnesOwnAreReadAndNotKept() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            var read = workbench
                    .visitor()
                    .change(
                            "POST",
                            "/api/v1/risk/groups",
                            "application/octet-stream",
                            "group,name,country\nPACT,Pact,KOR\nPACT,Pact,Japan\n");
            assertThat(read.body()).isEqualTo("[{\"id\":\"PACT\",\"name\":\"Pact\",\"members\":[\"JPN\",\"KOR\"]}]");
            var wrong = workbench
                    .visitor()
                    .change("POST", "/api/v1/risk/groups", "application/octet-stream", "group,country\nPACT,Koera\n");
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.body()).contains("line 2", "Koera", "Maybe");
            assertThat(workbench.visitor().get("/api/v1/risk?party=PACT").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void theStateOfMarketsTakesWeightsAndRefusesWrongOnes() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            String markets = workbench
                    .visitor()
                    .get("/api/v1/risk/market?weights=level%3D0%2Ctrend%3D0")
                    .body();
            assertThat(markets)
                    .contains("\"level\":0.0", "\"mineral\":\"copper\"", "\"month\":\"2021-01\"", "\"state\":null");
            var wrong = workbench.visitor().get("/api/v1/risk/market?weights=colour%3D1");
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.body()).contains("\"field\":\"weights\"", "Maybe");
            assertThat(workbench.visitor().get("/api/v1/risk?party=KOR").body())
                    .contains("\"indicator\":\"import-value-hhi\"", "cepii-baci-hs02");
        }
    }

    @Test
    void chokepointsSharedExposureAndACountryHaveAnAddressEach() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            assertThat(workbench.visitor().get("/api/v1/risk?party=KOR%2BJPN").body())
                    .contains("\"party\":\"JPN+KOR\"");
            assertThat(workbench
                            .visitor()
                            .get("/api/v1/risk/shared?party=KOR&with=JPN")
                            .body())
                    .contains("\"common\":", "\"unnamed\":", "\"country\":\"BRA\"");
            assertThat(workbench.visitor().get("/api/v1/risk/chokepoints").body())
                    .contains("\"party\":\"world\"", "\"country\":\"COD\"", "\"byForm\":{\"cobalt");
            String china = workbench.visitor().get("/api/v1/risk/countries/CHN").body();
            assertThat(china)
                    .contains("\"passageOf\":{\"JPN\":", "\"measure\":\"reserves\"", "\"pv\":", "export licence");
            assertThat(workbench
                            .visitor()
                            .get("/api/v1/risk/countries/Atlantis")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
