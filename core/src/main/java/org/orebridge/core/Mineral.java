package org.orebridge.core;

import java.util.Locale;
import java.util.regex.Pattern;

/// A mineral commodity, by the metal or element for which it is wanted.
///
/// @param id lower-case words joined by hyphens, e.g. `cobalt`, `rare-earths`
/// @param symbol chemical symbol, or empty for a group or a mineral that is not one element
public record Mineral(String id, String symbol) implements Comparable<Mineral> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public static final Mineral COPPER = new Mineral("copper", "Cu");
    public static final Mineral COBALT = new Mineral("cobalt", "Co");
    public static final Mineral MAGNESIUM = new Mineral("magnesium", "Mg");
    public static final Mineral GALLIUM = new Mineral("gallium", "Ga");

    public Mineral {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A mineral is lower-case words joined by hyphens, found \"%s\".%nMaybe \"%s\" was meant."
                            .formatted(id, id.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
        }
    }

    @Override
    public int compareTo(Mineral other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
