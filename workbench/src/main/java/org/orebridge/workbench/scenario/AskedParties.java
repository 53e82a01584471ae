package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Party;
import org.orebridge.core.Players;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Wording;

/// Why names do not stand for parties that can be asked for.
///
/// @param says what was found
/// @param maybe what may have been meant
public record AskedParties(Wording says, Wording maybe) {

    /// The parties of these names as of a month.
    ///
    /// @param file that names them, for the message
    /// @throws InvalidScenario if somebody is unknown or would count twice
    public static List<Party> found(String file, List<String> names, YearMonth month) {
        wrong(names, month).ifPresent(party -> {
            throw InvalidScenario.of(file, 0, party.says(), party.maybe());
        });
        return Players.of(names, month).parties();
    }

    /// What is wrong with the names as of a month, if anything.
    static Optional<AskedParties> wrong(List<String> names, YearMonth month) {
        return names.stream()
                .flatMap(name -> wrong(name, month).stream())
                .findFirst()
                .or(() -> twice(names, month));
    }

    private static Optional<AskedParties> wrong(String name, YearMonth month) {
        if (Players.find(name).isEmpty()) {
            return Optional.of(
                    new AskedParties(Wording.of("finding.no-party", name), Wording.of("maybe.party", groups())));
        }
        boolean later = CountryGroups.bundled()
                .byId(name)
                .filter(group -> group.membersAt(month).isEmpty())
                .isPresent();
        return later
                ? Optional.of(new AskedParties(
                        Wording.of("finding.no-members", Wording.country(name)), Wording.of("maybe.founded-later")))
                : Optional.empty();
    }

    private static String groups() {
        return Nearest.list(
                CountryGroups.bundled().all().stream().map(CountryGroup::id).toList());
    }

    private static Optional<AskedParties> twice(List<String> names, YearMonth month) {
        SortedMap<Region, Party> owner = new TreeMap<>();
        return names.stream()
                .flatMap(name -> Party.find(name, month).stream())
                .flatMap(party -> party.members().stream().map(region -> Map.entry(region, party)))
                .flatMap(member -> Optional.ofNullable(owner.putIfAbsent(member.getKey(), member.getValue()))
                        .map(other -> twice(member.getKey(), other, member.getValue()))
                        .stream())
                .findFirst();
    }

    private static AskedParties twice(Region region, Party one, Party other) {
        return new AskedParties(
                Wording.of(
                        "finding.counts-twice",
                        Wording.country(region.code()),
                        Wording.country(one.id()),
                        Wording.country(other.id())),
                Wording.of("maybe.group-or-members"));
    }
}
