package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindcastCommandTest {

    private static final String EVENT = """
            name: halved
            title: China halves magnesium exports
            summary: China lets out half of its magnesium exports.
            mineral: magnesium
            base-year: 2024
            start: 2026-01
            measures:
              - {id: ban, type: export-ban, country: CHN, from: 2026-01, until: 2026-03, share: 0.5,
                 sources: {text: The ministry}}
            announcements:
              - {month: 2026-01, measure: ban, until: 2026-02}
            observations:
              - {id: metal, what: price, form: magnesium-metal, country: DEU, unit: USD/kg,
                 values: [{month: 2025-12, value: 2.5}, {month: 2026-02, low: 3, high: 3.2}]}
              - {id: korea, what: imports, country: KOR, values: [{month: 2026-01, value: 600, before: 1200}]}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anEventOfOnesOwn() throws IOException {
        file = Files.writeString(folder.resolve("halved.yaml"), EVENT);
    }

    private Session hindcast(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "hindcast";
        all[1] = "--draws";
        all[2] = "0";
        System.arraycopy(options, 0, all, 3, options.length);
        return Session.of(all);
    }

    @Test
    void anEventFileIsScoredAndLeavesItsPageBehind() {
        Path out = folder.resolve("out");
        Session session = hindcast(file.toString(), "--output", out.toString());
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("CHINA HALVES MAGNESIUM EXPORTS", "2026-02", "Trial B", "SHA-256", "random walk")
                .contains(out.resolve("hindcasts.html").toString());
        assertThat(out)
                .isDirectoryContaining("glob:**hindcasts.html")
                .isDirectoryContaining("glob:**hindcasts.json")
                .isDirectoryContaining("glob:**observations.csv");
    }

    @Test
    void theJsonIsTheOneInTheFolder() throws IOException {
        Path out = folder.resolve("out");
        Session session = hindcast(file.toString(), "--json", "--output", out.toString());
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .startsWith("{")
                .contains("\"format\" : \"orebridge-hindcast/1\"")
                .isEqualTo(Files.readString(out.resolve("hindcasts.json")));
    }

    @Test
    void textAndPageAreToldInTheLanguageAskedFor() throws IOException {
        Path out = folder.resolve("out");
        Session session = hindcast(file.toString(), "--language", "ko", "--output", out.toString());
        assertThat(session.out()).contains("사후 검증", "한국");
        assertThat(Files.readString(out.resolve("hindcasts.html"))).contains("lang=\"ko\"", "lang=\"en\"", "출처:");
    }

    @Test
    void aWrongFileEndsWithItsOwnCodeAndTheLine() throws IOException {
        Files.writeString(file, EVENT.replace("country: KOR,", "country: KRO,"));
        Session session = hindcast(file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("halved.yaml:15", "KRO", "Maybe");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aCountryWithoutAMarketIsFoundBeforeAnythingIsWritten() throws IOException {
        Files.writeString(file, EVENT.replace("country: DEU", "country: BEL"));
        Path out = folder.resolve("out");
        Session session = hindcast(file.toString(), "--output", out.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("halved.yaml", "has no market in BEL", "apart are");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereAndTooManyDrawsAreRefused() {
        Session missing = hindcast(folder.resolve("nothing.yaml").toString());
        assertThat(missing.code()).isNotZero();
        assertThat(missing.err()).contains("nothing.yaml", "Maybe");
        Session many = Session.of("hindcast", file.toString(), "--draws", "-1");
        assertThat(many.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(many.err()).contains("found -1", "Maybe");
    }

    @Test
    void theBundledEventsAreListed() {
        Session session = Session.of("hindcast", "--list");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines()).hasSize(3).anyMatch(line -> line.startsWith("cobalt-congo-2025"));
    }
}
