package org.orebridge.workbench.cooperation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Coalition;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.cooperation.Cooperation.Loss;
import org.orebridge.workbench.cooperation.Cooperation.Point;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;

/// One game of a cooperation in rows and sentences, the same on every page.
final class CooperationWords {

    /// Coalitions that are listed besides that of all; five parties have no more.
    private static final int LISTED = 31;

    /// Worths that differ by less of themselves are printed alike.
    private static final double SAME = 1e-4;

    private final Cooperation found;
    private final Game game;
    private final Words words;
    private final MoneyScale scale;

    CooperationWords(Cooperation found, Game game, Words words) {
        this.found = found;
        this.game = game;
        this.words = words;
        this.scale = MoneyScale.fine(
                Stream.of(
                                game.coalitions().stream().mapToDouble(Coalition::worth),
                                game.together().stream().mapToDouble(g -> g.welfare()),
                                game.together().stream().mapToDouble(g -> g.userLossAvoided()),
                                game.together().stream().mapToDouble(g -> g.valueAddedHigh()))
                        .flatMapToDouble(each -> each),
                words);
    }

    static String setting(Cooperation found, Words words) {
        String names = words.and(found.players().stream()
                .map(player -> words.country(player.id(), player.name()))
                .toList());
        return words.of(
                "coop.setting",
                words.said(found.title()),
                words.mineral(found.mineral(), found.mineral()),
                names,
                found.months());
    }

    String title() {
        return words.of("coop." + key());
    }

    String says() {
        String says = words.of("coop." + key() + ".says");
        return isAsBefore() ? words.paragraph(List.of(says, words.of("coop.same"))) : says;
    }

    /// Whether restricting each other makes no difference to any coalition.
    private boolean isAsBefore() {
        return game.kind() == Kind.MARKET_RESTRICTING
                && found.games().stream()
                        .filter(other -> other.kind() == Kind.MARKET)
                        .anyMatch(free -> IntStream.range(0, free.coalitions().size())
                                .allMatch(s -> isSame(
                                        free.coalitions().get(s).worth(),
                                        game.coalitions().get(s).worth())));
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    private String key() {
        return game.kind().name().toLowerCase(Locale.ROOT);
    }

    String headed(String key) {
        return words.of(key, scale.unit());
    }

    private String name(String id) {
        return found.players().stream()
                .filter(player -> player.id().equals(id))
                .findFirst()
                .map(player -> words.country(id, player.name()))
                .orElse(id);
    }

    private String print(double usd) {
        return Digits.signed(usd, scale::print);
    }

    // ------------------------------------------------------------ rows

    /// Losses are far larger than what cooperation brings, and so have a unit of their own.
    private MoneyScale ofLosses() {
        return MoneyScale.of(
                losers().stream().flatMapToDouble(loss -> DoubleStream.of(loss.welfare(), loss.users())), words);
    }

    private List<Loss> losers() {
        return game.alone().orElse(List.of());
    }

    String alone() {
        return words.of("coop.alone", ofLosses().unit());
    }

    List<List<String>> losses() {
        MoneyScale large = ofLosses();
        return losers().stream()
                .map(loss -> List.of(
                        name(loss.player()),
                        large.print(loss.welfare()),
                        large.print(loss.users()),
                        large.print(loss.valueAddedLow()),
                        large.print(loss.valueAddedHigh())))
                .toList();
    }

    List<List<String>> gains() {
        return game.together().stream()
                .map(gain -> List.of(
                        name(gain.player()),
                        print(gain.welfare()),
                        print(gain.territory()),
                        print(gain.userLossAvoided()),
                        print(gain.valueAddedLow()),
                        print(gain.valueAddedHigh())))
                .toList();
    }

    /// Where nobody owns anything abroad, welfare by territory is no figure of its own.
    String gainsNote() {
        boolean alike =
                game.together().stream().allMatch(gain -> Double.compare(gain.welfare(), gain.territory()) == 0);
        return words.of(alike ? "coop.gains.note.alike" : "coop.gains.note");
    }

    /// Those of two and more, all together last; where they are many, those worth most.
    List<List<String>> coalitions() {
        List<Coalition> parts = game.coalitions().stream()
                .filter(each -> each.members().size() > 1
                        && each.members().size() < found.players().size())
                .sorted(Comparator.comparingDouble(each -> -each.worth()))
                .limit(LISTED)
                .toList();
        return Stream.concat(parts.stream(), Stream.of(game.grand()))
                .map(this::row)
                .toList();
    }

    /// Says that not all coalitions are listed, where that is so.
    Optional<String> fewer() {
        int all = game.coalitions().size();
        return all <= LISTED ? Optional.empty() : Optional.of(words.of("coop.coalition.few", LISTED, all));
    }

    private List<String> row(Coalition coalition) {
        var cells = new ArrayList<String>(List.of(String.join(" ", coalition.members()), print(coalition.worth())));
        coalition.world().ifPresent(world -> {
            double parties =
                    coalition.gains().stream().mapToDouble(Double::doubleValue).sum();
            cells.add(print(parties - coalition.worth()));
            cells.add(print(world));
        });
        return cells;
    }

    List<String> coalitionColumns() {
        return words.list("coop.coalition-columns").stream()
                .limit(game.grand().world().isPresent() ? 4 : 2)
                .toList();
    }

    List<String> pointColumns() {
        return Stream.concat(
                        Stream.of(words.of("coop.points.party")),
                        found.players().stream().map(Cooperation.Player::id))
                .toList();
    }

    List<List<String>> points() {
        var rows = new ArrayList<List<String>>();
        if (!game.together().isEmpty()) {
            rows.add(row(words.of("coop.falls"), game.together().stream().mapToDouble(g -> g.welfare())));
        }
        game.points()
                .forEach(point ->
                        rows.add(row(concept(point), point.shares().stream().mapToDouble(Double::doubleValue))));
        return rows;
    }

    private List<String> row(String label, DoubleStream amounts) {
        return Stream.concat(Stream.of(label), amounts.mapToObj(this::print)).toList();
    }

    private String concept(Point point) {
        return words.of("coop." + point.concept());
    }

    // ------------------------------------------------------------ sentences

    /// What theory says of the shares.
    List<String> verdicts() {
        var said = new ArrayList<String>();
        double rounding = 1e-6
                * game.points().getFirst().shares().stream()
                        .mapToDouble(Math::abs)
                        .sum();
        said.add(
                game.leastCore() > rounding
                        ? words.of("coop.core.empty", money(game.leastCore()))
                        : words.of("coop.core.some"));
        game.points().forEach(point -> said.add(verdict(point)));
        if (game.points().stream().anyMatch(point -> point.concept().equals("prenucleolus"))) {
            said.add(words.of("coop.prenucleolus.why"));
        }
        if (game.kind() == Kind.ALLOCATION) {
            said.add(words.of("coop.owen.zero"));
        }
        return said;
    }

    private String verdict(Point point) {
        return point.leavers().isEmpty()
                ? words.of("coop.core.in", concept(point))
                : words.of("coop.core.out", concept(point), names(point.leavers()), money(point.violation()));
    }

    private String names(List<String> ids) {
        return words.and(ids.stream().map(this::name).toList());
    }

    private String money(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    /// What would have to be paid.
    List<String> payments() {
        var said = new ArrayList<String>();
        if (!game.together().isEmpty()) {
            said.add(game.nobodyLoses()
                    .map(payment()::nobodyLoses)
                    .orElseGet(() ->
                            words.of("coop.loses-never", money(-game.grand().worth()))));
        }
        game.equalGain()
                .filter(paid -> !paid.payments().isEmpty())
                .ifPresent(paid -> said.add(words.of("coop.equal", payment().paid(paid))));
        game.points()
                .forEach(point -> point.transfers()
                        .filter(paid -> !paid.payments().isEmpty())
                        .ifPresent(paid -> said.add(
                                words.of("coop.to", concept(point), payment().paid(paid)))));
        return said;
    }

    private PaymentWords payment() {
        return new PaymentWords(words, this::name, this::money);
    }

    /// Pairs worth less together, outsiders, and how closely it was worked out.
    List<String> remarks() {
        var said = new ArrayList<String>();
        Cooperation.Violations pairs = game.superadditivity();
        if (pairs.count() == 0) {
            said.add(words.of("coop.pairs.none", pairs.pairs()));
        } else {
            Cooperation.Pair worst = pairs.worst().getFirst();
            said.add(words.of(
                    "coop.pairs.some",
                    pairs.pairs(),
                    pairs.count(),
                    names(worst.one()),
                    names(worst.other()),
                    money(worst.lost())));
        }
        game.grand().world().ifPresent(world -> {
            double rest = world - game.grand().worth();
            said.add(words.of(rest < 0 ? "coop.outsiders.lose" : "coop.outsiders", money(Math.abs(rest))));
        });
        said.add(checks());
        return said;
    }

    private String checks() {
        String nucleolus = concept(game.points().get(1));
        return game.checks().kohlberg()
                ? words.of(
                        "coop.checks",
                        Digits.error(game.checks().shares()),
                        Digits.error(game.checks().transfers()),
                        nucleolus,
                        game.solved(),
                        game.coalitions().size())
                : words.of("coop.checks.failed", nucleolus);
    }
}
