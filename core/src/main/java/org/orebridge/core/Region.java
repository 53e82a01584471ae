package org.orebridge.core;

/// A player on the map of trade: a country by its ISO 3166-1 alpha-3 code, or the rest of the world.
///
/// @param code three capital letters, e.g. `KOR`; {@link #REST_OF_WORLD} is `ROW`
public record Region(String code) implements Comparable<Region> {

    private static final int LETTERS = 3;

    /// All countries that a network does not name.
    public static final Region REST_OF_WORLD = new Region("ROW");

    public Region {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "A region is three capital letters, found \"%s\".%nMaybe an ISO 3166-1 alpha-3 code such as KOR or JPN was meant."
                            .formatted(code));
        }
    }

    private static boolean isCode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < 'A' || text.charAt(at) > 'Z') {
                return false;
            }
        }
        return text.length() == LETTERS;
    }

    public static Region of(String code) {
        return new Region(code);
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
