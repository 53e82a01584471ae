package org.orebridge.workbench.benchmark;

/// Which random networks are solved.
///
/// @param networks how many
/// @param seed of the first; each network has a seed of its own
/// @param small tiny and small ones only
/// @param json one JSON object instead of lines of text
public record StressTerms(int networks, long seed, boolean small, boolean json) {

    /// Networks where nobody says how many.
    public static final int USUAL_NETWORKS = 10_000;

    private static final int MOST_NETWORKS = 10_000_000;

    public StressTerms {
        if (networks < 1 || networks > MOST_NETWORKS) {
            throw new IllegalArgumentException("Networks are 1 to %d, found %d.%nMaybe %d was meant."
                    .formatted(MOST_NETWORKS, networks, USUAL_NETWORKS));
        }
    }
}
