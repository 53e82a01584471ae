package org.orebridge.core;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A club of countries whose membership changes over time, e.g. the European Union.
///
/// @param id as users write it, e.g. `EU27`, `MSP`
/// @param memberships who was in it when, in the order of codes
public record CountryGroup(String id, String name, List<Membership> memberships) implements Comparable<CountryGroup> {

    /// One country's time in a group.
    ///
    /// @param since first month
    /// @param until last month, where it has left
    /// @param source who says so
    public record Membership(Region region, YearMonth since, Optional<YearMonth> until, String source, String note) {

        public Membership {
            if (until.isPresent() && until.get().isBefore(since)) {
                throw new IllegalArgumentException(
                        "%s leaves a group in %s before it enters in %s.%nMaybe the two are swapped."
                                .formatted(region, until.get(), since));
            }
        }

        boolean covers(YearMonth month) {
            return !month.isBefore(since)
                    && until.map(last -> !month.isAfter(last)).orElse(true);
        }
    }

    public CountryGroup {
        memberships = List.copyOf(memberships);
    }

    /// The members in one month.
    public SortedSet<Region> membersAt(YearMonth month) {
        SortedSet<Region> members = new TreeSet<>();
        memberships.stream().filter(m -> m.covers(month)).forEach(m -> members.add(m.region()));
        return members;
    }

    @Override
    public int compareTo(CountryGroup other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
