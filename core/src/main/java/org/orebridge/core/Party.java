package org.orebridge.core;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// For whom an answer is asked: a country, or a group of countries that acts as one.
///
/// @param id country code or id of the group
/// @param name in words
/// @param members the countries behind it
public record Party(String id, String name, SortedSet<Region> members) implements Comparable<Party> {

    public Party {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        if (members.isEmpty()) {
            throw new IllegalArgumentException(
                    "The party %s has no members.%nMaybe it was founded later.".formatted(id));
        }
    }

    /// A country by itself, or the rest of the world.
    public static Party of(Region region) {
        String name = region.equals(Region.REST_OF_WORLD)
                ? "Rest of world"
                : Countries.bundled().byCode(region.code()).map(Country::name).orElse(region.code());
        return new Party(region.code(), name, new TreeSet<>(List.of(region)));
    }

    /// A country by its code or name, or a group by its id with the members that it had in a month.
    public static Optional<Party> find(String text, YearMonth month) {
        return find(text, month, CountryGroups.bundled());
    }

    static Optional<Party> find(String text, YearMonth month, CountryGroups groups) {
        Optional<Party> group = groups.byId(text)
                .filter(g -> !g.membersAt(month).isEmpty())
                .map(g -> new Party(g.id(), g.name(), g.membersAt(month)));
        return group.or(() -> Countries.bundled().find(text).map(country -> of(country.region())));
    }

    public boolean contains(Region region) {
        return members.contains(region);
    }

    public boolean isGroup() {
        return !(members.size() == 1 && members.first().code().equals(id));
    }

    @Override
    public int compareTo(Party other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
