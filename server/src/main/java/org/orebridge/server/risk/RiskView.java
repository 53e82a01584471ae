package org.orebridge.server.risk;

import java.util.List;
import org.orebridge.workbench.risk.MineralRisk;
import org.orebridge.workbench.risk.Ranged;
import org.orebridge.workbench.risk.RiskFigure;
import org.orebridge.workbench.risk.RiskProfile;

/// A party's supply risk as a page shows it.
///
/// @param party country code or id of a group
/// @param members countries behind it
/// @param governanceYear year of the governance estimates
/// @param minerals in alphabetical order of their ids
public record RiskView(String party, List<String> members, int governanceYear, List<MineralRiskView> minerals) {

    static RiskView of(RiskProfile profile) {
        return new RiskView(
                profile.party(),
                profile.members(),
                profile.governanceYear(),
                profile.minerals().stream().map(MineralRiskView::of).toList());
    }

    /// @param mineral id
    /// @param modelled whether there is a balanced network; without one only output and prices are measured
    /// @param figures value, range, year, unit and sources, or why there is none
    /// @param origins the countries behind the party's use, the largest origin first
    public record MineralRiskView(
            String mineral, boolean modelled, List<RiskFigure> figures, List<OriginView> origins) {

        static MineralRiskView of(MineralRisk risk) {
            return new MineralRiskView(
                    risk.mineral(),
                    risk.modelled(),
                    risk.figures(),
                    risk.dependence().stream()
                            .map(one -> new OriginView(one.country(), one.seller(), one.origin(), one.passage()))
                            .toList());
        }
    }

    /// Shares of the metal that the party uses in a year, each with its range.
    ///
    /// @param country code
    /// @param seller what the party gets from it directly, or makes itself
    /// @param origin what came out of its ground or its scrap
    /// @param passage what passed through it at any stage
    public record OriginView(String country, Ranged seller, Ranged origin, Ranged passage) {}
}
