package org.orebridge.core;

import java.util.Locale;
import java.util.regex.Pattern;

/// A product and its specification, the thing that has a price: cobalt hydroxide, cobalt metal, gallium 4N.
///
/// @param id lower-case words joined by hyphens, unique over all minerals, e.g. `cobalt-hydroxide`
public record Form(String id) implements Comparable<Form> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Form {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A form is lower-case words joined by hyphens, found \"%s\".%nMaybe \"%s\" was meant."
                            .formatted(id, id.trim().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
        }
    }

    public static Form of(String id) {
        return new Form(id);
    }

    @Override
    public int compareTo(Form other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
