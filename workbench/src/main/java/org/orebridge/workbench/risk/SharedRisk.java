package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SharedExposure;

/// What two parties both depend on, mineral by mineral, and where one does not depend and the other does.
///
/// Shares are of what each party uses, by the country of the mine; what comes out of a party's own ground is no
/// exposure of it.
///
/// @param party first party
/// @param other second party
/// @param minerals those of which both use some and a network is balanced, the most shared exposure first
public record SharedRisk(String party, String other, List<SharedMineral> minerals) {

    /// Origins of less than a hundredth for both say nothing to either.
    private static final double NAMED = 0.01;

    public SharedRisk {
        minerals = List.copyOf(minerals);
    }

    /// One mineral.
    ///
    /// @param mineral id
    /// @param name in English
    /// @param common sum over named origins of the smaller share: 0 where they share none, 1 where they buy alike
    /// @param unnamed what more they would share if the other countries, whom no figure names, were the same ones
    /// @param origins the most shared first
    public record SharedMineral(
            String mineral, String name, double common, double unnamed, List<SharedOrigin> origins) {
        public SharedMineral {
            origins = List.copyOf(origins);
        }
    }

    /// One country of origin.
    ///
    /// @param country code
    /// @param party share of what the first party uses
    /// @param other share of what the second party uses; where it is much less than the first's, the second
    ///   could stand in if that origin stopped
    public record SharedOrigin(String country, double party, double other) {

        double shared() {
            return Math.min(party, other);
        }
    }

    /// From the profiles of both.
    public static SharedRisk of(RiskProfile first, RiskProfile second) {
        SortedMap<String, MineralRisk> others = new TreeMap<>();
        second.minerals().forEach(mineral -> others.put(mineral.mineral(), mineral));
        var minerals = new ArrayList<SharedMineral>();
        for (MineralRisk mineral : first.minerals()) {
            MineralRisk other = others.get(mineral.mineral());
            if (other != null
                    && !mineral.dependence().isEmpty()
                    && !other.dependence().isEmpty()) {
                minerals.add(shared(mineral, exposure(first, mineral), exposure(second, other)));
            }
        }
        minerals.sort(
                Comparator.comparingDouble(SharedMineral::common).reversed().thenComparing(SharedMineral::mineral));
        return new SharedRisk(first.party(), second.party(), minerals);
    }

    private static SharedMineral shared(
            MineralRisk mineral, SortedMap<Region, Double> first, SortedMap<Region, Double> second) {
        double unnamed = Math.min(residual(first), residual(second));
        first.remove(Region.REST_OF_WORLD);
        second.remove(Region.REST_OF_WORLD);
        SharedExposure exposure = SharedExposure.of(first, second);
        List<SharedOrigin> origins = exposure.difference().keySet().stream()
                .map(country -> new SharedOrigin(
                        country.code(), first.getOrDefault(country, 0.0), second.getOrDefault(country, 0.0)))
                .filter(origin -> Math.max(origin.party(), origin.other()) >= NAMED)
                .sorted(Comparator.comparingDouble(SharedOrigin::shared)
                        .reversed()
                        .thenComparing(SharedOrigin::country))
                .toList();
        return new SharedMineral(mineral.mineral(), mineral.name(), exposure.common(), unnamed, origins);
    }

    private static double residual(SortedMap<Region, Double> shares) {
        return shares.getOrDefault(Region.REST_OF_WORLD, 0.0);
    }

    private static SortedMap<Region, Double> exposure(RiskProfile profile, MineralRisk mineral) {
        Set<String> own = Set.copyOf(profile.members());
        SortedMap<Region, Double> shares = new TreeMap<>();
        mineral.dependence().stream()
                .filter(line -> !own.contains(line.country()))
                .forEach(line -> shares.put(Region.of(line.country()), line.origin()));
        return shares;
    }
}
