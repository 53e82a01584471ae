package org.orebridge.importers.comtrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Progress;
import org.orebridge.importers.comtrade.ComtradeAnswer.Fetched;
import org.orebridge.importers.comtrade.ComtradeAnswer.Stopped;
import org.orebridge.importers.comtrade.ComtradeAnswer.Why;

class ComtradeClientTest {

    private interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @TempDir
    private Path folder;

    private HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key") + " "
                    + exchange.getRequestURI());
            try (exchange) {
                replies.get(Math.min(asked.size(), replies.size()) - 1).to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ComtradeAnswer fetch(ComtradeQuery query, Progress progress) {
        URI base = URI.create(
                "http://127.0.0.1:%d/get".formatted(server.getAddress().getPort()));
        Duration second = Duration.ofSeconds(1);
        ComtradeSettings settings =
                new ComtradeSettings(base, Optional.of("a-key"), 3, Duration.ZERO, second, 3, Duration.ofSeconds(2));
        try (ComtradeClient client = new ComtradeClient(settings)) {
            return client.fetch(query, folder, progress);
        }
    }

    private ComtradeAnswer fetch(String... codes) {
        return fetch(query(codes), Progress.SILENT);
    }

    private static ComtradeQuery query(String... codes) {
        SortedSet<HsCode> wanted = Arrays.stream(codes).map(HsCode::of).collect(Collectors.toCollection(TreeSet::new));
        return new ComtradeQuery(new TreeSet<>(List.of(2024)), wanted);
    }

    private static Reply status(int status, String... headers) {
        return exchange -> {
            for (int h = 0; h < headers.length; h += 2) {
                exchange.getResponseHeaders().add(headers[h], headers[h + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    private static Reply text(String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Reply flows(int count) {
        return text(IntStream.range(0, count)
                .mapToObj(n -> """
                        {"refYear": 2024, "reporterCode": %d, "flowCode": "M", "partnerCode": 156, "partner2Code": 0,
                         "cmdCode": "282520", "customsCode": "C00", "motCode": 0, "netWgt": 1000, "primaryValue": 5000}
                        """.formatted(392 + n))
                .collect(Collectors.joining(
                        ",", "{\"count\": %d, \"data\": [".formatted(count), "], \"error\": \"\"}")));
    }

    private static Why why(ComtradeAnswer answer) {
        return ((Stopped) answer).why();
    }

    @Test
    void anAnswerIsKeptInAFileThatTheReaderTakes() {
        replies.add(flows(2));
        Fetched answer = (Fetched) fetch("282520");
        assertThat(answer.records()).isEqualTo(2);
        assertThat(answer.files()).containsExactly(folder.resolve("comtrade_2024_282520.json"));
        assertThat(ComtradeReader.read(answer.files().getFirst()).rows()).hasSize(2);
        assertThat(asked)
                .containsExactly("a-key /get/C/A/HS?period=2024&cmdCode=282520&flowCode=M,X&partner2Code=0"
                        + "&customsCode=C00&motCode=0&maxRecords=3");
    }

    @Test
    void aFullAnswerIsAskedForAgainInHalves() {
        replies.addAll(List.of(flows(3), flows(1), flows(2)));
        Fetched answer = (Fetched) fetch("282520", "283691");
        assertThat(answer.records()).isEqualTo(3);
        assertThat(answer.files()).hasSize(2);
        assertThat(asked).hasSize(3);
    }

    @Test
    void whatCannotBeHalvedIsNamed() {
        replies.add(flows(3));
        assertThat(why(fetch("282520"))).isEqualTo(Why.TOO_LARGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBusyServerIsAskedAgainWhenItWantsAndAFailingOneABoundedNumberOfTimes() {
        replies.addAll(List.of(status(429, "Retry-After", "1"), status(503), flows(1)));
        Instant start = Instant.now();
        assertThat(fetch("282520")).isInstanceOf(Fetched.class);
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1900));
        asked.clear();
        replies.clear();
        replies.add(status(500));
        assertThat(why(fetch("282520"))).isEqualTo(Why.UNREACHABLE);
        assertThat(asked).hasSize(3);
    }

    @Test
    void aPauseLongerThanAllowedEndsItAtOnce() {
        replies.add(status(429, "Retry-After", "86400"));
        ComtradeAnswer answer = fetch("282520");
        assertThat(why(answer)).isEqualTo(Why.LIMIT);
        assertThat(((Stopped) answer).message()).contains("86400 s").contains("\nMaybe ");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRefusedKeyAndAQuestionNotUnderstoodAreNotAskedAgain() {
        replies.addAll(List.of(status(401), status(400)));
        assertThat(why(fetch("282520"))).isEqualTo(Why.NO_ACCESS);
        assertThat(why(fetch("282520"))).isEqualTo(Why.REFUSED);
        assertThat(asked).hasSize(2);
    }

    @Test
    void anAnswerThatIsSomethingElseIsNotKept() {
        replies.addAll(List.of(
                text("{\"statusCode\": 200, \"message\": \"moved\"}"),
                text("<html>sign in</html>"),
                text("{\"data\": [{\"refYear\": 2024")));
        assertThat(((Stopped) fetch("282520")).message())
                .contains("has no list \"data\"")
                .contains("message=moved");
        assertThat(((Stopped) fetch("282520")).message()).contains("is a web page");
        assertThat(((Stopped) fetch("282520")).message()).contains("breaks off");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aServerThatDoesNotAnswerInTimeIsGivenUp() {
        replies.add(_ -> Thread.sleep(1500));
        assertThat(why(fetch("282520"))).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void fetchingStopsWhileItWaits() throws IOException {
        Path earlier = Files.writeString(folder.resolve("comtrade_2024_282520.json"), "earlier");
        replies.add(_ -> Thread.sleep(3000));
        ComtradeAnswer answer = fetch(query("282520"), (_, _) -> {
            throw new CancellationException();
        });
        assertThat(why(answer)).isEqualTo(Why.CANCELLED);
        assertThat(folder).isDirectoryContaining(earlier::equals);
        assertThat(earlier).hasContent("earlier");
    }

    @Test
    void keyAndAddressComeFromTheEnvironment() {
        ComtradeSettings none = ComtradeSettings.of(Map.of());
        assertThat(none.key()).isEmpty();
        assertThat(none.base().getHost()).isEqualTo("comtradeapi.un.org");
        try (ComtradeClient client = new ComtradeClient(none)) {
            ComtradeAnswer answer = client.fetch(query("282520"), folder, Progress.SILENT);
            assertThat(why(answer)).isEqualTo(Why.NO_ACCESS);
            assertThat(((Stopped) answer).message()).contains("COMTRADE_API_KEY");
        }
        ComtradeSettings own =
                ComtradeSettings.of(Map.of("COMTRADE_API_KEY", "k", "COMTRADE_API_BASE", "http://localhost:1/x"));
        assertThat(own.key()).contains("k");
        assertThat(own.base()).isEqualTo(URI.create("http://localhost:1/x"));
    }
}
