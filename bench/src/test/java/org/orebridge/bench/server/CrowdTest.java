package org.orebridge.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final byte[] ANSWER = new byte[100_000];
    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/whole", exchange -> send(exchange, 200, ANSWER));
        server.createContext("/closing", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            send(exchange, 200, ANSWER);
        });
        server.createContext("/short", exchange -> send(exchange, 200, new byte[7]));
        server.createContext(
                "/sometimes", exchange -> send(exchange, asked.incrementAndGet() % 2 == 0 ? 200 : 503, ANSWER));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.close();
    }

    @Test
    void everyReadingThatWasBegunIsCountedAndNoMoreAreBegunThanAskedFor() {
        Crowd.Reading reading = crowd("whole").read(300, LONG);
        assertThat(reading.whole()).isEqualTo(300);
        assertThat(reading.broken()).isZero();
        assertThat(reading.seconds()).isPositive();
    }

    @Test
    void aConnectionThatTheServerClosesAsAnnouncedIsFollowedByAnother() {
        Crowd.Reading reading = crowd("closing").read(60, LONG);
        assertThat(reading)
                .extracting(Crowd.Reading::whole, Crowd.Reading::broken)
                .containsExactly(60, 0);
    }

    @Test
    void theTimeEndsAReadingThatWouldGoOn() {
        Crowd.Reading reading = crowd("whole").read(Integer.MAX_VALUE, Duration.ofMillis(300));
        assertThat(reading.whole()).isPositive();
        assertThat(reading.seconds()).isBetween(0.3, 5.0);
    }

    @Test
    void anAnswerOfAnotherLengthIsAnError() {
        assertThat(crowd("short").read(20, LONG))
                .extracting(Crowd.Reading::whole, Crowd.Reading::broken)
                .containsExactly(0, 20);
    }

    @Test
    void aRefusalIsAnErrorThoughItsLengthIsRight() {
        assertThat(crowd("sometimes").read(40, LONG))
                .extracting(Crowd.Reading::whole, Crowd.Reading::broken)
                .containsExactly(20, 20);
    }

    @Test
    void ifNobodyAnswersEveryReaderCountsAsAnError() {
        server.stop(0);
        assertThat(crowd("whole").read(40, LONG))
                .extracting(Crowd.Reading::whole, Crowd.Reading::broken)
                .containsExactly(0, 10);
    }

    private Crowd crowd(String path) {
        String address = "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), path);
        return new Crowd(URI.create(address), 10, ANSWER.length);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
