package org.orebridge.observations;

/// One figure of a public file: what it is about, what the source says, and where that stands.
///
/// @param row line or row of the file, the header being 1
public record Observation(Subject subject, Statement statement, String file, int row) {

    public Observation {
        if (row < 1) {
            throw new IllegalArgumentException(
                    "A row of %s is at least 1, found %d.%nMaybe it was counted from zero.".formatted(file, row));
        }
    }
}
