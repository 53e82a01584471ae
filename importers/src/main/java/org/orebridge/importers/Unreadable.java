package org.orebridge.importers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// A reason why a file cannot be read to its end, in words for who chose it.
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final String maybe;

    /// @param found what is the matter, as the rest of a sentence that begins with "it"
    /// @param maybe what may be behind it
    public Unreadable(String found, String maybe) {
        super(found);
        this.maybe = maybe;
    }

    /// The refusal of a file, whatever went wrong while it was read.
    public static WrongFile refusal(Path file, String expected, IOException trouble) {
        return switch (trouble) {
            case Unreadable u -> new WrongFile(file, expected, String.valueOf(u.getMessage()), u.maybe);
            case EOFException _, ZipException _ ->
                new WrongFile(file, expected, "breaks off in the middle", "the download was cut short");
            default -> new WrongFile(file, expected, "cannot be read to its end", "the disk or the download failed");
        };
    }
}
