package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooperateSwapsCommandTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aTemplateIsWritten() {
        file = folder.resolve("my-swaps.yaml");
        assertThat(Session.of("new", "swaps", file.toString()).code()).isZero();
    }

    private Session asked(String... more) {
        var arguments = new ArrayList<>(List.of("cooperate", "swaps", file.toString()));
        arguments.addAll(List.of("--output", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray(String[]::new));
    }

    @Test
    void theTemplateRunsAndOneGivesDysprosiumForTerbium() throws IOException {
        Session session = asked();
        assertThat(session.code()).isZero();
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains(
                        "South Korea gives Japan", "of dysprosium oxide", "Japan gives South Korea", "of terbium metal")
                .contains("Placeholder")
                .doesNotContain("NaN");
        assertThat(folder.resolve("out/swaps.json")).exists();
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("dysprosium oxide");
    }

    @Test
    void itSpeaksKoreanAndJapaneseAndJson() {
        assertThat(asked("--language", "ko").out()).contains("산화디스프로슘");
        assertThat(asked("--language", "ja").out()).contains("酸化ジスプロシウム");
        assertThat(asked("--json").out()).startsWith("{").contains("\"oneWay\"", "\"encumbered\"", "\"obstacles\"");
    }

    @Test
    void whatIsWrongIsNamedAllAtOnceWithItsLine() throws IOException {
        String text = Files.readString(file)
                .replace(
                        "party: JPN\n    mineral: terbium\n    form: terbium-oxide",
                        "party: USA\n    mineral: terbium\n    form: terbium-oxide")
                .replace("encumbrance: [no-third-countries, no-loans]", "encumbrance: no-thirds");
        Files.writeString(file, text);
        Session session = asked();
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err())
                .contains("no-thirds", "no-third-countries", "Maybe")
                .doesNotContain("Exception");
        Files.writeString(file, text.replace("no-thirds", "no-loans"));
        assertThat(asked().err()).contains("USA is none of the parties", "my-swaps.yaml");
    }

    @Test
    void aFigureOfNobodyIsRefused() throws IOException {
        Files.writeString(
                file, Files.readString(file).replace("lead-months: 1\n    assumed: Placeholder.", "lead-months: 1"));
        assertThat(asked().err()).contains("japan-terbium-reduction", "neither where its figures come from");
    }

    @Test
    void termsThatAreNoneAreNamed() {
        Session session = asked("--terms", "gift");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("no terms \"gift\"", "barter", "Maybe");
    }
}
