package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.workbench.serving.ServingTerms;

/// Nobody else gets in, and nothing that is sent breaks the server or makes it talk about itself.
class DoorsTest {

    @TempDir
    static Path home;

    private static OpenWorkbench workbench;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        workbench = OpenWorkbench.at(home);
        visitor = workbench.visitor();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.2", "example.org", "::"})
    void anAddressThatOthersReachIsRefused(String address) {
        assertThatThrownBy(() -> new ServingTerms(home, address, 0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no accounts")
                .hasMessageContaining("Maybe");
    }

    @Test
    void itListensOnTheLoopAlone() throws IOException {
        int port = visitor.address().getPort();
        for (var device : java.net.NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : device.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:1", "localhost", "127.0.0.1:1", "[::1]evil", ""})
    void anotherHostIsRefused(String host) {
        HttpResponse<String> answer = visitor.get("/api/v1/runs", "Host", host);
        assertThat(answer.statusCode()).isIn(400, 421);
        assertThat(answer.body()).doesNotContain("\"runs\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site"
    })
    void aPageOfAnotherSiteIsRefused(String header, String value) {
        HttpResponse<String> answer = visitor.get("/api/v1/runs", header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"field\":\"Origin\"");
    }

    @Test
    void aLinkFromAnotherSiteOpensThePage() {
        assertThat(visitor.get("/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatChangesSomethingNeedsTheToken() {
        HttpResponse<String> answer = visitor.send(visitor.request("/api/v1/runs", "Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"scenario\":\"cobalt-drc-2025\"}"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("X-XSRF-TOKEN", "Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/situation", "/answer/some-id", "/api/v1/runs", "/api/v1/nothing"})
    void everyAnswerKeepsThePageToItsOwnFiles(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'; require-trusted-types-for 'script'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void anAddressOfAPageShowsTheDocumentAndAnUnknownFileDoesNot() {
        assertThat(visitor.get("/answer/some-id").body()).contains("<div id=\"app\">");
        assertThat(visitor.get("/assets/none.js").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v2/runs").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/runs/abc",
        "GET, /api/v1/runs/-1",
        "GET, /api/v1/runs/99999999999999999999",
        "GET, /api/v1/runs?limit=x",
        "GET, /api/v1/runs?before=&limit=-5",
        "PUT, /api/v1/runs",
        "DELETE, /api/v1/runs/1",
        "POST, /api/v1/runs/77/cancellation",
        "POST, /api/v1/runs/77/repetition",
        "GET, /api/v1/answers/..",
        "GET, /api/v1/answers/..%2f..%2fetc",
        "GET, /api/v1/answers/%00",
        "GET, /api/v1/answers/x/files/..%2fpasswd",
        "GET, /api/v1/answers/x/explanations",
        "GET, /api/v1/scenarios/..%2fpom",
        "GET, /api/v1/scenarios/%F0%9F%98%80",
        "PUT, /api/v1/scenarios/Not-A-Name",
        "PUT, /api/v1/scenarios/cobalt-drc-2025",
        "DELETE, /api/v1/scenarios/cobalt-drc-2025",
        "GET, /%",
        "GET, /error",
        "TRACE, /",
        "OPTIONS, /api/v1/runs",
    })
    void aHostileRequestIsRefusedInWordsAndNeverAFault(String method, String path) throws IOException {
        String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
        assertHarmless(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"x\"",
                "{}",
                "{\"scenario\":1}",
                "{\"scenario\":\"../../etc/passwd\"}",
                "{\"scenario\":\"none\"}",
                "{\"scenario\":\"cobalt-drc-2025\",\"text\":\"x\"}",
                "{\"text\":\"a: [\"}",
                "{\"text\":\"a: &a [*a]\"}",
                "{\"text\":\"\\u0000\"}",
                "{\"scenario\":\"cobalt-drc-2025\",\"draws\":-1}",
                "{\"scenario\":\"cobalt-drc-2025\",\"draws\":1e99}",
                "{\"scenario\":\"cobalt-drc-2025\",\"draws\":\"many\"}",
                "{\"scenario\":\"cobalt-drc-2025\",\"months\":100000}",
                "{\"scenario\":\"cobalt-drc-2025\",\"parties\":[\"KOR\",\"KOR\"]}",
                "{\"scenario\":\"cobalt-drc-2025\",\"parties\":[null]}",
                "{\"scenario\":\"cobalt-drc-2025\",\"parties\":[\"Korea\"]}",
                "{\"scenario\":\"cobalt-drc-2025\",\"settings\":{\"none\":1}}",
                "{\"scenario\":\"cobalt-drc-2025\",\"settings\":{\"none\":null}}",
                "{\"scenario\":\"cobalt-drc-2025\",\"settings\":{\"market.holding_cost\":null}}",
                "{\"scenario\":\"cobalt-drc-2025\",\"unknown\":{}}",
            })
    void aWrongQuestionIsRefusedWithItsFieldAndASuggestion(String json) {
        HttpResponse<String> answer = visitor.post("/api/v1/runs", json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":", "Maybe");
    }

    @Test
    void randomBytesNeverMakeAFault() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[1 + random.nextInt(300)];
            random.nextBytes(bytes);
            String body = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(visitor.post("/api/v1/runs", body).statusCode()).isBetween(400, 499);
            assertThat(visitor.change("POST", "/api/v1/scenario-checks", "application/yaml", body)
                            .statusCode())
                    .isLessThan(500);
            assertHarmless(raw(body + "\r\n\r\n"));
        }
    }

    @Test
    void moreThanAScenarioNeedsIsRefusedWhateverLengthWasAnnounced() {
        String large = "x".repeat(3_000_000);
        assertThat(visitor.change("POST", "/api/v1/scenario-checks", "application/yaml", large)
                        .statusCode())
                .isEqualTo(413);
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> chunked = visitor.send(visitor.request("/api/v1/scenario-checks")
                .header("Content-Type", "application/yaml")
                .header("Cookie", "XSRF-TOKEN=t")
                .header("X-XSRF-TOKEN", "t")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(List.of(bytes))))
                .build());
        assertThat(chunked.statusCode()).isEqualTo(413);
    }

    private static void assertHarmless(String answer) {
        if (answer.isEmpty()) {
            return;
        }
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(Integer.parseInt(answer.substring(9, 12))).as(answer).isLessThan(500);
        assertThat(answer).doesNotContain("Exception", "at org.", "java.", home.toString(), "Tomcat");
    }

    private static String host() {
        return "127.0.0.1:" + visitor.address().getPort();
    }

    /// What no well-behaved client would send.
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), visitor.address().getPort())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException | java.net.SocketTimeoutException closed) {
            return "";
        }
    }
}
