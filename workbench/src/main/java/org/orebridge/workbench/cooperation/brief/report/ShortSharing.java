package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.Cooperation.Point;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// What acting together is worth and how to share it, in short.
final class ShortSharing {

    /// Part of all shares below which a coalition falls short of nothing.
    private static final double ROUNDING = 1e-6;

    private static final String FAIR = "shapley";

    private final Cooperation found;
    private final Words words;
    private final BriefAmounts amounts;
    private final List<Game> markets;

    ShortSharing(Cooperation found, Words words) {
        this.found = found;
        this.words = words;
        this.amounts = new BriefAmounts(words);
        this.markets = found.games().stream()
                .filter(game -> game.kind() != Kind.ALLOCATION)
                .toList();
    }

    List<Part> parts() {
        var columns = new ArrayList<>(List.of(words.of("coop.brief.share.party")));
        markets.forEach(game -> columns.addAll(words.list("coop.brief.share.columns." + restricting(game))));
        var rows = new ArrayList<>(
                IntStream.range(0, found.players().size()).mapToObj(this::row).toList());
        rows.add(together());
        return List.of(new Table("", columns, rows), new Sentences(sentences(), false));
    }

    private static boolean restricting(Game game) {
        return game.kind() == Kind.MARKET_RESTRICTING;
    }

    private List<String> row(int player) {
        Player who = found.players().get(player);
        Stream<String> gains = markets.stream()
                .flatMap(game -> Stream.of(
                        gained(game, who, true),
                        gained(game, who, false),
                        game.points().stream()
                                .filter(point -> point.concept().equals(FAIR))
                                .findFirst()
                                .map(point -> amounts.cell(point.shares().get(player)))
                                .orElse(Digits.MISSING)));
        return Stream.concat(Stream.of(words.country(who.id(), who.name())), gains)
                .toList();
    }

    private String gained(Game game, Player who, boolean welfare) {
        return game.together().stream()
                .filter(gain -> gain.player().equals(who.id()))
                .findFirst()
                .map(gain -> amounts.cell(welfare ? gain.welfare() : gain.userLossAvoided()))
                .orElse(Digits.MISSING);
    }

    private List<String> together() {
        return Stream.concat(
                        Stream.of(words.of("pacts.column.together")),
                        markets.stream()
                                .flatMap(game -> Stream.of(
                                        amounts.cell(game.grand().worth()),
                                        amounts.cell(game.together().stream()
                                                .mapToDouble(Gain::userLossAvoided)
                                                .sum()),
                                        amounts.cell(game.grand().worth()))))
                .toList();
    }

    private List<String> sentences() {
        var said = new ArrayList<String>();
        markets.forEach(game -> said.add(words.of(
                "coop.brief.share." + restricting(game), words.paragraph(List.of(payment(game), core(game))))));
        found.games().stream()
                .filter(game -> game.kind() == Kind.ALLOCATION)
                .findFirst()
                .ifPresent(game -> said.add(words.of(
                        "coop.brief.share.allocation",
                        amounts.gained(game.grand().worth()))));
        return said;
    }

    private String payment(Game game) {
        return game.nobodyLoses()
                .map(amounts.payments()::nobodyLoses)
                .orElseGet(() ->
                        words.of("coop.loses-never", amounts.money(-game.grand().worth())));
    }

    /// Whether some sharing holds everybody in, and the fair one among them.
    private String core(Game game) {
        double shared = game.points().stream()
                .limit(1)
                .flatMap(point -> point.shares().stream())
                .mapToDouble(Math::abs)
                .sum();
        if (game.leastCore() > ROUNDING * shared) {
            return words.of("coop.core.empty", amounts.money(game.leastCore()));
        }
        boolean inside = game.points().stream()
                .filter(point -> point.concept().equals(FAIR))
                .allMatch(Point::inCore);
        return words.of(inside ? "coop.brief.share.core" : "coop.brief.share.outside");
    }
}
