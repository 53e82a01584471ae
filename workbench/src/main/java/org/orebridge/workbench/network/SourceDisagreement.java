package org.orebridge.workbench.network;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;

/// How far apart sources and editions are on what the same country made in the same year.
///
/// Only figures that were treated alike are compared, and no sums over the rest of the world, whose members differ.
final class SourceDisagreement {

    private final MineralReference reference;

    SourceDisagreement(MineralReference reference) {
        this.reference = reference;
    }

    /// Sum of differences as a share of the output compared; nothing where one source stands alone.
    Optional<Double> share() {
        double differences = 0;
        double compared = 0;
        Map<String, FigureRow> chosen = chosen();
        for (FigureRow other : reference.figures()) {
            FigureRow used = chosen.get(key(other));
            if (used != null && isAnotherSource(used, other)) {
                differences +=
                        Math.abs(other.value().orElseThrow() - used.value().orElseThrow());
                compared += used.value().orElseThrow();
            }
        }
        return compared > 0 ? Optional.of(differences / compared) : Optional.empty();
    }

    private Map<String, FigureRow> chosen() {
        var chosen = new TreeMap<String, FigureRow>();
        reference.used(Quantity.PRODUCTION).stream()
                .filter(figure -> !figure.from().equals(Optional.of(Region.REST_OF_WORLD)))
                .forEach(figure -> chosen.put(key(figure), figure));
        return chosen;
    }

    private static boolean isAnotherSource(FigureRow used, FigureRow other) {
        return !other.used()
                && other.value().isPresent()
                && !other.source().equals(used.source())
                && other.treatment() == used.treatment();
    }

    private static String key(FigureRow figure) {
        return figure.quantity() + " " + figure.activity().orElse("") + " "
                + figure.from().map(Region::code).orElse("") + " " + figure.year();
    }
}
