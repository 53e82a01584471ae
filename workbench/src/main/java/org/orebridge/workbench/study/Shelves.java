package org.orebridge.workbench.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.ShelfLevels;
import org.orebridge.workbench.result.Way;

/// The answer with none, half and all of the surplus stock there, under the release rules of the central answer.
///
/// How much there is decides the level of prices and unmet need more than any elasticity, and nobody measures it.
final class Shelves {

    private static final Set<Measure> SHOWN = Set.of(Measure.UNMET_NEED, Measure.PRICE, Measure.PRICE_INDEX);

    private final StudyCase central;
    private final StudySetup setup;
    private final Baseline baseline;
    private final Equilibrium equilibrium;
    private final Progress progress;

    Shelves(StudyCase central, Baseline baseline, Equilibrium equilibrium, Progress progress) {
        this.central = central;
        this.setup = central.setup();
        this.baseline = baseline;
        this.equilibrium = equilibrium;
        this.progress = progress;
    }

    /// Shown is way (b), or (a) where nobody holds a stock. Empty where there is no figure of surplus stock, or the way
    /// was not answered.
    ///
    /// @param runs the ways of the central answer
    Optional<ShelfLevels> compare(SortedMap<Way, WayRun> runs) {
        boolean stocks = central.market().stockpiles().stream().anyMatch(pile -> pile.initial() > 0);
        Optional<WayRun> shown = Optional.ofNullable(runs.get(stocks ? Way.ALONE : Way.NO_STOCKS))
                .or(() -> runs.values().stream().findFirst());
        return surplus() > 0 && shown.isPresent() && shown.get().replay() instanceof Replay.Completed completed
                ? Optional.of(compare(shown.get().way(), completed))
                : Optional.empty();
    }

    /// t that accounting suggests, all regions together.
    private double surplus() {
        return setup.reference().used(Quantity.SURPLUS_STOCK).stream()
                .mapToDouble(figure -> figure.value().orElse(0))
                .sum();
    }

    private ShelfLevels compare(Way way, Replay.Completed now) {
        progress.begin("none, half and all of the surplus stock", Shelf.values().length);
        List<ShelfLevels.Case> cases = Arrays.stream(Shelf.values())
                .parallel()
                .map(shelf -> {
                    ShelfLevels.Case one = isCentral(shelf)
                            ? answered(shelf, parties(central, now, baseline))
                            : replayed(shelf, way, RuleChoice.asIn(now));
                    progress.advance();
                    return one;
                })
                .toList();
        return new ShelfLevels(way, cases);
    }

    private ShelfLevels.Case replayed(Shelf shelf, Way way, RuleChoice rules) {
        try {
            StudyCase studyCase = setup.at(setup.parameters().withDrawn(StudySetup.SURPLUS_SHARE, shelf.share()));
            return switch (WayRun.repeated(studyCase, way, rules, equilibrium).replay()) {
                case Replay.Completed completed ->
                    answered(shelf, parties(studyCase, completed, Baseline.of(studyCase.market(), equilibrium)));
                case Replay.Stopped stopped -> failed(shelf, stopped.reason());
            };
        } catch (Outcome.FailedSolve | NoMarketAtRest expected) {
            return failed(shelf, String.valueOf(expected.getMessage()));
        }
    }

    private ShelfLevels.Case answered(Shelf shelf, List<RegionResult> parties) {
        return new ShelfLevels.Case(shelf, shelf.share() * surplus(), isCentral(shelf), Optional.empty(), parties);
    }

    private ShelfLevels.Case failed(Shelf shelf, String reason) {
        return new ShelfLevels.Case(shelf, shelf.share() * surplus(), isCentral(shelf), Optional.of(reason), List.of());
    }

    private boolean isCentral(Shelf shelf) {
        return shelf.share() == setup.parameters().value(StudySetup.SURPLUS_SHARE);
    }

    private List<RegionResult> parties(StudyCase studyCase, Replay.Completed completed, Baseline atRest) {
        var ledger = new Ledger(studyCase, completed, atRest);
        return setup.parties().stream().map(party -> shown(ledger, party)).toList();
    }

    private static RegionResult shown(Ledger ledger, Party party) {
        RegionResult all = ledger.party(party);
        List<MonthlySeries> series = all.series().stream()
                .filter(one -> SHOWN.contains(one.measure()))
                .toList();
        return new RegionResult(all.region(), all.name(), series, Optional.empty());
    }
}
