package org.orebridge.workbench.cooperation.invite;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.workbench.scenario.AskedParties;

/// Who could be invited, put into parties none of which counts a country twice.
///
/// The European Union is one player wherever a group has members of it, unless one of its countries was named by
/// itself: then its members are several.
final class Candidates {

    private static final String UNION = "EU27";

    private final List<Party> members;
    private final YearMonth start;
    private final Map<String, Party> players = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /// One candidate.
    ///
    /// @param players ids of the parties that come with it
    /// @param of the group that it was taken from
    record Asked(String id, String name, List<String> players, Optional<String> of) {
        Asked {
            players = List.copyOf(players);
        }
    }

    /// @param members who act together already
    /// @param ids countries, groups, or several joined by `+`
    /// @param file that the scenario is in, for messages
    /// @throws org.orebridge.workbench.scenario.InvalidScenario if somebody is unknown
    /// @throws IllegalArgumentException if nobody is left to invite
    /// @param nobody whether nobody need be left
    Candidates(List<Party> members, List<String> ids, String file, YearMonth start, boolean nobody) {
        this.members = List.copyOf(members);
        this.start = start;
        List<List<Party>> named = ids.stream()
                .map(id -> AskedParties.found(file, Arrays.asList(id.split("\\+", -1)), start))
                .toList();
        boolean unionApart = unionApart(named);
        for (int i = 0; i < ids.size(); i++) {
            add(label(named.get(i)), named.get(i), unionApart);
        }
        if (!nobody) {
            requireSomebody(ids);
        }
    }

    /// Members of the union stand by themselves where one of them was named, by itself or as a party.
    private boolean unionApart(List<List<Party>> named) {
        SortedSet<Region> union =
                new TreeSet<>(CountryGroups.bundled().byId(UNION).orElseThrow().membersAt(start));
        return named.stream()
                        .flatMap(List::stream)
                        .filter(party -> !party.isGroup())
                        .anyMatch(party -> union.contains(party.members().first()))
                || members.stream()
                        .filter(party -> !party.isGroup())
                        .anyMatch(party -> union.contains(party.members().first()));
    }

    private static String label(List<Party> parties) {
        return String.join("+", parties.stream().map(Party::id).toList());
    }

    private void add(String id, List<Party> named, boolean unionApart) {
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : named) {
            parts(party, unionApart).forEach(part -> {
                if (members.stream().noneMatch(member -> overlap(member, part))) {
                    players.putIfAbsent(part.id(), part);
                    ids.add(part.id());
                }
            });
        }
        if (ids.isEmpty() || asked.stream().anyMatch(other -> other.id().equals(id))) {
            return;
        }
        String name = String.join(" + ", named.stream().map(Party::name).toList());
        asked.add(new Asked(id, name, List.copyOf(ids), Optional.empty()));
        if (ids.size() > 1) {
            ids.forEach(one -> single(one, id));
        }
    }

    private void single(String player, String group) {
        Party party = players.get(player);
        if (party != null && asked.stream().noneMatch(other -> other.id().equals(player))) {
            asked.add(new Asked(player, party.name(), List.of(player), Optional.of(group)));
        }
    }

    private static boolean overlap(Party one, Party other) {
        return one.members().stream().anyMatch(other::contains);
    }

    /// The parties that a name stands for: a country itself, a group's members, the union as one.
    private List<Party> parts(Party party, boolean unionApart) {
        boolean isUnion = party.id().equals(UNION);
        if (!party.isGroup() || (isUnion && !unionApart)) {
            return List.of(party);
        }
        var parts = new ArrayList<Party>();
        Party union = Party.find(UNION, start).orElseThrow();
        boolean unionIn = false;
        for (Region member : party.members()) {
            if (!unionApart && union.contains(member)) {
                unionIn = true;
            } else {
                parts.add(Party.of(member));
            }
        }
        if (unionIn) {
            parts.add(union);
        }
        return parts;
    }

    private void requireSomebody(List<String> ids) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody of %s is left to invite: all are members already.%nMaybe other candidates were meant (--candidates)."
                            .formatted(String.join(",", ids)));
        }
    }

    /// Each as asked for; members of a group follow it.
    List<Asked> all() {
        return List.copyOf(asked);
    }

    /// Those of which something can be said, with those who come with them of whom something can.
    List<Asked> known(List<Party> unknown) {
        List<String> without = unknown.stream().map(Party::id).toList();
        return asked.stream()
                .map(one -> new Asked(
                        one.id(),
                        one.name(),
                        one.players().stream()
                                .filter(id -> !without.contains(id))
                                .toList(),
                        one.of()))
                .filter(one -> !one.players().isEmpty())
                .toList();
    }

    /// All parties that come with somebody.
    List<Party> players() {
        return List.copyOf(players.values());
    }
}
