package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import org.orebridge.core.Party;

/// What two parties both depend on, mineral by mineral, and where one does not depend and the other does.
///
/// Shares are of what each party uses, by the country of the mine; what comes out of a party's own ground is no
/// exposure of it. Ranges are over years drawn for both at once.
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
    /// @param common sum over named origins of the smaller share: 0 where they share none, 1 where they buy
    ///   alike
    /// @param unnamed what more they would share if the other countries, whom no figure names, were the same
    ///   ones
    /// @param origins the most shared first
    public record SharedMineral(
            String mineral, String name, Ranged common, Ranged unnamed, List<SharedOrigin> origins) {
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
    public record SharedOrigin(String country, Ranged party, Ranged other) {

        double shared() {
            return Math.min(party.value(), other.value());
        }
    }

    /// Those of the minerals that have a balanced network and that both use.
    static SharedRisk of(List<MineralChain> chains, Party first, Party second) {
        List<SharedMineral> minerals = chains.stream()
                .filter(chain -> uses(chain, first) && uses(chain, second))
                .map(chain -> mineral(
                        chain.reference().mineral(),
                        chain.reference().name(),
                        Exposures.of(chain.central(), first, second),
                        chain.inDrawnYears(year -> Exposures.of(year, first, second))))
                .sorted(Comparator.comparingDouble(
                                (SharedMineral mineral) -> mineral.common().value())
                        .reversed()
                        .thenComparing(SharedMineral::mineral))
                .toList();
        return new SharedRisk(first.id(), second.id(), minerals);
    }

    private static boolean uses(MineralChain chain, Party party) {
        return !chain.central().supply(party).use().isEmpty();
    }

    /// @param drawn the exposures in other years that the figures could be of
    static SharedMineral mineral(String mineral, String name, Exposures central, List<Exposures> drawn) {
        List<SharedOrigin> origins = central.countries().stream()
                .map(country -> new SharedOrigin(
                        country.code(),
                        Ranged.over(central.first(country), drawn, year -> year.first(country)),
                        Ranged.over(central.second(country), drawn, year -> year.second(country))))
                .filter(origin ->
                        Math.max(origin.party().value(), origin.other().value()) >= NAMED)
                .sorted(Comparator.comparingDouble(SharedOrigin::shared)
                        .reversed()
                        .thenComparing(SharedOrigin::country))
                .toList();
        return new SharedMineral(
                mineral,
                name,
                Ranged.over(central.common(), drawn, Exposures::common),
                Ranged.over(central.unnamed(), drawn, Exposures::unnamed),
                origins);
    }
}
