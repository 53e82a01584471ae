package org.orebridge.indicators;

import static java.util.Collections.unmodifiableSortedMap;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Figure;
import org.orebridge.core.Region;

/// What each country gives of one good in one year: production, reserves, or what one importer buys from each.
///
/// @param byCountry amounts in one unit, not below zero, in country order so that sums come out the same on
///   every run
/// @param unplaced what is known to exist and not where: "other countries", or the world's total less all that
///   is named
public record Supply(SortedMap<Region, Figure<Double>> byCountry, double unplaced) {

    public Supply {
        byCountry = unmodifiableSortedMap(new TreeMap<>(byCountry));
        byCountry.forEach((country, figure) -> figure.known().ifPresent(amount -> checked(country.code(), amount)));
        checked("unnamed countries", unplaced);
    }

    private static void checked(String whose, double amount) {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException(
                    "An amount is a finite number not below zero, found %s for %s.%nMaybe a missing figure was taken for a number."
                            .formatted(amount, whose));
        }
    }

    /// Amounts that are all known and all placed.
    public static Supply of(Map<Region, Double> amounts) {
        SortedMap<Region, Figure<Double>> stated = new TreeMap<>();
        amounts.forEach((country, amount) -> stated.put(country, Figure.stated(amount)));
        return new Supply(stated, 0);
    }

    /// Amounts that are all known; what stands under `residual` is other countries together and not placed.
    public static Supply of(Map<Region, Double> amounts, Region residual) {
        SortedMap<Region, Double> named = new TreeMap<>(amounts);
        Double rest = named.remove(residual);
        return new Supply(of(named).byCountry(), rest == null ? 0 : rest);
    }

    /// The countries with a figure above zero.
    public SortedMap<Region, Double> known() {
        SortedMap<Region, Double> known = new TreeMap<>();
        byCountry.forEach((country, figure) ->
                figure.known().filter(amount -> amount > 0).ifPresent(amount -> known.put(country, amount)));
        return known;
    }

    /// The countries whose figure is withheld or not available.
    public SortedSet<Region> leftOut() {
        SortedSet<Region> without = new TreeSet<>();
        byCountry.forEach((country, figure) -> {
            if (figure.known().isEmpty()) {
                without.add(country);
            }
        });
        return without;
    }

    /// All that is known, placed or not.
    public double total() {
        return unplaced
                + known().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Shares of the total, by country.
    public SortedMap<Region, Double> shares() {
        double total = total();
        SortedMap<Region, Double> shares = new TreeMap<>();
        known().forEach((country, amount) -> shares.put(country, amount / total));
        return shares;
    }
}
