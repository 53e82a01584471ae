package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchasesCommandTest {

    @TempDir
    Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    @Test
    void aTableShowsTheMinesBehindTheSellersAndNamesBadRows() throws IOException {
        Path file = table("material,origin,quantity (t)\nmagnesium,Japan,30\nmagnesium,Atlantis,5\n");

        Session session = Session.of("purchases", file.toString(), "--party", "KOR", "--no-prices");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out())
                .contains(
                        "2 rows: 1 used, 1 not used",
                        "line 3: No country is called “Atlantis”.",
                        "China",
                        "from mine or scrap in")
                .contains("magnesium-china-licence");
    }

    @Test
    void aCompanyMayStandInAGroupOfItsOwnMaking() throws IOException {
        Path file = table("material,origin,quantity (t)\nmagnesium,Japan,30\nmagnesium,China,70\n");
        Path groups = Files.writeString(folder.resolve("groups.csv"), "group,country\nPACT,KOR\nPACT,JPN\n");

        Session session = Session.of(
                "purchases",
                file.toString(),
                "--party",
                "PACT",
                "--groups",
                groups.toString(),
                "--no-prices",
                "--json");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("\"party\" : \"PACT\"");
        assertThat(Session.of("purchases", file.toString(), "--party", "PACT", "--no-prices")
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aTableIsKeptOnlyWhereThatIsAskedFor() throws IOException {
        Path file = table("material,origin,quantity (t)\nmagnesium,Japan,30\n");
        Path home = folder.resolve("home");
        Path kept = home.resolve("purchases");

        Session.of("purchases", file.toString(), "--no-prices", "--home", home.toString());
        assertThat(kept).doesNotExist();

        Session asked = Session.of("purchases", file.toString(), "--no-prices", "--keep", "--home", home.toString());
        assertThat(asked.code()).isEqualTo(ExitCode.OK.code());
        assertThat(asked.err()).contains("Kept, with what it exposes to, in " + kept);
        try (var folders = Files.list(kept)) {
            Path place = folders.findFirst().orElseThrow();
            assertThat(place.resolve("mine.csv")).hasSameBinaryContentAs(file);
            assertThat(place.resolve("exposure.json")).content().contains("\"mineral\" : \"magnesium\"");
        }
    }

    @Test
    void otherProgramsGetItAsJsonAndReadersInTheirLanguage() throws IOException {
        Path file = Files.write(
                folder.resolve("구매.csv"), "품목,원산지,중량(톤)\n마그네슘,중국,30\n".getBytes(Charset.forName("x-windows-949")));

        assertThat(Session.of("purchases", file.toString(), "--no-prices", "--json")
                        .out())
                .contains("\"encoding\" : \"x-windows-949\"", "\"mineral\" : \"magnesium\"");
        assertThat(Session.of("purchases", file.toString(), "--no-prices", "--language", "ko")
                        .out())
                .contains("구매.csv의 구매가 노출된 위험", "마그네슘", "중국 100.0%");
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithWhatMayHelpInTheReadersLanguage() throws IOException {
        Path file = table("a,b\n1,2\n");

        Session session = Session.of("purchases", file.toString(), "--language", "ja");

        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains("列名が二つ以上ある行がありません", "orebridge new purchases");
        assertThat(Session.of("purchases", folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_FILE.code());
    }

    @Test
    void anExampleIsWrittenAndReadAgainAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("example.csv");
        Path home = folder.resolve("home");

        assertThat(Session.of("new", "purchases", file.toString()).code()).isEqualTo(ExitCode.OK.code());
        Session session = Session.of("--home", home.toString(), "purchases", file.toString(), "--no-prices");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("7 rows: 7 used, 0 not used");
        assertThat(home).doesNotExist();
    }
}
