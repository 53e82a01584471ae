package org.orebridge.importers;

import java.nio.file.Path;

/// A file that is not what was asked for, so that none of its lines can be trusted.
///
/// The message says what was expected, what the file seems to be, and on the next line "Maybe ...".
public final class WrongFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongFile(Path file, String expected, String found, String maybe) {
        super("%s is not %s: it %s.%nMaybe %s.".formatted(file, expected, found, maybe));
    }
}
