package org.orebridge.server.risk;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.core.Party;
import org.orebridge.core.Players;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.risk.RiskProfile;
import org.orebridge.workbench.risk.RiskStudy;
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

    /// @param name of a country or a group of countries, with the members that it has now
    RiskProfile of(String name) {
        Party party = party(name);
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(party, one -> study.profile(one, List.of(), _ -> {}));
    }

    private static Party party(String name) {
        try {
            return Party.find(Players.id(name), YearMonth.now(ZoneOffset.UTC))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The group %s has no members now.%nMaybe KOR was meant.".formatted(name)));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()), "party");
        }
    }
}
