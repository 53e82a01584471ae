package org.orebridge.core;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parties of a question, each a country or a whole group, no country counted twice.
///
/// The European Union is one player or its members are several; never both.
///
/// @param parties in the order in which they were named
public record Players(List<Party> parties) {

    public Players {
        parties = List.copyOf(parties);
        requireDisjoint(parties);
    }

    /// The players that a user names by country code, country name or group id, as the groups stood in a month.
    public static Players of(Collection<String> names, YearMonth month) {
        return new Players(names.stream()
                .map(name -> Party.find(name, month).orElseThrow(() -> unknown(name)))
                .toList());
    }

    /// The id of a country or group, whatever it is called by.
    public static String id(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    /// The same, or empty where nobody is called so.
    public static Optional<String> find(String name) {
        return CountryGroups.bundled()
                .byId(name)
                .map(CountryGroup::id)
                .or(() -> Countries.bundled()
                        .find(name)
                        .map(country -> country.region().code()));
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "\"%s\" is no country and no group that this program knows.%nMaybe an ISO code such as KOR or JPN, or one of the groups %s was meant."
                        .formatted(name, CountryGroups.bundled().all()));
    }

    private static void requireDisjoint(List<Party> parties) {
        SortedMap<Region, Party> owner = new TreeMap<>();
        parties.forEach(party -> party.members().forEach(region -> {
            Party other = owner.putIfAbsent(region, party);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s would count twice: in the player %s and in the player %s.%nMaybe name either the group or its members, not both."
                                .formatted(region, other, party));
            }
        }));
    }
}
