package org.orebridge.core;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The register of dated country groups: ASEAN, the European Union, the IEA, the Minerals Security Partnership and its
/// Forum.
public final class CountryGroups {

    private static final CountryGroups BUNDLED = read(TextTable.rows(CountryGroups.class, "country_groups.tsv"));

    private final SortedMap<String, CountryGroup> byId;

    private CountryGroups(SortedMap<String, CountryGroup> byId) {
        this.byId = byId;
    }

    public static CountryGroups bundled() {
        return BUNDLED;
    }

    /// These and others besides.
    ///
    /// @throws IllegalArgumentException where one of the others is called like one of these or like a country
    public CountryGroups with(Collection<CountryGroup> others) {
        SortedMap<String, CountryGroup> all = new TreeMap<>(byId);
        for (CountryGroup other : others) {
            if (all.putIfAbsent(other.id(), other) != null
                    || Countries.bundled().find(other.id()).isPresent()) {
                throw new IllegalArgumentException(
                        "There is a group or a country %s already.%nMaybe another name is meant, such as %s-OWN."
                                .formatted(other.id(), other.id()));
            }
        }
        return new CountryGroups(all);
    }

    public Optional<CountryGroup> byId(String id) {
        return Optional.ofNullable(byId.get(id.strip().toUpperCase(Locale.ROOT)));
    }

    /// All groups in the order of their ids.
    public Collection<CountryGroup> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    private static CountryGroups read(List<List<String>> rows) {
        SortedMap<String, String> names = new TreeMap<>();
        SortedMap<String, List<CountryGroup.Membership>> memberships = new TreeMap<>();
        for (List<String> row : rows) {
            names.put(row.get(0), row.get(1));
            memberships.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(membership(row));
        }
        SortedMap<String, CountryGroup> byId = new TreeMap<>();
        names.forEach((id, name) -> byId.put(id, new CountryGroup(id, name, memberships.getOrDefault(id, List.of()))));
        return new CountryGroups(byId);
    }

    private static CountryGroup.Membership membership(List<String> row) {
        Optional<YearMonth> until = row.get(4).isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(row.get(4)));
        return new CountryGroup.Membership(
                Region.of(row.get(2)), YearMonth.parse(row.get(3)), until, row.get(5), row.get(6));
    }
}
