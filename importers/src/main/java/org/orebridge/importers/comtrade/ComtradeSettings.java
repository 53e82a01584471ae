package org.orebridge.importers.comtrade;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How UN Comtrade is asked: where, with which key, how often and how patiently.
///
/// @param base address of the interface for programs
/// @param key subscription key; without one the interface refuses
/// @param mostRecords records that one answer holds at most; an answer that is full is asked for again in parts
/// @param gap least time between two questions
/// @param timeout longest wait for one answer
/// @param attempts how often one question is asked where the server is busy or does not answer
/// @param longestPause longest time that the server may ask to wait before it is asked again
public record ComtradeSettings(
        URI base,
        Optional<String> key,
        int mostRecords,
        Duration gap,
        Duration timeout,
        int attempts,
        Duration longestPause) {

    /// Names the key in the environment.
    public static final String KEY_VARIABLE = "COMTRADE_API_KEY";

    /// Names another address in the environment, e.g. of a mirror.
    public static final String BASE_VARIABLE = "COMTRADE_API_BASE";

    private static final String PUBLIC_INTERFACE = "https://comtradeapi.un.org/data/v1/get";

    public ComtradeSettings {
        if (attempts < 1 || mostRecords < 1) {
            throw new IllegalArgumentException(
                    "A question is asked at least once and answered with at least one record, found %d and %d.%nMaybe two settings were swapped."
                            .formatted(attempts, mostRecords));
        }
    }

    /// The public interface within the limits of a free subscription, with the key that the environment holds.
    public static ComtradeSettings of(Map<String, String> environment) {
        return new ComtradeSettings(
                URI.create(environment.getOrDefault(BASE_VARIABLE, PUBLIC_INTERFACE)),
                Optional.ofNullable(environment.get(KEY_VARIABLE)).filter(key -> !key.isBlank()),
                100_000,
                Duration.ofSeconds(1),
                Duration.ofMinutes(2),
                5,
                Duration.ofMinutes(2));
    }
}
