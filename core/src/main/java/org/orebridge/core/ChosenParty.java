package org.orebridge.core;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A party that a user names, or puts together of several: `KOR`, `Japan`, `EU27`, `KOR+JPN`, `EU27+GBR`.
public final class ChosenParty {

    /// Between parts; a plus in an address reads as a blank.
    private static final String BETWEEN = "[+,]";

    private ChosenParty() {}

    /// Ids of the parts, each once, in alphabetical order, with a plus between them.
    ///
    /// @throws IllegalArgumentException where a part is no country and no group
    public static String id(String text) {
        return parts(text).stream().map(Players::id).distinct().sorted().collect(Collectors.joining("+"));
    }

    /// The members of all parts in a month; empty where none has any then.
    ///
    /// @param id as {@link #id} gives it
    public static Optional<Party> at(String id, YearMonth month) {
        return at(id, month, CountryGroups.bundled());
    }

    /// The same with groups of the user's own.
    ///
    /// @throws IllegalArgumentException where a part is no country and none of these groups
    public static Optional<Party> named(String text, YearMonth month, CountryGroups groups) {
        String id = parts(text).stream()
                .map(part -> groups.byId(part).map(CountryGroup::id).orElseGet(() -> id(part, groups)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return at(id, month, groups);
    }

    private static String id(String part, CountryGroups groups) {
        return Countries.bundled()
                .find(part)
                .map(country -> country.region().code())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no country and no group that this program knows.%nMaybe an ISO code such as KOR or JPN, or one of the groups %s was meant."
                                .formatted(part, groups.all())));
    }

    private static Optional<Party> at(String id, YearMonth month, CountryGroups groups) {
        List<Party> found = parts(id).stream()
                .flatMap(part -> Party.find(part, month, groups).stream())
                .toList();
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        SortedSet<Region> members = new TreeSet<>();
        found.forEach(party -> members.addAll(party.members()));
        return Optional.of(new Party(id, found.stream().map(Party::name).collect(Collectors.joining(" + ")), members));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(BETWEEN, -1)).map(String::strip).toList();
    }
}
