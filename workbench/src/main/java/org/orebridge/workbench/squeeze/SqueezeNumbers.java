package org.orebridge.workbench.squeeze;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How short concentrate is, how much smelting China adds, and how much more by-products bring.
///
/// @param concentrate change of every mine's concentrate, share; below zero is a shortage
/// @param capacity smelting added in China, share of what it smelts at rest
/// @param credits change of by-product credits, share
public record SqueezeNumbers(double concentrate, double capacity, double credits) {

    private static final double MOST = 0.5;

    public SqueezeNumbers {
        within("concentrate", concentrate, -MOST, 0);
        within("capacity", capacity, 0, MOST);
        within("credits", credits, -1, 2);
    }

    /// The numbers of the bundled scenario `copper-smelting-squeeze`.
    SortedMap<String, Double> settings() {
        return new TreeMap<>(
                Map.of("concentrate-short", 0 - concentrate, "smelting-added", capacity, "credits-more", credits));
    }

    private static void within(String what, double found, double low, double high) {
        if (!(found >= low && found <= high)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The change of %s is %.0f to %.0f %%, found %.4g %%.%nMaybe %s.",
                    what,
                    100 * low,
                    100 * high,
                    100 * found,
                    found > high && low < 0 && high == 0
                            ? "a sign is missing: -4 is 4 % less"
                            : "it was meant in per cent"));
        }
    }
}
