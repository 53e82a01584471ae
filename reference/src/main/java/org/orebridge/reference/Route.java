package org.orebridge.reference;

import java.util.Comparator;
import org.orebridge.core.Region;

/// From one region to another.
record Route(Region from, Region to) implements Comparable<Route> {

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::from).thenComparing(Route::to).compare(this, other);
    }
}
