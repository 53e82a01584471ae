package org.orebridge.importers.recycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.HsCode;
import org.orebridge.core.Share;
import org.orebridge.core.Stage;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;

class RecyclingReaderTest {

    @Test
    void textsOverSeveralLinesStayInTheirRow() {
        Imported<RecyclingRow> imported = RecyclingReader.read(TestFile.of("recycling/rates.csv"));
        assertThat(imported.rows())
                .extracting(RecyclingRow::row, RecyclingRow::rate, RecyclingRow::stage, RecyclingRow::code)
                .containsExactly(
                        tuple(
                                2,
                                Figure.stated(Share.of(0.28)),
                                Optional.of(Stage.MINING),
                                Optional.of(HsCode.of("261710"))),
                        tuple(5, Figure.stated(Share.of(0.19)), Optional.empty(), Optional.empty()),
                        tuple(6, Figure.notAvailable(), Optional.of(Stage.REFINING), Optional.of(HsCode.of("8112"))));
        assertThat(imported.rows().get(1).furtherCodes()).isEqualTo(List.of(HsCode.of("250830"), HsCode.of("250840")));
        assertThat(imported.findings()).extracting(Finding::found).containsExactly("\"28%\" is no share of one");
    }

    @Test
    void theRealTableHasSixtyFiveMaterials() {
        Imported<RecyclingRow> imported =
                RecyclingReader.read(TestFile.real("facts/eol_rir_stage_hs6_65_materials.csv"));
        assertThat(imported.rows()).hasSize(65);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
    }
}
