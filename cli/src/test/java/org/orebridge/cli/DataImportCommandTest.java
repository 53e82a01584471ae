package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataImportCommandTest {

    private static final String HEADER =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,"
                    + "Is critical mineral 2025,Other notes\n";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(
                folder.resolve("mcs.csv"),
                HEADER
                        + "COBALT,World Mine Production,Cobalt,Cuba,Production,Mine production,metric tons,2024,"
                        + "\"3,000\",,Yes,\n"
                        + "COBALT,World Mine Production,Cobalt,Canada,Production,Mine production,metric tons,2024,W,,Yes,\n");
    }

    @Test
    void aFileIsImportedByItsKindAndShownBesideTheCompilation() {
        Session imported = data("import", "usgs-mcs", file.toString());
        assertThat(imported.code()).isZero();
        assertThat(imported.out())
                .contains("mcs.csv: imported (usgs-mcs-2026, edition 2026, 2026-02-06)", "2 figures kept");
        Session status = data("status");
        assertThat(status.code()).isZero();
        assertThat(status.out()).contains("IMPORTED FILES", "mcs.csv: usgs-mcs-2026");
        Session sides =
                data("show", "cobalt", "--all-sources", "--stage", "mine", "--year", "2024", "--country", "CUB");
        assertThat(sides.code()).isZero();
        assertThat(sides.out()).contains("mining, Cuba, 2024", "3,000 t", "mcs.csv:2");
    }

    @Test
    void theHeaderTellsTheKindAndTheSameFileChangesNothing() {
        assertThat(data("import", file.toString()).out()).contains("imported (usgs-mcs-2026");
        Session again = data("import", file.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("imported before, nothing has changed");
    }

    @Test
    void aWithheldFigureIsShownAsWithheldNotAsZero() {
        data("import", file.toString());
        assertThat(data("show", "cobalt", "--all-sources", "--stage", "mining", "--year", "2024", "--country", "CAN")
                        .out())
                .containsPattern("usgs-mcs-2026 +- t +withheld +mcs.csv:3");
    }

    @Test
    void withoutAnImportTheCompilationIsShownAndSaysSo() {
        Session status = data("status");
        assertThat(status.code()).isZero();
        assertThat(status.out()).contains("Nothing was imported", "SOURCES OF THE COMPILATION", "no figure in use");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void statusIsJsonWhereAskedFor() {
        assertThat(data("status", "--json").out()).startsWith("{").contains("\"minerals\"", "\"gaps\"");
    }

    @Test
    void oneCountrysChainIsShownDownToFileAndRow() {
        Session chain = data("explain", "gallium", "KOR");
        assertThat(chain.code()).isZero();
        assertThat(chain.out())
                .contains("gallium in South Korea", "balanced:", "MCS2025_World_Data.csv:")
                .containsPattern("> usgs-mcs-2025 +3 t/y +stated");
    }

    @Test
    void aWrongKindIsRefusedWithTheRightOne() {
        Session wrong = data("import", "baci", file.toString());
        assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(wrong.err()).contains("Mineral Commodity Summaries 2026", "Maybe the kind \"usgs-mcs\" was meant.");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void anUnknownKindStageOrFileIsNamedWithTheNearest() {
        assertThat(data("import", "usgs", file.toString()).err()).contains("usgs-mcs", "Maybe");
        assertThat(data("import", "baci").err()).contains("No file to import", "Maybe");
        assertThat(data("show", "cobalt", "--all-sources", "--stage", "minning").err())
                .contains("Maybe \"mining\" was meant.");
        Session missing =
                data("import", "usgs-mcs", folder.resolve("nowhere.csv").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(missing.err()).contains("nowhere.csv", "Maybe");
    }

    @Test
    void koreanAndJapaneseSayTheSame() {
        assertThat(data("import", file.toString(), "--language", "ko").out()).contains("\uac00\uc838\uc654\ub2e4");
        assertThat(data("status", "--language", "ja").out()).contains("\u7de8\u7e82\u30c7\u30fc\u30bf");
    }

    private Session data(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "data";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--home";
        all[arguments.length + 2] = folder.resolve("home").toString();
        return Session.of(all);
    }
}
