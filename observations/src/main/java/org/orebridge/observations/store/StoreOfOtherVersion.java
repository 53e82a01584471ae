package org.orebridge.observations.store;

import java.nio.file.Path;

/// The store was written by another version of the program, in a form that this one does not know.
public final class StoreOfOtherVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param found the form that the store says it has
    StoreOfOtherVersion(Path folder, String found, int known) {
        super(
                "The observations in %s are of form %s; this version of the program knows form %d. Nothing was changed.%nMaybe a newer version of the program wrote them, which can read them too; or another --home was meant."
                        .formatted(folder, found, known));
    }
}
