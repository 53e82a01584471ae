package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Source SUMMARIES = new Source(
            "usgs-mcs-2026",
            "Mineral Commodity Summaries 2026",
            "U.S. Geological Survey",
            2026,
            "https://doi.org/10.5066/P1WKQ63T",
            "public domain (United States)",
            "U.S. Geological Survey");

    @Test
    void aWithheldFigureIsNeitherZeroNorMissing() {
        Figure<Mass> withheld = Figure.withheld();
        assertThat(withheld.known()).isEmpty();
        assertThat(withheld).isNotEqualTo(Figure.notAvailable()).isNotEqualTo(Figure.stated(Mass.ZERO));
        assertThat(withheld.said().word()).isEqualTo("withheld");
    }

    @Test
    void aChangeOfUnitKeepsWhatTheSourceSaid() {
        assertThat(Figure.estimated(950.0).map(Mass::ofTonnes)).isEqualTo(Figure.estimated(Mass.ofTonnes(950)));
        assertThat(Figure.<Double>notAvailable().map(Mass::ofTonnes)).isEqualTo(Figure.notAvailable());
    }

    @Test
    void aCitationNamesSourceFileAndRow() {
        assertThat(new Citation(SUMMARIES, "MCS2026_Commodities_Data.csv", 17))
                .hasToString("usgs-mcs-2026, MCS2026_Commodities_Data.csv:17");
        assertThatThrownBy(() -> new Citation(SUMMARIES, "x.csv", -1)).hasMessageContaining("Maybe");
    }

    @Test
    void aSourceWithoutAPlausibleEditionIsRefused() {
        assertThatThrownBy(() -> new Source("x", "X", "", 20260, "", "", "")).hasMessageContaining("20260");
    }

    @Test
    void aFindingReadsAsALine() {
        assertThat(Finding.warning("a.csv", 3, "\"12 t\" is no number", "row left out"))
                .hasToString("a.csv:3: warning: \"12 t\" is no number (row left out)");
    }
}
