package org.orebridge.server.risk;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.core.ChosenParty;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.risk.Chokepoints;
import org.orebridge.workbench.risk.CountrySheet;
import org.orebridge.workbench.risk.MarketHistories;
import org.orebridge.workbench.risk.MarketWeights;
import org.orebridge.workbench.risk.RiskProfile;
import org.orebridge.workbench.risk.RiskStudy;
import org.orebridge.workbench.risk.SharedRisk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Profiles of parties' supply risk; one that was measured is kept, because the figures behind it never change.
@Service
class RiskProfiles {

    private static final int MOST = 40;

    private final RiskStudy study;
    private final Map<Party, RiskProfile> known = new ConcurrentHashMap<>();

    RiskProfiles(BalancedNetworks networks) {
        this.study = RiskStudy.bundled(networks);
    }

    /// @param name of a country, a group of countries with the members that it has now, or several with a plus
    ///   between them
    RiskProfile of(String name) {
        Party party = party(name, "party");
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(party, one -> study.profile(one, List.of(), _ -> {}));
    }

    SharedRisk shared(String first, String second) {
        return study.shared(party(first, "party"), party(second, "with"), List.of(), _ -> {});
    }

    /// @param name of a party, or `world`
    Chokepoints chokepoints(String name) {
        return study.chokepoints(
                Chokepoints.WORLD.equals(name) ? Optional.empty() : Optional.of(party(name, "party")), List.of());
    }

    /// @param weights as a user writes them
    MarketHistories markets(String weights, List<String> minerals) {
        MarketState.Weights asked;
        try {
            asked = MarketWeights.parse(weights);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), "weights");
        }
        return study.weighing(asked).markets(minerals);
    }

    /// @param users names of parties whose use is followed to the country
    CountrySheet country(String name, List<String> users) {
        Region country = Countries.bundled()
                .find(name)
                .map(Country::region)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND,
                        "\"%s\" is no country that this program knows.".formatted(name),
                        "country",
                        "Maybe an ISO 3166-1 alpha-3 code such as CHN was meant."));
        return study.country(
                country,
                users.stream().limit(MOST).map(user -> party(user, "user")).toList());
    }

    /// @param field of the request that names it
    static Party party(String name, String field) {
        try {
            String id = ChosenParty.id(name.replace(' ', '+'));
            return ChosenParty.at(id, YearMonth.now(ZoneOffset.UTC))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The group %s has no members now.%nMaybe KOR was meant.".formatted(name)));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()), field);
        }
    }
}
