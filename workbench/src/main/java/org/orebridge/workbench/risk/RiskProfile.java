package org.orebridge.workbench.risk;

import java.util.List;

/// The risk to one party's supply, mineral by mineral.
///
/// @param party country code or id of a group
/// @param name in English
/// @param members countries behind it
/// @param governanceYear year of the governance estimates
/// @param minerals in alphabetical order of their ids
public record RiskProfile(
        String party, String name, List<String> members, int governanceYear, List<MineralRisk> minerals) {

    public RiskProfile {
        members = List.copyOf(members);
        minerals = List.copyOf(minerals);
    }
}
