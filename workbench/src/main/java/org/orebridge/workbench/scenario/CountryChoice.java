package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Region;

/// Which countries a measure is by or against.
public sealed interface CountryChoice {

    boolean contains(Region region);

    /// Those named, in code order; empty for all.
    SortedSet<Region> named();

    static CountryChoice of(String... codes) {
        return new Only(new TreeSet<>(List.of(codes).stream().map(Region::of).toList()));
    }

    /// Every country.
    record All() implements CountryChoice {
        @Override
        public boolean contains(Region region) {
            return true;
        }

        @Override
        public SortedSet<Region> named() {
            return Collections.emptySortedSet();
        }

        @Override
        public String toString() {
            return "all";
        }
    }

    /// Those named.
    record Only(SortedSet<Region> named) implements CountryChoice {
        public Only {
            named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        }

        @Override
        public boolean contains(Region region) {
            return named.contains(region);
        }

        @Override
        public String toString() {
            return String.join(", ", named.stream().map(Region::code).toList());
        }
    }

    /// Every country but those named.
    record AllExcept(SortedSet<Region> named) implements CountryChoice {
        public AllExcept {
            named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        }

        @Override
        public boolean contains(Region region) {
            return !named.contains(region);
        }

        @Override
        public String toString() {
            return "all except "
                    + String.join(", ", named.stream().map(Region::code).toList());
        }
    }
}
