package org.orebridge.bench.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Readers who each keep one connection to the server and ask for the same address again and again.
///
/// They speak the little of HTTP/1.1 that this takes, so that reading costs the machine next to nothing and the server
/// is what is measured.
final class Crowd {

    private static final int RECEIVED_AT_ONCE = 1 << 16;
    private static final String LENGTH = "content-length:";
    private static final int PATIENCE = 30_000;

    private final URI address;
    private final int readers;
    private final long bytes;

    /// @param bytes that a whole reading has
    Crowd(URI address, int readers, long bytes) {
        this.address = address;
        this.readers = readers;
        this.bytes = bytes;
    }

    /// What came of it.
    ///
    /// @param whole readings with every byte
    /// @param broken readings that were refused or cut off
    /// @param seconds from the first to the last
    record Reading(int whole, int broken, double seconds) {}

    /// Reads until as many readings were begun or the time is over, and ends each that was begun.
    Reading read(int most, Duration limit) {
        var begun = new AtomicInteger();
        var whole = new AtomicInteger();
        var broken = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + limit.toNanos();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < readers; reader++) {
                crowd.execute(() -> {
                    try {
                        while (readOn(() -> System.nanoTime() < end && begun.getAndIncrement() < most, whole, broken)) {
                            // The server has closed the connection as it announced: with a new one.
                        }
                    } catch (IOException cutOff) {
                        broken.incrementAndGet();
                    }
                });
            }
        }
        return new Reading(whole.get(), broken.get(), (System.nanoTime() - start) * 1e-9);
    }

    /// Reads over one connection.
    ///
    /// @return whether there may be more to read over another one
    private boolean readOn(BooleanSupplier more, AtomicInteger whole, AtomicInteger broken) throws IOException {
        try (Socket socket = connection()) {
            var in = new BufferedInputStream(socket.getInputStream(), RECEIVED_AT_ONCE);
            while (more.getAsBoolean()) {
                socket.getOutputStream().write(request());
                Taken taken = take(in);
                (taken.isWhole() ? whole : broken).incrementAndGet();
                if (taken.isLast()) {
                    return true;
                }
            }
            return false;
        }
    }

    private Socket connection() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private byte[] request() {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                .formatted(address.getRawPath(), address.getAuthority())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// @param isWhole with every byte
    /// @param isLast the server closes the connection behind it
    private record Taken(boolean isWhole, boolean isLast) {}

    /// Takes one answer off the connection.
    private Taken take(BufferedInputStream in) throws IOException {
        boolean welcome = line(in).startsWith("HTTP/1.1 200");
        boolean last = false;
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            last |= lower.equals("connection: close");
            if (lower.startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("An answer of unknown length cannot be followed by another.");
        }
        in.skipNBytes(length);
        return new Taken(welcome && length == bytes, last);
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The connection was closed in the middle of an answer.");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
