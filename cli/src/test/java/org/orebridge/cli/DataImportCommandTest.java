package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
        assertThat(status.out())
                .contains("Nothing was imported", "SOURCES OF THE COMPILATION", "no figure of the year in use");
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
    void whatHasNoFigureOfACountrySaysWhatThereIsOfOthers() {
        Session chain = data("explain", "germanium", "KOR");
        assertThat(chain.code()).isZero();
        assertThat(chain.out())
                .contains("no figure of South Korea", "refining: 9 figures of 3 places, 2022 to 2024", "of 1 place,")
                .contains("Production by country is withheld by nearly all");
        assertThat(data("explain", "germanum", "KOR").err()).contains("Maybe \"germanium\" was meant.");
    }

    @Test
    void everyMineralWithAMarketHasAGrade() {
        assertThat(data("status").out())
                .containsPattern("gallium [A-D] +2021")
                .containsPattern("  [A-D]: output and trade rest on assumptions for")
                .contains("1 figure in use");
    }

    @Test
    void findingsAreKeptAndShownTheGravestFirst() throws IOException {
        assertThat(data("findings").out()).contains("Nothing was imported");
        Files.writeString(
                file,
                HEADER
                        + "COBALT,World Mine Production,Cobalt,Cuba,Production,Mine production,metric tons,2024,-5,,Yes,\n");
        data("import", file.toString());
        Session found = data("findings", "mcs.csv");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("mcs.csv (usgs-mcs-", "1 error", "line 2");
        assertThat(data("findings", "--severity", "note").out()).doesNotContain("line 2");
        assertThat(data("findings", "--json").out()).contains("\"severity\" : \"error\"");
        Session unknown = data("findings", "mcs.cvs");
        assertThat(unknown.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(unknown.err()).contains("Maybe \"mcs.csv\" was meant.");
    }

    @Test
    void observationsOfANewerVersionAreRefusedWithACodeOfTheirOwn() throws SQLException {
        data("import", file.toString());
        Path catalogue = folder.resolve("home/observations/observations.duckdb");
        try (Connection newer = DriverManager.getConnection("jdbc:duckdb:" + catalogue);
                Statement statement = newer.createStatement()) {
            statement.execute("UPDATE form SET version = 2");
        }
        Session status = data("status");
        assertThat(status.code()).isEqualTo(ExitCode.OTHER_VERSION.code());
        assertThat(status.err()).contains("form 2", "knows form 1", "Maybe a newer version");
        assertThat(status.out()).isEmpty();
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
