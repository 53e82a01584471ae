package org.orebridge.workbench.risk;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SharedExposure;

/// On whose ground two parties depend in one year, as shares of what each uses; its own ground is no exposure
/// of it.
///
/// @param ofFirst shares of the first party's use, other countries together among them
/// @param ofSecond shares of the second party's
/// @param common sum over named origins of the smaller share
record Exposures(SortedMap<Region, Double> ofFirst, SortedMap<Region, Double> ofSecond, double common) {

    /// @param first shares by origin, own ground included
    static Exposures of(Party one, SortedMap<Region, Double> first, Party other, SortedMap<Region, Double> second) {
        SortedMap<Region, Double> ofFirst = abroad(one, first);
        SortedMap<Region, Double> ofSecond = abroad(other, second);
        return new Exposures(
                ofFirst,
                ofSecond,
                SharedExposure.of(named(ofFirst), named(ofSecond)).common());
    }

    static Exposures of(ChainYear year, Party first, Party second) {
        return of(first, PartyOrigins.mines(year, first), second, PartyOrigins.mines(year, second));
    }

    /// The countries that either depends on and that have a name.
    SortedSet<Region> countries() {
        SortedSet<Region> countries = new TreeSet<>(ofFirst.keySet());
        countries.addAll(ofSecond.keySet());
        countries.remove(Region.REST_OF_WORLD);
        return countries;
    }

    double first(Region country) {
        return ofFirst.getOrDefault(country, 0.0);
    }

    double second(Region country) {
        return ofSecond.getOrDefault(country, 0.0);
    }

    /// What more they would share if the countries that nobody names were the same ones.
    double unnamed() {
        return Math.min(first(Region.REST_OF_WORLD), second(Region.REST_OF_WORLD));
    }

    private static SortedMap<Region, Double> abroad(Party party, SortedMap<Region, Double> shares) {
        SortedMap<Region, Double> abroad = new TreeMap<>(shares);
        abroad.keySet().removeIf(party::contains);
        return abroad;
    }

    private static SortedMap<Region, Double> named(SortedMap<Region, Double> shares) {
        SortedMap<Region, Double> named = new TreeMap<>(shares);
        named.remove(Region.REST_OF_WORLD);
        return named;
    }
}
