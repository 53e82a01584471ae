package org.orebridge.planning.swap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who has what, who needs what, and how one can become the other.
///
/// Months run from 1. Tonnes are of contained metal, amounts USD of the month in which they fall due.
///
/// @param parties two or more, or one alone
/// @param months that are looked at
/// @param beta monthly discount factor, above 0 and at most 1
/// @param lots what there is
/// @param plants what turns one form into another
/// @param needs what is missing
/// @param legs how goods travel; the closest description of a journey counts
public record SwapCase(
        List<Party> parties,
        int months,
        double beta,
        List<Lot> lots,
        List<Plant> plants,
        List<Need> needs,
        List<Leg> legs) {

    public SwapCase {
        parties = List.copyOf(parties);
        lots = List.copyOf(lots);
        plants = List.copyOf(plants);
        needs = List.copyOf(needs);
        legs = List.copyOf(legs);
        if (months < 1 || !(beta > 0 && beta <= 1)) {
            throw new IllegalArgumentException(
                    "An exchange has 1 month or more and a discount factor above 0 and at most 1, found %d and %s."
                            .formatted(months, beta));
        }
    }

    /// @param id country code or group id
    /// @param places where it is at home
    public record Party(String id, SortedSet<String> places) {
        public Party {
            places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        }
    }

    /// What comes in one month.
    public record Batch(int month, double tonnes) {}

    /// Something that its owner may dispose of within its encumbrances: a stock, or what a licence lets in
    /// month by month.
    ///
    /// @param id unique
    /// @param owner index of the party
    /// @param place where it lies
    /// @param batches by month
    /// @param rate most that leaves in a month, t; may be infinite
    /// @param value USD/t that it costs its owner, or would bring it, if it did not go into the exchange
    /// @param origin country that it comes from
    /// @param endUse that was stated for it
    public record Lot(
            String id,
            int owner,
            Material material,
            String place,
            List<Batch> batches,
            double rate,
            double value,
            Optional<String> origin,
            Set<Encumbrance> encumbrances,
            Optional<String> endUse) {
        public Lot {
            batches = batches.stream()
                    .sorted(Comparator.comparingInt(Batch::month))
                    .toList();
            encumbrances = Collections.unmodifiableSet(
                    encumbrances.isEmpty() ? EnumSet.noneOf(Encumbrance.class) : EnumSet.copyOf(encumbrances));
        }

        /// All that there is of it, t.
        public double tonnes() {
            return batches.stream().mapToDouble(Batch::tonnes).sum();
        }

        Lot without(Encumbrance lifted) {
            var left = EnumSet.noneOf(Encumbrance.class);
            left.addAll(encumbrances);
            left.remove(lifted);
            return new Lot(id, owner, material, place, batches, rate, value, origin, left, endUse);
        }
    }

    /// @param id unique
    /// @param outPerIn t out per t in
    /// @param capacity t in, by month
    /// @param cost USD per t in
    /// @param lead months from in to out
    public record Plant(
            String id,
            String place,
            Material from,
            Material to,
            double outPerIn,
            List<Double> capacity,
            double cost,
            int lead) {
        public Plant {
            capacity = List.copyOf(capacity);
        }
    }

    /// What a party would use in one month if it had it, up to so much at one worth. What comes earlier is
    /// kept.
    ///
    /// @param id of what is needed over all months and worths
    /// @param party index
    /// @param endUse what for
    /// @param worth USD/t
    /// @param restock whether it only fills a stock up again: what a loan is returned to
    public record Need(
            String id,
            int party,
            String place,
            SortedSet<Material> accepts,
            Optional<String> endUse,
            int month,
            double tonnes,
            double worth,
            boolean restock) {
        public Need {
            accepts = Collections.unmodifiableSortedSet(new TreeSet<>(accepts));
        }
    }

    /// A journey.
    ///
    /// @param from place, or {@link #ANY}
    /// @param to place, or {@link #ANY}
    /// @param mineral that travels, or {@link #ANY}
    /// @param cost USD/t
    /// @param months on the way
    public record Leg(String from, String to, String mineral, double cost, int months) {

        /// Stands for whatever is not named.
        public static final String ANY = "*";

        private int fits(String start, String end, String goods) {
            return fit(from, start) * fit(to, end) * fit(mineral, goods) == 0
                    ? 0
                    : fit(from, start) + fit(to, end) + fit(mineral, goods);
        }

        private static int fit(String mine, String other) {
            return mine.equals(other) ? 2 : mine.equals(ANY) ? 1 : 0;
        }
    }

    /// The journey between two places that is described most closely; empty where none is.
    public Optional<Leg> leg(String from, String to, String mineral) {
        if (from.equals(to)) {
            return Optional.of(new Leg(from, to, mineral, 0, 0));
        }
        return legs.stream()
                .filter(leg -> leg.fits(from, to, mineral) > 0)
                .reduce((a, b) -> b.fits(from, to, mineral) > a.fits(from, to, mineral) ? b : a);
    }

    /// The party at home in a place; empty for a third country.
    public Optional<Integer> at(String place) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).places().contains(place)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Whether a lot may be brought to a place.
    boolean opens(Lot lot, String place) {
        return !lot.encumbrances().contains(Encumbrance.NO_THIRD_COUNTRIES)
                || parties.get(lot.owner()).places().contains(place)
                || lot.place().equals(place)
                || lot.origin().filter(place::equals).isPresent();
    }

    /// The same with one encumbrance of one lot lifted.
    public SwapCase lifting(int lot, Encumbrance encumbrance) {
        var other = new ArrayList<>(lots);
        other.set(lot, lots.get(lot).without(encumbrance));
        return new SwapCase(parties, months, beta, other, plants, needs, legs);
    }

    /// The same where nothing is encumbered.
    public SwapCase unencumbered() {
        SwapCase open = this;
        for (int l = 0; l < lots.size(); l++) {
            for (Encumbrance each : lots.get(l).encumbrances()) {
                open = open.lifting(l, each);
            }
        }
        return open;
    }
}
