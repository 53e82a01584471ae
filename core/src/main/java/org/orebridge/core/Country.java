package org.orebridge.core;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/// A country or customs territory that statistics report on, today or in their past years.
///
/// @param region its ISO 3166-1 alpha-3 code as a player (of a dissolved state: the code it had)
/// @param iso2 ISO 3166-1 alpha-2 code, where it has one of its own
/// @param name short English name
/// @param baciCodes numeric codes under which CEPII BACI reports it (Taiwan is 490, "Other Asia, nes")
/// @param until last year of a state that is no more, e.g. 1991 for the Soviet Union
public record Country(
        Region region, Optional<String> iso2, String name, SortedSet<Integer> baciCodes, OptionalInt until)
        implements Comparable<Country> {

    public Country {
        baciCodes = Collections.unmodifiableSortedSet(new TreeSet<>(baciCodes));
    }

    @Override
    public int compareTo(Country other) {
        return region.compareTo(other.region);
    }

    @Override
    public String toString() {
        return name;
    }
}
