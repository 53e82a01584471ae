package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Party;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.cover.DaysOfCover;
import org.orebridge.indicators.reliance.Balance;
import org.orebridge.market.Storage;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.Parameter;
import org.orebridge.workbench.situation.Exposure;

/// How many days a party's stocks last: what companies hold for daily work, assumed, and what a programme aims
/// at.
///
/// What governments hold is secret, so no cover is that of a holding.
final class CoverFigures {

    private static final double DAYS = 365;

    private final MineralChain chain;
    private final Party party;
    private final Exposure.Dependence dependence;
    private final double least;
    private final double most;

    CoverFigures(MineralChain chain, Party party) {
        this.chain = chain;
        this.party = party;
        this.dependence = chain.exposure().dependence(List.copyOf(party.members()));
        double stock = stock(parameter -> 1);
        this.least = stock > 0 ? stock(parameter -> parameter.low() / parameter.value()) / stock : 1;
        this.most = stock > 0 ? stock(parameter -> parameter.high() / parameter.value()) / stock : 1;
    }

    /// @param year the balanced one, or another that its figures could be of
    List<RiskFigure> in(ChainYear year) {
        Score commercial =
                score(dependence.commercialCoverDays(), "the party uses none").widenedBy(least, most);
        Score target = score(dependence.targetDays(), "no target is published for it");
        return List.of(
                figure(Indicator.COMMERCIAL_COVER, commercial, "assumption"),
                figure(Indicator.COMMERCIAL_COVER_IEA, byNetImports(commercial, year), "assumption"),
                figure(Indicator.POLICY_TARGET, target, "stockpile-facts"),
                figure(Indicator.POLICY_TARGET_IEA, byNetImports(target, year), "stockpile-facts"));
    }

    private static Score score(Optional<Double> days, String none) {
        return days.map(Score::of).orElse(Score.undefined(none));
    }

    /// The stock that lasts so many days of use, over daily net imports.
    private Score byNetImports(Score days, ChainYear year) {
        PartySupply supply = year.supply(party);
        Balance balance = supply.balance();
        double use =
                supply.use().values().stream().mapToDouble(Double::doubleValue).sum();
        Score perDay = DaysOfCover.ofNetImports(use / DAYS, balance.imports() - balance.exports());
        return switch (days) {
            case Score.Undefined none -> none;
            case Score.Measured held ->
                perDay.through(one -> one * held.value())
                        .widenedBy(held.low() / held.value(), held.high() / held.value());
        };
    }

    private RiskFigure figure(Indicator indicator, Score score, String source) {
        return RiskFigure.of(indicator, RiskFigure.ALL, chain.network().year(), score, List.of(source));
    }

    /// What companies in the party hold, t, each form's stock times a factor.
    private double stock(ToDoubleFunction<Parameter> factor) {
        double sum = 0;
        for (Storage storage : chain.network().market().storages()) {
            var node = chain.network().market().nodes().get(storage.node());
            if (party.contains(node.region())) {
                FormRow form = chain.reference().forms().stream()
                        .filter(row -> row.form().equals(node.form()))
                        .findFirst()
                        .orElseThrow();
                sum += storage.baseStock()
                        * factor.applyAsDouble(
                                chain.parameters().formParameter(form.form(), form.formClass(), "working_stock"));
            }
        }
        return sum;
    }
}
