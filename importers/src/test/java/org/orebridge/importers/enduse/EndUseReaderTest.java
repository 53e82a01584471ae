package org.orebridge.importers.enduse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Share;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;

class EndUseReaderTest {

    @Test
    void sharesThatDoNotAddUpAreNamed() {
        Imported<EndUseRow> imported = EndUseReader.read(TestFile.of("enduse/shares.csv"));
        assertThat(imported.rows())
                .extracting(EndUseRow::share)
                .containsExactly(Figure.estimated(Share.of(0.73)), Figure.stated(Share.of(0.2)));
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly("shares of Gallium, 2025 add up to 93 %", "year \"2025\", share \"173\"");
    }

    @Test
    void theRealSharesAddUp() {
        Imported<EndUseRow> imported = EndUseReader.read(TestFile.real("facts/end_use_shares_usgs_mcs2026.csv"));
        assertThat(imported.rows()).hasSize(26);
        assertThat(imported.findings()).isEmpty();
    }
}
