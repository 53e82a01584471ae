package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.PartnerMeasures;
import org.orebridge.workbench.scenario.PartnerStocks;
import org.orebridge.workbench.scenario.Scenario;

/// A shock in a market under one set of parameters, ready to be answered in each way.
///
/// @param setup where it comes from
/// @param parameters the values it stands on
/// @param network the calibrated network
/// @param mapped the scenario in this market's terms
/// @param market the market with the parties' government stocks
/// @param months solved from month 0
public record StudyCase(
        StudySetup setup,
        Parameters parameters,
        CalibratedNetwork network,
        MappedScenario mapped,
        Market market,
        int months) {

    /// The same in another shock.
    StudyCase with(MappedScenario other) {
        return new StudyCase(setup, parameters, network, other, market, months);
    }

    /// The shock as it unfolds under one way of answering.
    public Unfolding unfolding(Way way) {
        var partners = new PartnerMeasures(market, setup.parties());
        double withheld = setup.scenario().partnersRestrict();
        MappedScenario done = switch (way) {
            case NO_STOCKS, ALONE -> mapped;
            case ALONE_RESTRICTING, SHARED_STOCKS -> mapped.with(m -> partners.restricting(m, withheld));
            case TOGETHER, STANDSTILL -> mapped.with(partners::standstill);
        };
        boolean shared = way == Way.TOGETHER || way == Way.SHARED_STOCKS;
        Market withAccess = shared ? market.withStockpiles(partnerStocks().shared()) : market;
        return unfolding(withAccess, done);
    }

    /// The shock as it unfolds while some parties act together and the others do not: members lift what stands
    /// between them, and every stock may go wherever its owner's rule lets it.
    ///
    /// @param restricting whether parties that do not act together restrict exports to each other
    Unfolding unfolding(List<Party> members, boolean restricting) {
        return unfolding(market.withStockpiles(partnerStocks().shared()), between(members, restricting));
    }

    /// The shock as it unfolds while the parties stand in camps: nothing stands between those of one camp, and camps
    /// restrict exports to each other.
    ///
    /// @param camps who is in none is one of its own
    Unfolding unfolding(List<List<Party>> camps) {
        return unfolding(market.withStockpiles(partnerStocks().shared()), between(camps));
    }

    Unfolding unfolding(Market withAccess, MappedScenario done) {
        return new Unfolding(
                withAccess,
                State.atRest(withAccess),
                done.beliefs(),
                setup.scenario().mode() == Scenario.Mode.TREE ? Optional.empty() : Optional.of(done.realised()),
                months,
                terminal());
    }

    /// The scenario with what a coalition changes between its members.
    MappedScenario between(List<Party> members, boolean restricting) {
        MappedScenario lifted = mapped.with(new PartnerMeasures(market, members)::standstill);
        return restricting ? restricted(lifted, List.of(members)) : lifted;
    }

    private MappedScenario between(List<List<Party>> camps) {
        MappedScenario lifted = mapped;
        for (List<Party> camp : camps) {
            lifted = lifted.with(new PartnerMeasures(market, camp)::standstill);
        }
        return restricted(lifted, camps);
    }

    private MappedScenario restricted(MappedScenario lifted, List<List<Party>> camps) {
        var sides = new ArrayList<Party>();
        for (List<Party> camp : camps) {
            var countries = new TreeSet<Region>();
            camp.forEach(member -> countries.addAll(member.members()));
            sides.add(new Party("TOGETHER-" + sides.size(), "Together", countries));
        }
        setup.parties().stream()
                .filter(party -> camps.stream().noneMatch(camp -> camp.contains(party)))
                .forEach(sides::add);
        return lifted.with(m -> new PartnerMeasures(market, sides)
                .restricting(m, setup.scenario().partnersRestrict()));
    }

    /// What is left at the end counts at base prices, unless the shock is still on: then stocks must be whole
    /// again.
    Problem.Terminal terminal() {
        return mapped.lasting() ? Problem.Terminal.BASE_STOCK : Problem.Terminal.BASE_PRICE;
    }

    /// The stocks of the parties, opened to each other.
    PartnerStocks partnerStocks() {
        return new PartnerStocks(market, mapped.stocks(), setup.parties());
    }

    /// The parties that hold something, with the rules each may choose from.
    List<Player> players() {
        var players = new ArrayList<Player>();
        for (Party party : setup.parties()) {
            var own = new ArrayList<Integer>();
            for (int g = 0; g < market.stockpiles().size(); g++) {
                if (party.contains(market.stockpiles().get(g).owner())
                        && market.stockpiles().get(g).initial() > 0) {
                    own.add(g);
                }
            }
            if (!own.isEmpty()) {
                players.add(new Player(
                        party,
                        own,
                        noneFirst(mapped.stocks().get(own.getFirst()).rules())));
            }
        }
        return players;
    }

    /// Payoffs are told against nobody releasing, so that comes first whatever the scenario's order.
    private static List<ReleaseRule> noneFirst(List<ReleaseRule> rules) {
        var ordered = new ArrayList<ReleaseRule>();
        ordered.add(new ReleaseRule.None());
        rules.stream().filter(rule -> !(rule instanceof ReleaseRule.None)).forEach(ordered::add);
        return ordered;
    }
}
