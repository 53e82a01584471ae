package org.orebridge.highs;

/// HiGHS cannot be used on this machine; the message says what was looked for and what may help.
public final class HighsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HighsUnavailableException(String found, String maybe, Throwable cause) {
        super("HiGHS cannot be used here: %s.%nMaybe %s.".formatted(found, maybe), cause);
    }

    HighsUnavailableException(String found, String maybe) {
        super("HiGHS cannot be used here: %s.%nMaybe %s.".formatted(found, maybe));
    }
}
