package org.orebridge.market.balance;

import java.util.Comparator;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// One form of a product in one region: where quantities have to add up.
///
/// @param form the product and its specification
/// @param region where it is
public record Place(Form form, Region region) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::form).thenComparing(Place::region);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return form + "@" + region;
    }
}
