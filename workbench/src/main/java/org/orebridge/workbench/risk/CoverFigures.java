package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.cover.DaysOfCover;
import org.orebridge.indicators.reliance.Balance;
import org.orebridge.workbench.situation.Exposure;

/// How many days a party's stocks last: what companies hold for daily work, assumed, and what a programme aims at.
///
/// What governments hold is secret, so no cover is that of a holding.
final class CoverFigures {

    private static final double DAYS = 365;

    private final int year;
    private final Exposure.Dependence dependence;
    private final Balance balance;

    CoverFigures(MineralChain chain, PartySupply supply, Party party) {
        this.year = chain.network().year();
        this.dependence = new Exposure(chain.network(), chain.reference()).dependence(List.copyOf(party.members()));
        this.balance = supply.balance();
    }

    List<RiskFigure> list() {
        String none = "the party uses none";
        String noTarget = "no target is published for it";
        return List.of(
                figure(Indicator.COMMERCIAL_COVER, dependence.commercialCoverDays(), none, "assumption"),
                byNetImports(Indicator.COMMERCIAL_COVER_IEA, dependence.commercialCoverDays(), none, "assumption"),
                figure(Indicator.POLICY_TARGET, dependence.targetDays(), noTarget, "stockpile-facts"),
                byNetImports(Indicator.POLICY_TARGET_IEA, dependence.targetDays(), noTarget, "stockpile-facts"));
    }

    private RiskFigure figure(Indicator indicator, Optional<Double> days, String none, String source) {
        return RiskFigure.of(
                indicator, RiskFigure.ALL, year, days.map(Score::of).orElse(Score.undefined(none)), List.of(source));
    }

    /// The stock that lasts so many days of use, over daily net imports.
    private RiskFigure byNetImports(Indicator indicator, Optional<Double> days, String none, String source) {
        Score score = days.map(used ->
                        DaysOfCover.ofNetImports(used * dependence.use() / DAYS, balance.imports() - balance.exports()))
                .orElse(Score.undefined(none));
        return RiskFigure.of(indicator, RiskFigure.ALL, year, score, List.of(source));
    }
}
