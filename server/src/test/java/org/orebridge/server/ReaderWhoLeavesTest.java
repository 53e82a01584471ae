package org.orebridge.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ReaderWhoLeavesTest {

    /// So many lists of scenarios that no connection's buffers hold it.
    private static final int ANSWERS = 1000;

    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path home;

    @Test
    void aReaderWhoLeavesIsNoFaultOfTheProgram() throws IOException, InterruptedException {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            var heard = new Heard();
            Logger log = (Logger) LoggerFactory.getLogger("org.orebridge.server.problem.Problems");
            Level usual = log.getLevel();
            log.setLevel(Level.DEBUG);
            log.addAppender(heard);
            heard.start();
            try {
                leave(workbench.visitor().address());
                ILoggingEvent said = heard.events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(said).isNotNull();
                assertThat(said.getLevel()).isEqualTo(Level.DEBUG);
                assertThat(said.getFormattedMessage()).isEqualTo("A reader left before the answer was written.");
            } finally {
                log.detachAppender(heard);
                log.setLevel(usual);
            }
            assertThat(workbench.visitor().get("/api/v1/scenarios").statusCode())
                    .isEqualTo(200);
        }
    }

    /// Asks and asks, reads a little and pulls the plug.
    private static void leave(URI address) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            String one = "GET /api/v1/scenarios HTTP/1.1\r\nHost: %s:%d\r\n\r\n"
                    .formatted(address.getHost(), address.getPort());
            socket.getOutputStream().write(one.repeat(ANSWERS).getBytes(US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
        }
    }

    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    }
}
