package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Spread;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Stake;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// Pacts over all scenarios while partners trade in one way, in tables and sentences.
final class WeighedWords {

    private final Pacts found;
    private final ExpectedPacts world;
    private final Words words;
    private final ClauseWords clauses;

    WeighedWords(Pacts found, ExpectedPacts world, Words words) {
        this.found = found;
        this.world = world;
        this.words = words;
        this.clauses = new ClauseWords(words);
    }

    Section section() {
        var parts = new ArrayList<Part>(List.of(
                each("pacts.expected.welfare", Stake::welfare, Spread::expected),
                spread(),
                byScenario(),
                chances("pacts.expected.loses", Spread::chanceOfLoss),
                each("pacts.expected.users", Stake::userLossAvoided, Spread::expected),
                each("pacts.expected.value-added", Stake::valueAddedHigh, Spread::expected),
                new Sentences(said())));
        return new Section(words.of("pacts.expected." + world.restricting()), weighing(), parts);
    }

    private String weighing() {
        return words.of("scenarios.weighing." + found.weighing().name().toLowerCase(Locale.ROOT));
    }

    // ------------------------------------------------------------ tables

    /// Everybody's gain, or share of the weight in which it is a loss.
    private Table each(String title, Function<Stake, Spread> figure, Function<Spread, Double> of) {
        MoneyScale scale = MoneyScale.fine(
                world.pacts().stream()
                        .flatMap(pact -> pact.everybody().stream())
                        .mapToDouble(stake -> of.apply(figure.apply(stake))),
                words);
        return table(
                words.of(title, scale.unit()),
                clauses.columns(found.cases().getFirst()).stream(),
                pact -> pact.everybody().stream()
                        .map(stake -> Digits.signed(of.apply(figure.apply(stake)), scale::print)));
    }

    private Table chances(String title, Function<Spread, Double> of) {
        return table(
                words.of(title),
                clauses.columns(found.cases().getFirst()).stream(),
                pact -> pact.everybody().stream()
                        .map(stake -> words.percent(Digits.percent(of.apply(stake.welfare())))));
    }

    private Table spread() {
        boolean yearly = world.pacts().stream()
                .allMatch(pact -> pact.members().welfare().perYear().isPresent());
        MoneyScale scale = together();
        return table(
                words.of("pacts.expected.spread", scale.unit()),
                words.list("pacts.expected.spread-columns").stream().limit(yearly ? 6 : 5),
                pact -> {
                    Spread all = pact.members().welfare();
                    return Stream.concat(
                            Stream.of(
                                    Digits.signed(all.expected(), scale::print),
                                    scale.print(all.deviation()),
                                    at(all.least(), all.leastScenario(), scale),
                                    at(all.most(), all.mostScenario(), scale)),
                            all.perYear().stream().map(usd -> Digits.signed(usd, scale::print)));
                });
    }

    private String at(double usd, String scenario, MoneyScale scale) {
        return words.of("pacts.expected.at", Digits.signed(usd, scale::print), place(scenario));
    }

    private int place(String scenario) {
        return found.cases().stream().map(Case::scenario).toList().indexOf(scenario) + 1;
    }

    private Table byScenario() {
        MoneyScale scale = together();
        return table(
                words.of("pacts.expected.by-scenario", scale.unit()),
                Stream.concat(
                        Stream.of(words.of("pacts.column.pact")),
                        found.cases().stream().map(each -> "(" + place(each.scenario()) + ")")),
                pact -> pact.members().welfare().byScenario().stream().map(usd -> Digits.signed(usd, scale::print)));
    }

    private MoneyScale together() {
        return MoneyScale.fine(
                world.pacts().stream()
                        .map(pact -> pact.members().welfare())
                        .flatMapToDouble(all -> DoubleStream.of(all.least(), all.most())),
                words);
    }

    private Table table(String title, Stream<String> columns, Function<Worth, Stream<String>> cells) {
        return new Table(
                title,
                columns.toList(),
                world.shown().stream()
                        .map(pact -> Stream.concat(Stream.of(clauses.label(pact, world)), cells.apply(pact))
                                .toList())
                        .toList());
    }

    // ------------------------------------------------------------ sentences

    private List<String> said() {
        var said = new ArrayList<String>();
        found.cases().forEach(each -> said.add(weight(each)));
        said.add(world.smallest()
                .map(smallest -> words.of(
                        smallest.exhaustive() ? "pacts.expected.smallest" : "pacts.expected.smallest.some",
                        ClauseWords.codes(smallest.clauses()),
                        percent(smallest.share()),
                        money(smallest.whole()),
                        smallest.lookedAt()))
                .orElseGet(() -> words.of("pacts.expected.smallest.none")));
        world.smallest()
                .ifPresent(smallest -> world.pacts().stream()
                        .filter(pact -> pact.clauses().equals(smallest.clauses()))
                        .limit(1)
                        .forEach(pact -> said.add(words.of("pacts.expected.smallest.risk", losers(pact)))));
        return said;
    }

    private String losers(Worth pact) {
        return String.join(
                words.of("comma"),
                pact.parties().stream()
                        .map(stake -> words.of(
                                "pacts.expected.chance",
                                words.country(stake.player(), stake.player()),
                                percent(stake.welfare().chanceOfLoss())))
                        .toList());
    }

    private String weight(Case each) {
        String title = words.of("pacts.expected.scenario", place(each.scenario()), words.said(each.title()));
        return each.perYear()
                .map(often -> words.of("scenarios.weight.yearly", title, percent(each.weight()), Digits.three(often)))
                .orElseGet(() -> words.of("scenarios.weight", title, percent(each.weight())));
    }

    private String percent(double share) {
        return words.percent(Digits.percent(share));
    }

    private String money(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }
}
