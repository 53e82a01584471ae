package org.orebridge.market.balance;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Production and use that the other figures leave no room for: no year without them is that year.
final class VanishedFigures {

    private VanishedFigures() {}

    static void refuse(List<Adjustment> adjustments) {
        List<Adjustment> gone = adjustments.stream()
                .filter(a -> a.atRest() <= 0 && !(a.item() instanceof Item.Shipment))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        String lines = gone.stream()
                .map(a -> "%s is %.6g t, and the other figures leave nothing for it. Figures at the same places: %s."
                        .formatted(a.item(), a.given(), neighbours(a, adjustments)))
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        throw new IllegalArgumentException(
                lines + "\nMaybe a shipment has the wrong unit or form, or a supply of that place is missing.");
    }

    private static String neighbours(Adjustment gone, List<Adjustment> adjustments) {
        Set<Place> places = gone.item().coefficients().keySet();
        return adjustments.stream()
                .filter(a -> !a.item().equals(gone.item()))
                .filter(a -> !Collections.disjoint(a.item().coefficients().keySet(), places))
                .map(a -> String.format(Locale.ROOT, "%s %.6g t (balanced %.6g t)", a.item(), a.given(), a.atRest()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }
}
