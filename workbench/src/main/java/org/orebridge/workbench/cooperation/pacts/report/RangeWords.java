package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Stake;
import org.orebridge.workbench.cooperation.pacts.PactRanges;
import org.orebridge.workbench.cooperation.pacts.PactRanges.Drawn;
import org.orebridge.workbench.cooperation.pacts.PactRanges.Range;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Amount.Band;

/// Ranges over the draws of what pacts bring, in tables.
final class RangeWords {

    private final Pacts found;
    private final Words words;
    private final ClauseWords clauses;

    RangeWords(Pacts found, Words words) {
        this.found = found;
        this.words = words;
        this.clauses = new ClauseWords(words);
    }

    /// One line: whose ranges, everybody in the order of the columns.
    private record Line(String label, List<Band> welfare, List<Band> users, List<Double> loses) {}

    /// One a scenario and a world, and over all scenarios; none without draws.
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        found.expected().forEach(world -> {
            List<Line> lines = world.pacts().stream()
                    .filter(pact -> pact.members().welfare().range().isPresent())
                    .map(pact -> line(clauses.label(pact, world), pact.everybody()))
                    .toList();
            add(sections, words.of("pacts.expected." + world.restricting()), words.of("pacts.ranges.expected"), lines);
        });
        for (Case each : found.cases()) {
            each.drawn().ifPresent(drawn -> each.worlds().forEach(world -> world(sections, each, world, drawn)));
        }
        return sections;
    }

    private void world(List<Section> sections, Case each, World world, Drawn drawn) {
        List<Line> lines = world.pacts().stream()
                .flatMap(pact -> pact.ranges().stream().map(ranges -> line(clauses.label(pact, world), ranges)))
                .toList();
        add(
                sections,
                new WorldWords(each, world, words).title(),
                words.of("pacts.ranges.drawn", drawn.done(), drawn.asked(), drawn.seed()),
                lines);
    }

    private static Line line(String label, PactRanges ranges) {
        List<Range> all = ranges.everybody();
        return new Line(
                label,
                all.stream().map(Range::welfare).toList(),
                all.stream().map(Range::userLossAvoided).toList(),
                all.stream().map(Range::chanceOfLoss).toList());
    }

    private static Line line(String label, List<Stake> all) {
        return new Line(
                label,
                all.stream().flatMap(stake -> stake.welfare().range().stream()).toList(),
                all.stream()
                        .flatMap(stake -> stake.userLossAvoided().range().stream())
                        .toList(),
                all.stream()
                        .flatMap(stake -> stake.welfare().chanceOfLossDrawn().stream())
                        .toList());
    }

    private void add(List<Section> sections, String title, String note, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(
                    words.of("pacts.ranges", title),
                    note,
                    List.of(
                            bands("pacts.ranges.welfare", lines, Line::welfare),
                            bands("pacts.ranges.users", lines, Line::users),
                            table(
                                    words.of("pacts.ranges.loses"),
                                    lines,
                                    line -> line.loses().stream()
                                            .map(share -> words.percent(Digits.percent(share)))))));
        }
    }

    private Table bands(String title, List<Line> lines, Function<Line, List<Band>> figure) {
        MoneyScale scale = MoneyScale.fine(
                lines.stream()
                        .flatMap(line -> figure.apply(line).stream())
                        .flatMapToDouble(band -> DoubleStream.of(band.low(), band.high())),
                words);
        return table(
                words.of(title, scale.unit()),
                lines,
                line -> figure.apply(line).stream()
                        .map(band -> words.of(
                                "pacts.ranges.band",
                                Digits.signed(band.low(), scale::print),
                                Digits.signed(band.high(), scale::print))));
    }

    private Table table(String title, List<Line> lines, Function<Line, Stream<String>> cells) {
        return new Table(
                title,
                clauses.columns(found.cases().getFirst()),
                lines.stream()
                        .map(line -> Stream.concat(Stream.of(line.label()), cells.apply(line))
                                .toList())
                        .toList());
    }
}
