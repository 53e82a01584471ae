package org.orebridge.core;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The parties of a question, each a country or a whole group, no country counted twice.
///
/// The European Union is one player or its members are several; never both.
///
/// @param members the countries behind each player, by the player's id
public record Players(SortedMap<String, SortedSet<Region>> members) {

    public Players {
        SortedMap<String, SortedSet<Region>> copy = new TreeMap<>();
        members.forEach((id, regions) -> copy.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(regions))));
        requireDisjoint(copy);
        members = Collections.unmodifiableSortedMap(copy);
    }

    /// The players that a user names by country code, country name or group id, as the groups stood in a month.
    public static Players of(Collection<String> names, YearMonth month) {
        SortedMap<String, SortedSet<Region>> members = new TreeMap<>();
        for (String name : names) {
            CountryGroups.bundled()
                    .byId(name)
                    .ifPresentOrElse(group -> members.put(group.id(), group.membersAt(month)), () -> {
                        Region region = country(name).region();
                        members.put(region.code(), new TreeSet<>(Collections.singleton(region)));
                    });
        }
        return new Players(members);
    }

    private static Country country(String name) {
        return Countries.bundled()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no country and no group that this program knows.%nMaybe an ISO code such as KOR or JPN, or one of the groups %s was meant."
                                .formatted(name, CountryGroups.bundled().all())));
    }

    private static void requireDisjoint(SortedMap<String, SortedSet<Region>> members) {
        SortedMap<Region, String> owner = new TreeMap<>();
        members.forEach((id, regions) -> regions.forEach(region -> {
            String other = owner.putIfAbsent(region, id);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s would count twice: in the player %s and in the player %s.%nMaybe name either the group or its members, not both."
                                .formatted(region, other, id));
            }
        }));
    }
}
