package org.orebridge.observations.store;

import java.nio.file.Path;

/// The store's files are there and cannot be read as what they should be.
public final class StoreUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreUnreadable(Path folder, String found, Throwable cause) {
        super(
                "The observations in %s cannot be read: %s%nMaybe a file in it was changed or removed; importing the files anew into an empty folder restores it."
                        .formatted(folder, found.lines().findFirst().orElse("")),
                cause);
    }
}
