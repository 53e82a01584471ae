package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final Path RAW =
            Path.of(System.getProperty("orebridge.shared", "../../shared")).resolve("data");
    private static final Path SHIPPED = Path.of("src/main/resources/org/orebridge/reference");

    @Test
    void theShippedTablesComeOutOfThePublicFilesToTheByte(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(RAW), "the public files are not at " + RAW + ", so nothing is rebuilt");
        Rebuild.Report report = Rebuild.run(RAW, folder);
        assertThat(report.written()).isNotEmpty();
        for (Path table : report.written()) {
            Path shipped = SHIPPED.resolve(folder.relativize(table));
            assertThat(Files.readString(table)).as(shipped.toString()).isEqualTo(Files.readString(shipped));
        }
        assertThat(Rebuild.run(RAW, folder).changed()).isEmpty();
    }
}
