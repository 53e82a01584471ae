package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;

/// Measures supply risk, mineral by mineral, by every indicator that the figures at hand bear: for a party, for
/// two parties beside each other, for a country as a supplier.
public final class RiskStudy {

    private final MineralChains chains;
    private final RiskSources sources;
    private final MineralRisks risks;

    private RiskStudy(MineralChains chains, RiskSources sources) {
        this.chains = chains;
        this.sources = sources;
        this.risks = new MineralRisks(chains, sources);
    }

    /// With the governance estimates, criticality factors and prices inside this release.
    public static RiskStudy bundled(ReferenceDataset dataset) {
        return bundled(new BalancedNetworks(dataset));
    }

    /// The same on networks that others ask for as well.
    public static RiskStudy bundled(BalancedNetworks networks) {
        int latest = networks.dataset().minerals().values().stream()
                .mapToInt(MineralReference::baseYear)
                .max()
                .orElseThrow();
        return new RiskStudy(new MineralChains(networks), RiskSources.bundled(latest));
    }

    /// The same study with other weights of the state of a market.
    public RiskStudy weighing(MarketState.Weights weights) {
        return new RiskStudy(chains, sources.weighing(weights));
    }

    /// The profile of a party.
    ///
    /// @param minerals ids; all of the dataset where empty
    /// @param begun told each mineral's name before it is measured
    public RiskProfile profile(Party party, Collection<String> minerals, Consumer<String> begun) {
        var measured = new ArrayList<MineralRisk>();
        for (MineralReference reference : chains.wanted(minerals)) {
            begun.accept(reference.name());
            measured.add(risks.of(reference, party));
        }
        return new RiskProfile(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList(),
                sources.governance().year(),
                measured);
    }

    /// What two parties both depend on.
    ///
    /// @param minerals ids; all that have a balanced network where empty
    /// @param begun told each mineral's name before it is looked at
    public SharedRisk shared(Party first, Party second, Collection<String> minerals, Consumer<String> begun) {
        List<MineralChain> wanted = chains.wanted(minerals).stream()
                .filter(chains::isModelled)
                .map(reference -> {
                    begun.accept(reference.name());
                    return chains.of(reference);
                })
                .toList();
        return SharedRisk.of(wanted, first, second);
    }

    /// Every index of every mineral for the world and for each party that makes, ships or uses any of it, in
    /// every year with figures; a mineral after the other, in alphabetical order.
    ///
    /// @param minerals ids; all of the dataset where empty
    /// @param begun told each mineral's name before it is measured
    /// @param line given each index
    public void all(
            Collection<Party> parties, Collection<String> minerals, Consumer<String> begun, Consumer<RiskRow> line) {
        for (MineralReference reference : chains.wanted(minerals)) {
            begun.accept(reference.name());
            String mineral = reference.mineral();
            risks.ofTheWorld(reference).forEach(figure -> line.accept(RiskRow.of(Chokepoints.WORLD, mineral, figure)));
            parties.forEach(party -> risks.importsOverTheYears(reference, party)
                    .forEach(figure -> line.accept(RiskRow.of(party.id(), mineral, figure))));
            if (chains.isModelled(reference)) {
                MineralChain chain = chains.of(reference);
                parties.stream()
                        .filter(chain::concerns)
                        .forEach(party -> risks.ofParty(chain, party).rows(party.id(), chain, line));
            }
        }
    }

    /// How much of what a party uses, or the whole world, passes through one country.
    ///
    /// @param party the world where empty
    /// @param minerals ids; all that have a balanced network where empty
    public Chokepoints chokepoints(Optional<Party> party, Collection<String> minerals) {
        return Chokepoints.of(chains, chains.wanted(minerals), party);
    }

    /// The state of each market month by month.
    ///
    /// @param minerals ids; all whose monthly prices may be passed on where empty
    public MarketHistories markets(Collection<String> minerals) {
        return new MarketHistories(
                sources.weights(),
                chains.wanted(minerals).stream()
                        .flatMap(reference -> risks.market(reference).history(reference).stream())
                        .toList());
    }

    /// What one country is to the supply of all minerals.
    ///
    /// @param users whose use is followed to the country
    public CountrySheet country(Region country, List<Party> users) {
        return new CountrySheets(chains, sources.output(), sources.estimates(), sources.controls()).of(country, users);
    }
}
