package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is killed, not closed, in the middle of a run and of writing, and started again.
class KilledTest {

    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+/)");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final String FIRST = "name: mine\n" + "# first\n".repeat(20_000);
    private static final String SECOND = "name: mine\n" + "# second\n".repeat(20_000);

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatWasAcknowledgedIsThereAfterwardsAndWhatWasCutOffSaysSo(String kind) throws Exception {
        assumeThat(System.getProperty("os.name")).as("kill -9").startsWith("Linux");
        try (Database database = Database.of(kind)) {
            List<String> asked = new ArrayList<>();
            try (Server server = Server.start(home, database.address())) {
                Visitor visitor = new Visitor(server.address);
                asked.add(id(visitor.post("/api/v1/runs", "{\"scenario\":\"cobalt-drc-2025\",\"draws\":50}")));
                visitor.untilRun(Long.parseLong(asked.getFirst()), "running");
                for (int run = 0; run < 5; run++) {
                    asked.add(
                            id(visitor.post("/api/v1/runs", "{\"scenario\":\"magnesium-china-licence\",\"draws\":0}")));
                }
                assertThat(write(visitor, FIRST).statusCode()).isEqualTo(201);
                Thread writer = Thread.ofPlatform().daemon().start(() -> writeForEver(visitor));
                Thread.sleep(700);
                server.kill();
                writer.join(5000);
            }
            try (Server server = Server.start(home, database.address())) {
                Visitor visitor = new Visitor(server.address);
                String cutOff = visitor.get("/api/v1/runs/" + asked.getFirst()).body();
                assertThat(cutOff).contains("\"state\":\"interrupted\"");
                for (String id : asked.subList(1, asked.size())) {
                    assertThat(visitor.get("/api/v1/runs/" + id).body())
                            .containsPattern("\"state\":\"(queued|running|finished)\"");
                }
                assertThat(visitor.get("/api/v1/scenarios/mine/text").body()).isIn(FIRST, SECOND);
                HttpResponse<String> again = visitor.post("/api/v1/runs/" + asked.getFirst() + "/repetition", "");
                assertThat(again.statusCode()).isEqualTo(201);
                assertThat(again.body()).contains("\"draws\":50").contains("\"repeats\":" + asked.getFirst());
                server.kill();
            }
        }
    }

    private static HttpResponse<String> write(Visitor visitor, String text) {
        return visitor.change("PUT", "/api/v1/scenarios/mine", "application/yaml", text);
    }

    /// Until the other end is gone.
    private static void writeForEver(Visitor visitor) {
        try {
            for (int turn = 0; turn < 100_000; turn++) {
                write(visitor, turn % 2 == 0 ? SECOND : FIRST);
            }
        } catch (AssertionError gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /// A program of its own, as the launcher starts it.
    private static final class Server implements AutoCloseable {

        private final Process process;
        private final URI address;

        private Server(Process process, URI address) {
            this.process = process;
            this.address = address;
        }

        static Server start(Path home, Optional<String> database) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "org.orebridge.cli.Main",
                    "serve",
                    "--port",
                    "0",
                    "--home",
                    home.toString()));
            database.ifPresent(address -> command.addAll(List.of("--database", address)));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                Matcher address = ADDRESS.matcher(line);
                if (line.contains("is open at") && address.find()) {
                    Thread.ofPlatform().daemon().start(() -> said.lines().forEach(_ -> {}));
                    return new Server(process, URI.create(address.group(1)));
                }
            }
            throw new AssertionError("The server did not open: " + lines);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private record Database(Optional<String> address, Optional<EmbeddedPostgres> postgres) implements AutoCloseable {

        static Database of(String kind) throws IOException {
            if (kind.equals("H2")) {
                return new Database(Optional.empty(), Optional.empty());
            }
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            return new Database(Optional.of(postgres.getJdbcUrl("postgres", "postgres")), Optional.of(postgres));
        }

        @Override
        public void close() throws IOException {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        }
    }
}
