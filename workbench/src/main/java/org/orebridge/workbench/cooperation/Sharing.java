package org.orebridge.workbench.cooperation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.planning.sharing.Core;
import org.orebridge.planning.sharing.Kohlberg;
import org.orebridge.planning.sharing.Nucleolus;
import org.orebridge.planning.sharing.ProductionGame;
import org.orebridge.planning.sharing.Shapley;
import org.orebridge.planning.sharing.Superadditivity;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.workbench.cooperation.Cooperation.Checks;
import org.orebridge.workbench.cooperation.Cooperation.Coalition;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.cooperation.Cooperation.Loss;
import org.orebridge.workbench.cooperation.Cooperation.Pair;
import org.orebridge.workbench.cooperation.Cooperation.Point;
import org.orebridge.workbench.cooperation.Cooperation.Violations;

/// What theory makes of one game, put together for the answer.
final class Sharing {

    /// Pairs of coalitions that are listed.
    private static final int LISTED = 12;

    private final Kind kind;
    private final CoalitionGame game;
    private final Nucleolus nucleolus;

    Sharing(Kind kind, CoalitionGame game) {
        this.kind = kind;
        this.game = game;
        this.nucleolus = Nucleolus.of(game);
    }

    /// The market game, with what each player gets of itself.
    Game of(MarketGame market) {
        List<Gain> together = market.together();
        double[] gains = together.stream().mapToDouble(Gain::welfare).toArray();
        List<Coalition> coalitions = IntStream.rangeClosed(1, game.grand())
                .mapToObj(s -> market.coalition(s, game))
                .toList();
        return game(
                coalitions,
                Optional.of(market.losses()),
                together,
                points(Optional.of(gains)),
                market.solved(),
                Optional.of(gains));
    }

    /// The allocation game: who gets what before anything is paid is not its question.
    ///
    /// @param planned coalitions of two and more that needed a plan of their own
    Game of(ProductionGame production, int planned) {
        List<Coalition> coalitions = IntStream.rangeClosed(1, game.grand())
                .mapToObj(s -> new Coalition(game.names(s), game.value(s), List.of(), Optional.empty()))
                .toList();
        List<Point> points = new ArrayList<>(points(Optional.empty()));
        points.add(point("owen", production.owenPoint(), Optional.empty()));
        return game(coalitions, Optional.empty(), List.of(), points, planned, Optional.empty());
    }

    private Game game(
            List<Coalition> coalitions,
            Optional<List<Loss>> alone,
            List<Gain> together,
            List<Point> points,
            int solved,
            Optional<double[]> gains) {
        Optional<Transfers> least = gains.flatMap(g -> Transfers.nobodyLoses(game.players(), g));
        Optional<Transfers> equal = gains.map(g -> Transfers.equalGain(game.players(), g));
        return new Game(
                kind,
                coalitions,
                alone,
                together,
                points,
                nucleolus.leastCore(),
                violations(),
                least,
                equal,
                checks(points, least, equal),
                solved);
    }

    private List<Point> points(Optional<double[]> gains) {
        return List.of(
                point("shapley", Shapley.of(game), gains),
                point(nucleolus.guaranteed() ? "nucleolus" : "prenucleolus", nucleolus.shares(), gains));
    }

    private Point point(String concept, double[] shares, Optional<double[]> gains) {
        Core core = Core.test(game, shares);
        return new Point(
                concept,
                Arrays.stream(shares).boxed().toList(),
                core.inside(),
                core.violation(),
                core.leavers(),
                gains.map(g -> Transfers.to(game.players(), g, shares)));
    }

    private Violations violations() {
        Superadditivity found = Superadditivity.of(game);
        return new Violations(
                found.pairs(),
                found.violations().size(),
                found.violations().stream()
                        .limit(LISTED)
                        .map(v -> new Pair(v.one(), v.other(), v.lost()))
                        .toList());
    }

    private Checks checks(List<Point> points, Optional<Transfers> least, Optional<Transfers> equal) {
        double shares = points.stream()
                .mapToDouble(p -> relative(p.shares(), game.value(game.grand())))
                .max()
                .orElse(0);
        var transfers = new ArrayList<Transfers>();
        least.ifPresent(transfers::add);
        equal.ifPresent(transfers::add);
        points.forEach(p -> p.transfers().ifPresent(transfers::add));
        double paid = transfers.stream()
                .mapToDouble(t -> relative(Arrays.stream(t.received()).boxed().toList(), 0))
                .max()
                .orElse(0);
        return new Checks(shares, paid, Kohlberg.holds(game, nucleolus.shares(), nucleolus.guaranteed()));
    }

    private static double relative(List<Double> parts, double whole) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        double size = parts.stream().mapToDouble(Math::abs).sum() + Math.abs(whole);
        return size == 0 ? 0 : Math.abs(sum - whole) / size;
    }
}
