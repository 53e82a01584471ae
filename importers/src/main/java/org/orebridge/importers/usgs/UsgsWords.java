package org.orebridge.importers.usgs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.MassUnit;
import org.orebridge.core.Stage;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Place;

/// What USGS means by its words: units, stages, places, and the slips of spelling in its releases.
final class UsgsWords {

    private static final Map<String, String> SLIPS = new TreeMap<>(Map.of(
            "Gemanium", "Germanium",
            "poduction", "production",
            "Ferosilicon", "Ferrosilicon",
            "ilmentite", "ilmenite"));

    private UsgsWords() {}

    /// The text with known misspellings put right.
    static String spelt(String text, int line, Findings findings) {
        String right = text;
        for (Map.Entry<String, String> slip : SLIPS.entrySet()) {
            right = right.replace(slip.getKey(), slip.getValue());
        }
        if (!right.equals(text)) {
            findings.note(line, "\"%s\" is misspelt".formatted(text), "read as \"%s\"".formatted(right));
        }
        return right;
    }

    /// The unit of mass; "thousand metric dry tons" is one, with "dry" as its basis.
    static Optional<MassUnit> unit(String text) {
        return MassUnit.parse(text.replace("metric dry tons", "metric tons"));
    }

    /// The stage that the words for a production or capacity name.
    ///
    /// Primary production of gallium is of crude, low-purity metal: it counts as smelting.
    static Optional<Stage> stage(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("mine ") || lower.startsWith("mining")) {
            return Optional.of(Stage.MINING);
        } else if (lower.contains("secondary")) {
            return Optional.of(Stage.RECYCLING);
        } else if (lower.contains("refinery")) {
            return Optional.of(Stage.REFINING);
        } else if (lower.contains("smelter") || lower.contains("primary production") || lower.contains("low-purity")) {
            return Optional.of(Stage.SMELTING);
        }
        return Optional.empty();
    }

    /// The place; a remark in brackets, as in "Peru (exports)", is not part of the name.
    static Place place(String text) {
        Place place = Place.parse(text);
        return place instanceof Place.Elsewhere && !remark(text).isEmpty()
                ? Place.parse(text.substring(0, text.indexOf('(')).strip())
                : place;
    }

    /// The remark in brackets behind a name that is not known with it, else empty.
    static String remark(String place) {
        int open = place.indexOf('(');
        boolean isPartOfName = open < 0 || !(Place.parse(place) instanceof Place.Elsewhere);
        return isPartOfName ? "" : place.substring(open);
    }

    /// Two notes as one.
    static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " -- " + second;
    }
}
