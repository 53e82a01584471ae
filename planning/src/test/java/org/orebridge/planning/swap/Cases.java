package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.orebridge.planning.swap.SwapCase.Batch;
import org.orebridge.planning.swap.SwapCase.Leg;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Party;
import org.orebridge.planning.swap.SwapCase.Plant;

/// Builds small cases, one thing after another.
final class Cases {

    private final List<Party> parties;
    private final int months;
    private final List<Lot> lots = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();

    Cases(int months, String... parties) {
        this.months = months;
        this.parties = Arrays.stream(parties)
                .map(id -> new Party(id, new TreeSet<>(Set.of(id))))
                .toList();
        legs.add(new Leg(Leg.ANY, Leg.ANY, Leg.ANY, 0, 0));
    }

    private int index(String party) {
        return parties.stream().map(Party::id).toList().indexOf(party);
    }

    static Material material(String words) {
        int space = words.indexOf(' ');
        return new Material(words.substring(0, space), words.substring(space + 1));
    }

    Cases lot(String owner, String material, double tonnes, int month, double value, Encumbrance... encumbrances) {
        return lot(owner, owner, material, List.of(new Batch(month, tonnes)), value, Optional.empty(), encumbrances);
    }

    Cases lot(
            String owner,
            String place,
            String material,
            List<Batch> batches,
            double value,
            Optional<String> endUse,
            Encumbrance... encumbrances) {
        lots.add(new Lot(
                owner + " " + material + " " + lots.size(),
                index(owner),
                material(material),
                place,
                batches,
                Double.POSITIVE_INFINITY,
                value,
                Optional.of("CHN"),
                Set.of(encumbrances),
                endUse));
        return this;
    }

    Cases need(String party, String material, double tonnes, int month, double worth) {
        return need(party, material, tonnes, month, worth, Optional.empty());
    }

    Cases need(String party, String material, double tonnes, int month, double worth, Optional<String> endUse) {
        needs.add(new Need(
                party + " " + material,
                index(party),
                party,
                new TreeSet<>(Set.of(material(material))),
                endUse,
                month,
                tonnes,
                worth,
                false));
        return this;
    }

    Cases plant(String place, String from, String to, double outPerIn, double capacity, double cost, int lead) {
        plants.add(new Plant(
                place + " " + to,
                place,
                material(from),
                material(to),
                outPerIn,
                Collections.nCopies(months, capacity),
                cost,
                lead));
        return this;
    }

    Cases leg(String from, String to, double cost, int months) {
        legs.add(new Leg(from, to, Leg.ANY, cost, months));
        return this;
    }

    SwapCase build() {
        return new SwapCase(parties, months, 1, lots, plants, needs, legs);
    }
}
