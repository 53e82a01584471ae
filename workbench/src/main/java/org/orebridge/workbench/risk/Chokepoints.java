package org.orebridge.workbench.risk;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;

/// How much of what the world, or a party, uses of each mineral passes through one country, at any stage and
/// form by form.
///
/// @param party country code or id of a group; `world` for all use
/// @param minerals those with a balanced network, in alphabetical order of their ids
public record Chokepoints(String party, List<MineralPassage> minerals) {

    /// For all use of the world.
    public static final String WORLD = "world";

    /// A country through which less passes is no chokepoint of anybody.
    private static final double LISTED = 0.01;

    public Chokepoints {
        minerals = List.copyOf(minerals);
    }

    /// @param mineral id
    /// @param name in English
    /// @param year calendar year at rest
    /// @param forms ids, nearest the mine first
    /// @param countries the largest passage first; other countries together come last
    public record MineralPassage(
            String mineral, String name, int year, List<String> forms, List<CountryPassage> countries) {
        public MineralPassage {
            forms = List.copyOf(forms);
            countries = List.copyOf(countries);
        }
    }

    /// Shares of the metal in a year's use, each with its range; those of several countries add up to more than
    /// 1.
    ///
    /// @param country code
    /// @param anywhere what was in the country at any stage, counted once
    /// @param byForm what was there in each form
    public record CountryPassage(String country, Ranged anywhere, SortedMap<String, Ranged> byForm) {
        public CountryPassage {
            byForm = Collections.unmodifiableSortedMap(new TreeMap<>(byForm));
        }
    }

    /// @param party whose use is followed upstream, its own territory left out; the world's where empty
    static Chokepoints of(MineralChains chains, List<MineralReference> wanted, Optional<Party> party) {
        List<MineralPassage> minerals = wanted.stream()
                .filter(chains::isModelled)
                .map(reference -> mineral(chains.of(reference), party))
                .filter(mineral -> !mineral.countries().isEmpty())
                .toList();
        return new Chokepoints(party.map(Party::id).orElse(WORLD), minerals);
    }

    private static MineralPassage mineral(MineralChain chain, Optional<Party> party) {
        MineralReference reference = chain.reference();
        return new MineralPassage(
                reference.mineral(),
                reference.name(),
                chain.network().year(),
                reference.forms().stream()
                        .map(FormRow::form)
                        .map(Object::toString)
                        .toList(),
                use(chain.central(), party).isEmpty() ? List.of() : countries(chain, party));
    }

    private static SortedMap<Place, Double> use(ChainYear year, Optional<Party> party) {
        return party.map(one -> year.supply(one).use()).orElseGet(year::worldUse);
    }

    private static List<CountryPassage> countries(MineralChain chain, Optional<Party> party) {
        Map<Region, SortedMap<String, Ranged>> byForm = new TreeMap<>();
        chain.ranged(year -> year.origin().passedInForm(use(year, party)))
                .forEach((place, share) -> byForm.computeIfAbsent(place.country(), _ -> new TreeMap<>())
                        .put(place.form().id(), share));
        return chain.ranged(year -> year.origin().passedThrough(use(year, party))).entrySet().stream()
                .filter(passage ->
                        party.filter(one -> one.contains(passage.getKey())).isEmpty()
                                && passage.getValue().value() >= LISTED)
                .map(passage -> new CountryPassage(
                        passage.getKey().code(),
                        passage.getValue(),
                        byForm.getOrDefault(passage.getKey(), new TreeMap<>())))
                .sorted(Comparator.comparing((CountryPassage line) ->
                                Region.REST_OF_WORLD.code().equals(line.country()))
                        .thenComparing(Comparator.comparingDouble(
                                        (CountryPassage line) -> line.anywhere().value())
                                .reversed())
                        .thenComparing(CountryPassage::country))
                .toList();
    }
}
