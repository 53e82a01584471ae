package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committed contract is the one that the server keeps; pages and other programs are built from it.
class ContractTest {

    private static final Path COMMITTED = Path.of("src", "main", "openapi", "openapi.json");

    @TempDir
    Path home;

    /// To write it anew: `mvn verify -pl server -am -Dorebridge.contract=write`, then `npm run types` in `web`.
    @Test
    void theCommittedContractIsTheOneThatIsKept() throws IOException {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            String kept = workbench.visitor().get("/api/v1/openapi.json").body();
            if ("write".equals(System.getProperty("orebridge.contract"))) {
                Files.writeString(COMMITTED, kept);
            }
            assertThat(Files.readString(COMMITTED)).isEqualTo(kept);
        }
    }
}
