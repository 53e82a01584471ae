package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.pacts.Pacts.Answered;
import org.orebridge.workbench.cooperation.pacts.Pacts.Broken;
import org.orebridge.workbench.cooperation.pacts.Pacts.Captured;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.cooperation.report.PaymentWords;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// Pacts in one scenario while partners trade in one way, in tables and sentences.
final class WorldWords {

    /// Parties and outsiders add up to the world to a millionth: a gain below that is what solves leave open.
    private static final double SUMS_CLOSE = 1e-6;

    private final Case scenario;
    private final World world;
    private final Words words;
    private final ClauseWords clauses;

    WorldWords(Case scenario, World world, Words words) {
        this.scenario = scenario;
        this.world = world;
        this.words = words;
        this.clauses = new ClauseWords(words);
    }

    /// One line of a table: whose gains.
    private record Line(String label, Effect effect) {}

    Section section() {
        var parts = new ArrayList<Part>();
        List<Line> pacts = Stream.concat(
                        Stream.of(new Line(words.of("pacts.nobody"), world.nobody())),
                        world.shown().stream().map(pact -> new Line(clauses.label(pact, world), pact.effect())))
                .toList();
        parts.add(table("pacts.table.welfare", pacts, Gain::welfare));
        parts.add(table("pacts.table.users", pacts, Gain::userLossAvoided));
        parts.add(table("pacts.table.value-added", pacts, Gain::valueAddedHigh));
        parts.add(new Sentences(verdicts()));
        what("broken", broken(), parts);
        what("left", left(), parts);
        what("answered", answered(), parts);
        return new Section(title(), words.of("pacts.against." + world.restricting()), parts);
    }

    private void what(String kind, List<Line> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(table("pacts." + kind + ".welfare", lines, Gain::welfare));
            parts.add(table("pacts." + kind + ".users", lines, Gain::userLossAvoided));
        }
    }

    String title() {
        return words.of(
                "pacts.world." + world.restricting(),
                words.said(scenario.title()),
                words.mineral(scenario.mineral(), scenario.mineral()),
                words.and(scenario.players().stream().map(this::name).toList()));
    }

    private String name(Player player) {
        return words.country(player.id(), player.name());
    }

    private String name(String id) {
        return scenario.players().stream()
                .filter(player -> player.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse(id);
    }

    // ------------------------------------------------------------ tables

    private List<Line> broken() {
        return world.broken().stream()
                .map(each -> new Line(
                        words.of("pacts.broken.row", each.party(), ClauseWords.codes(each.clauses())), each.against()))
                .toList();
    }

    private List<Line> left() {
        return world.left().stream()
                .map(each -> new Line(
                        words.of("pacts.left.row", each.party(), each.month(), ClauseWords.codes(each.clauses())),
                        each.against()))
                .toList();
    }

    private List<Line> answered() {
        return world.answered().stream().flatMap(this::answered).toList();
    }

    private Stream<Line> answered(Answered each) {
        String row = words.of(
                "pacts.answered.row",
                ClauseWords.codes(each.clauses()),
                words.of("pacts.reaction." + each.reaction().kind()));
        return Stream.concat(
                Stream.of(new Line(row, each.effect())),
                IntStream.range(0, each.range().size())
                        .mapToObj(i -> new Line(
                                words.of(i == 0 ? "pacts.answered.weakest" : "pacts.answered.strongest", row),
                                each.range().get(i).effect())));
    }

    private Table table(String title, List<Line> lines, ToDoubleFunction<Gain> figure) {
        MoneyScale scale =
                MoneyScale.fine(lines.stream().flatMapToDouble(line -> amounts(line.effect(), figure)), words);
        return new Table(
                words.of(title, scale.unit()),
                clauses.columns(scenario),
                lines.stream().map(line -> row(line, figure, scale)).toList());
    }

    /// Together, each, all others, the world.
    private static DoubleStream amounts(Effect effect, ToDoubleFunction<Gain> figure) {
        return DoubleStream.concat(
                DoubleStream.concat(
                        DoubleStream.of(
                                effect.gains().stream().mapToDouble(figure).sum()),
                        effect.gains().stream().mapToDouble(figure)),
                DoubleStream.of(
                        effect.outsiders().stream().mapToDouble(figure).sum(), figure.applyAsDouble(effect.world())));
    }

    private static List<String> row(Line line, ToDoubleFunction<Gain> figure, MoneyScale scale) {
        return Stream.concat(
                        Stream.of(line.label()),
                        amounts(line.effect(), figure).mapToObj(usd -> Digits.signed(usd, scale::print)))
                .toList();
    }

    // ------------------------------------------------------------ sentences

    private List<String> verdicts() {
        var said = new ArrayList<String>();
        said.add(world.smallest()
                .map(smallest -> words.of(
                        smallest.exhaustive() ? "pacts.smallest" : "pacts.smallest.some",
                        ClauseWords.codes(smallest.clauses()),
                        percent(smallest.share()),
                        money(smallest.whole()),
                        smallest.lookedAt()))
                .orElseGet(() -> words.of("pacts.smallest.none")));
        var payment = new PaymentWords(words, this::name, this::money);
        world.smallest().flatMap(Smallest::nobodyLoses).ifPresent(least -> said.add(payment.nobodyLoses(least)));
        tempted().ifPresent(said::add);
        world.captured().forEach(each -> captured(each).ifPresent(said::add));
        return said;
    }

    /// Who gains by not keeping to all that was agreed.
    private Optional<String> tempted() {
        if (world.broken().isEmpty()) {
            return Optional.empty();
        }
        String tempted = world.broken().stream()
                .filter(each -> own(each) > SUMS_CLOSE * Math.abs(world.nobody().members()))
                .map(each -> words.of(
                        "pacts.tempted.one", name(each.party()), money(own(each)), ClauseWords.codes(each.clauses())))
                .collect(Collectors.joining(words.of("comma")));
        return Optional.of(tempted.isEmpty() ? words.of("pacts.tempted.none") : words.of("pacts.tempted", tempted));
    }

    private static double own(Broken broken) {
        return broken.against().gains().stream()
                .filter(gain -> gain.player().equals(broken.party()))
                .mapToDouble(Gain::welfare)
                .sum();
    }

    private Optional<String> captured(Captured each) {
        return each.share()
                .map(share -> words.of("pacts.captured", name(each.party()), money(each.worldUsers()), percent(share)));
    }

    private String percent(double share) {
        return words.percent(Digits.brief(100 * share));
    }

    private String money(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }
}
