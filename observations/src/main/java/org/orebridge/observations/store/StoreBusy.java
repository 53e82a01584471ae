package org.orebridge.observations.store;

import java.nio.file.Path;

/// The store is being written by somebody else, so that this import has to wait.
public final class StoreBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreBusy(Path folder) {
        super(
                "The observations in %s are being written by another import.%nMaybe wait until it has finished; nothing was changed by this one."
                        .formatted(folder));
    }
}
