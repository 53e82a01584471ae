package org.orebridge.workbench.cooperation.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orebridge.core.Players;
import org.orebridge.workbench.cooperation.CooperationStudy;

/// Of what a brief is wanted.
///
/// @param mineral its identity
/// @param parties two to ten, by any name that the program knows; kept by country codes and group ids
/// @param scenario name of the one of which results are taken; empty = the newest of each study
public record BriefQuestion(String mineral, List<String> parties, Optional<String> scenario) {

    public BriefQuestion {
        parties = parties.stream().map(Players::id).toList();
        CooperationStudy.requireNumber(parties.size());
        if (Set.copyOf(parties).size() < parties.size()) {
            throw new IllegalArgumentException(
                    "The parties %s name somebody twice.%nMaybe one of them is another country.".formatted(parties));
        }
    }

    /// e.g. `gallium-KOR-JPN`.
    String id() {
        String id = mineral + "-" + String.join("-", parties);
        return scenario.map(name -> id + "-" + name).orElse(id);
    }
}
