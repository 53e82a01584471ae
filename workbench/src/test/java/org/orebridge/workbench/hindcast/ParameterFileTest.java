package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Sha256;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.result.ParameterTable;
import org.orebridge.workbench.hindcast.result.ParameterTable.Change;

class ParameterFileTest {

    private static final Change FIRST = new Change(1, "a", false, "first", "none");
    private static final Change AFTER_A_SCORE = new Change(2, "b", true, "shelf", "found out");

    @Test
    void theFingerprintIsThatOfTheFilesBytes() {
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void aChangeThatNobodyLoggedCountsAsARetuning() {
        assertThat(new ParameterTable("b", List.of(), List.of(FIRST, AFTER_A_SCORE), false).retunings())
                .isEqualTo(1);
        assertThat(new ParameterTable("c", List.of(), List.of(FIRST, AFTER_A_SCORE), true).retunings())
                .isEqualTo(2);
    }

    @Test
    void theLogNumbersItsChangesAndGivesEachAReason() {
        List<Change> changes = Retunings.bundled();
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.get(i).number()).isEqualTo(i + 1);
            assertThat(changes.get(i).sha256()).matches("[0-9a-f]{64}");
            assertThat(changes.get(i).reason()).isNotBlank();
        }
    }

    /// If this fails, the table of class values was changed: add a line to hindcasts/retunings.csv that says what and
    /// why.
    @Test
    void theTableOfClassValuesIsTheOneLastLogged() {
        assertThat(Retunings.bundled().getLast().sha256())
                .as("parameters.csv was changed: add a line to hindcasts/retunings.csv with its SHA-256, what and why")
                .isEqualTo(Sha256.of(ReferenceDataset.parametersText()));
    }
}
