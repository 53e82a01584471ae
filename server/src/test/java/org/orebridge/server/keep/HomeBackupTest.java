package org.orebridge.server.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.server.HomeDatabase;
import org.orebridge.server.run.RunCopies;
import org.orebridge.workbench.serving.Safekeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What a home holds comes back whole, from either database into either.
class HomeBackupTest {

    private static final List<String> RUNS =
            List.of(run(1, "null", "FINISHED", "\"a-1\""), run(3, "1", "QUEUED", "null"));

    private static @Nullable EmbeddedPostgres postgres;

    private final Safekeeping safe = new HomeBackup();

    @TempDir
    Path folder;

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void aBackupFromBeforeThereWereSecondOpinionsAndStudiesAsksForNone() {
        RunCopies copies = new RunCopies(HomeDatabase.address(folder));
        copies.replace(List.of(RUNS.getFirst().replaceAll(",\"check\":true,\"study\":\\{.*?}\"}", "")));
        assertThat(copies.lines().getFirst()).contains("\"check\":false,\"study\":null");
    }

    @ParameterizedTest
    @CsvSource({"H2,H2", "H2,PostgreSQL", "PostgreSQL,H2"})
    void aHomeComesBackWhole(String from, String to) throws IOException {
        Path home = home("home");
        Optional<String> source = database(from);
        new RunCopies(source.orElseGet(() -> HomeDatabase.address(home))).replace(RUNS);
        Path file = folder.resolve("kept.zip");
        assertThat(safe.backup(home, source, file, false)).isEqualTo(new Safekeeping.Kept(2, 3));

        Path other = folder.resolve("other");
        Optional<String> target = database(to);
        String address = target.orElseGet(() -> HomeDatabase.address(other));
        clear(target);
        assertThat(safe.restore(other, target, file, false)).isEqualTo(new Safekeeping.Kept(2, 3));
        assertThat(new RunCopies(address).lines()).isEqualTo(RUNS);
        assertThat(Files.readString(other.resolve("runs/a-1/answer.json"))).isEqualTo("{}");
        assertThat(Files.getLastModifiedTime(other.resolve("runs/a-1/answer.json"))
                                .toMillis()
                        / 2000)
                .isEqualTo(Files.getLastModifiedTime(home.resolve("runs/a-1/answer.json"))
                                .toMillis()
                        / 2000);
        assertThat(nextId(address)).isEqualTo(4);
    }

    @Test
    void nothingIsOverwrittenWithoutAWord() throws IOException {
        Path home = home("home");
        Path file = folder.resolve("kept.zip");
        safe.backup(home, Optional.empty(), file, false);
        assertThatThrownBy(() -> safe.backup(home, Optional.empty(), file, false))
                .hasMessageContaining("is there already")
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> safe.restore(home, Optional.empty(), file, false))
                .hasMessageContaining("stay as they are");
        Files.writeString(home.resolve("scenarios/mine.yaml"), "changed");
        safe.restore(home, Optional.empty(), file, true);
        assertThat(Files.readString(home.resolve("scenarios/mine.yaml"))).isEqualTo("name: mine");
        assertThat(home.resolve(".replaced")).doesNotExist();
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("other.zip"), "no zip");
        Path home = home("home");
        assertThatThrownBy(() -> safe.restore(home, Optional.empty(), file, true))
                .hasMessageContaining("no backup");
        assertThat(home.resolve("runs/a-1/answer.json")).exists();
    }

    @Test
    void anEntryThatLeadsOutOfTheHomeIsLeftOut() throws IOException {
        Path file = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("orebridge-backup", "runs.jsonl", "runs/../../evil.txt", "etc/passwd")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals("orebridge-backup") ? "1\n".getBytes(StandardCharsets.UTF_8) : new byte[0]);
            }
        }
        Path home = folder.resolve("new");
        assertThat(safe.restore(home, Optional.empty(), file, false)).isEqualTo(new Safekeeping.Kept(0, 0));
        assertThat(folder.resolve("evil.txt")).doesNotExist();
        assertThat(home.resolve("etc")).doesNotExist();
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        for (String file : List.of("runs/a-1/answer.json", "hindcasts/bundled/hindcasts.json")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), "{}");
        }
        Files.createDirectories(home.resolve("scenarios"));
        Files.writeString(home.resolve("scenarios/mine.yaml"), "name: mine");
        Files.writeString(home.resolve("runs/a-1/.writing-1.tmp"), "half");
        return home;
    }

    private static Optional<String> database(String name) throws IOException {
        if (name.equals("H2")) {
            return Optional.empty();
        }
        assumeThat(System.getProperty("os.name"))
                .as("binaries for other systems are not taken along")
                .startsWith("Linux");
        EmbeddedPostgres open = postgres == null ? EmbeddedPostgres.start() : postgres;
        postgres = open;
        return Optional.of(open.getJdbcUrl("postgres", "postgres"));
    }

    private static void clear(Optional<String> database) {
        database.ifPresent(address -> new RunCopies(address).replace(List.of()));
    }

    private static long nextId(String address) {
        JdbcClient client = JdbcClient.create(new DriverManagerDataSource(address));
        client.sql("""
                insert into runs (state, scenario, scenario_text, parties, draws, seed, settings, submitted)
                values ('queued', 's', 't', '', 0, 1, '', current_timestamp)
                """).update();
        return client.sql("select max(id) from runs").query(Long.class).single();
    }

    private static String run(long id, String repeats, String state, String answer) {
        return "{\"id\":%d,\"state\":\"%s\",\"input\":{\"scenario\":\"s\",\"text\":\"name: s\",\"parties\":[\"KOR\"],\"baseYear\":2024,\"months\":null,\"draws\":5,\"seed\":1,\"settings\":{\"market.share\":0.5},\"check\":true,\"study\":{\"kind\":\"pacts\",\"options\":\"{}\"}},\"repeats\":%s,\"submitted\":\"2026-01-01T00:00:00Z\",\"started\":null,\"finished\":null,\"answer\":%s,\"answerSha256\":null,\"problem\":null}"
                .formatted(id, state, repeats, answer);
    }
}
