package org.orebridge.workbench.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.workbench.cooperation.Cooperation.Coalition;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Loss;
import org.orebridge.workbench.result.RegionResult.Totals;
import org.orebridge.workbench.study.CoalitionRuns;
import org.orebridge.workbench.study.Progress;

/// The game in which prices move for all: a coalition is worth what its members gain in national welfare against each
/// for itself.
final class MarketGame {

    private final CoalitionRuns runs;
    private final List<String> players;
    private final CoalitionRuns.Result alone;
    private final SortedMap<Integer, CoalitionRuns.Result> results = new TreeMap<>();

    MarketGame(CoalitionRuns runs) {
        this.runs = runs;
        this.players = runs.parties().stream().map(Party::id).toList();
        this.alone = runs.alone();
    }

    /// All coalitions solved, that of all first: the others are sought from it, side by side.
    CoalitionGame welfare(Progress progress) {
        int grand = (1 << players.size()) - 1;
        results.put(grand, runs.of(grand));
        progress.advance();
        List<CoalitionRuns.Result> others = IntStream.range(1, grand)
                .parallel()
                .mapToObj(s -> {
                    CoalitionRuns.Result found = runs.of(s);
                    progress.advance();
                    return found;
                })
                .toList();
        IntStream.range(1, grand).forEach(s -> results.put(s, others.get(s - 1)));
        return new CoalitionGame(players, this::worth);
    }

    private CoalitionRuns.Result result(int coalition) {
        return results.computeIfAbsent(coalition, runs::of);
    }

    private double worth(int coalition) {
        return IntStream.range(0, players.size())
                .filter(i -> (coalition >> i & 1) != 0)
                .mapToDouble(i -> gained(coalition, i, t -> t.welfareChange().value()))
                .sum();
    }

    private double gained(int coalition, int player, ToDoubleFunction<Totals> figure) {
        return figure.applyAsDouble(result(coalition).parties().get(player))
                - figure.applyAsDouble(alone.parties().get(player));
    }

    Coalition coalition(int mask, CoalitionGame game) {
        List<Double> gains = IntStream.range(0, players.size())
                .mapToObj(i -> gained(mask, i, t -> t.welfareChange().value()))
                .toList();
        double world = result(mask).world().welfareChange().value()
                - alone.world().welfareChange().value();
        return new Coalition(game.names(mask), game.value(mask), gains, Optional.of(world));
    }

    /// What the shock costs each while each is for itself.
    List<Loss> losses() {
        return IntStream.range(0, players.size())
                .mapToObj(i -> loss(players.get(i), alone.parties().get(i)))
                .toList();
    }

    private static Loss loss(String player, Totals alone) {
        return new Loss(
                player,
                0 - alone.welfareChange().value(),
                alone.userLoss().value(),
                alone.valueAddedLow().value(),
                alone.valueAddedHigh().value());
    }

    /// What each gains where all act together.
    List<Gain> together() {
        int grand = (1 << players.size()) - 1;
        return IntStream.range(0, players.size()).mapToObj(i -> gain(grand, i)).toList();
    }

    private Gain gain(int coalition, int i) {
        double welfare = gained(coalition, i, t -> t.welfareChange().value());
        double fromAbroad =
                result(coalition).fromAbroad().get(i) - alone.fromAbroad().get(i);
        return new Gain(
                players.get(i),
                welfare,
                welfare - fromAbroad,
                0 - gained(coalition, i, t -> t.userLoss().value()),
                0 - gained(coalition, i, t -> t.valueAddedLow().value()),
                0 - gained(coalition, i, t -> t.valueAddedHigh().value()));
    }

    int solved() {
        return runs.replays();
    }
}
