package org.orebridge.core;

/// Where a figure stands: the source, its file, and the row in it.
///
/// @param file the file's name, without folders
/// @param row line of the file, the header being line 1; 0 where the whole file is meant
public record Citation(Source source, String file, int row) {

    public Citation {
        if (row < 0) {
            throw new IllegalArgumentException(
                    "The row of %s is not below zero, found %d.%nMaybe it was counted backwards.".formatted(file, row));
        }
    }

    @Override
    public String toString() {
        return row == 0 ? "%s, %s".formatted(source.id(), file) : "%s, %s:%d".formatted(source.id(), file, row);
    }
}
