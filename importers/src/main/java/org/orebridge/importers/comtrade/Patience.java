package org.orebridge.importers.comtrade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orebridge.importers.comtrade.ComtradeAnswer.Why;

/// How long to wait before a server is asked again, and when to give up.
final class Patience {

    static final Duration STEP = Duration.ofMillis(200);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final ComtradeSettings settings;
    private final Runnable check;
    private @Nullable Instant last;

    /// @param check called several times a second while waiting; may throw to stop it
    Patience(ComtradeSettings settings, Runnable check) {
        this.settings = settings;
        this.check = check;
    }

    /// Waits until the least time since the last question has passed.
    void keepPace() throws InterruptedException {
        if (last != null) {
            sleep(settings.gap().minus(Duration.between(last, Instant.now())));
        }
        last = Instant.now();
    }

    /// Waits as an answer without data asks for.
    ///
    /// @throws GivenUp where asking again does not help
    void after(int status, Optional<String> retryAfter, int attempt) throws InterruptedException {
        if (status == 401 || status == 403) {
            throw new GivenUp(
                    Why.NO_ACCESS,
                    "UN Comtrade refuses the key (HTTP %d).%nMaybe %s holds an old key, or its quota for today is used up."
                            .formatted(status, ComtradeSettings.KEY_VARIABLE));
        }
        boolean isBusy = status == 429 || status >= 500;
        if (!isBusy) {
            throw new GivenUp(
                    Why.REFUSED,
                    "UN Comtrade does not understand the question (HTTP %d).%nMaybe a product code or year is not one of its own."
                            .formatted(status));
        }
        Duration pause = retryAfter.flatMap(Patience::parse).orElse(growing(attempt));
        if (attempt >= settings.attempts() || pause.compareTo(settings.longestPause()) > 0) {
            throw new GivenUp(
                    status == 429 ? Why.LIMIT : Why.UNREACHABLE,
                    "UN Comtrade is busy (HTTP %d) and wants to be asked again in %d s.%nMaybe later; what has come is kept."
                            .formatted(status, pause.toSeconds()));
        }
        sleep(pause);
    }

    /// Waits after a connection that failed or took too long.
    ///
    /// @throws GivenUp after the last attempt
    void afterSilence(int attempt) throws InterruptedException {
        if (attempt >= settings.attempts()) {
            throw new GivenUp(
                    Why.UNREACHABLE,
                    "UN Comtrade did not answer at %s, asked %d times.%nMaybe this machine has no network, or a proxy is in between."
                            .formatted(settings.base(), attempt));
        }
        sleep(growing(attempt));
    }

    /// Twice as long after each attempt.
    private static Duration growing(int attempt) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
    }

    /// Seconds, or a date as HTTP writes it (RFC 9110, section 10.2.3).
    private static Optional<Duration> parse(String text) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(Instant.now(), until);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void sleep(Duration pause) throws InterruptedException {
        Instant until = Instant.now().plus(pause);
        for (Duration left = pause; left.isPositive(); left = Duration.between(Instant.now(), until)) {
            check.run();
            Thread.sleep(left.compareTo(STEP) < 0 ? left : STEP);
        }
    }
}
