package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.stockpile.KeptStockpiles;

class StockpileCommandTest {

    @Test
    void oneSizeOfOnePartyIsWeighedAndKept(@TempDir Path home) throws IOException {
        Session session = Session.of(
                "stockpile",
                "gallium",
                "--parties",
                "JPN",
                "--days",
                "60",
                "--hazard",
                "0.1",
                "--language",
                "ja",
                "--home",
                home.toString());

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("中国が輸出をすべて止める", "問いのとおり10年に一度。", "計画の目標: 60日分。");
        try (Stream<Path> kept = Files.list(home.resolve(KeptStockpiles.FOLDER))) {
            assertThat(kept).singleElement().satisfies(place -> {
                assertThat(session.out()).contains(place.toString());
                assertThat(place.resolve(KeptStockpiles.JSON)).content().contains("\"gallium\"");
            });
        }
    }

    @Test
    void anUnknownMineralAndSizesThatDoNotRiseAreRefused() {
        Session unknown = Session.of("stockpile", "galium");
        assertThat(unknown.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(unknown.err()).contains("Maybe \"gallium\"").doesNotContain("\tat ");

        Session sizes = Session.of("stockpile", "gallium", "--days", "60,30");
        assertThat(sizes.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(sizes.err()).contains("Maybe \"30,60,100\" was meant");

        // Antimony has indicators alone, and says so instead of an empty table.
        Session indicators = Session.of("stockpile", "antimony");
        assertThat(indicators.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(indicators.err()).contains("antimony").doesNotContain("\tat ");
    }
}
