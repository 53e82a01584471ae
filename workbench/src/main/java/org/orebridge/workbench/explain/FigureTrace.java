package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.RuleWords;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Assumption;
import org.orebridge.workbench.result.BaseNetwork;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.WayResult;

/// One monthly figure traced back: value, way and rules, base network, input figures, parameters.
final class FigureTrace {

    private final Answer answer;
    private final FigureKey key;
    private final Words words;
    private final WayResult way;
    private final RegionResult region;
    private final InputTrace inputs;
    private final List<String> lines = new ArrayList<>();

    FigureTrace(Answer answer, FigureKey key, Words words) {
        this.answer = answer;
        this.key = key;
        this.words = words;
        this.way = answer.way(key.way()).orElseThrow();
        this.region = way.region(key.region()).orElseThrow();
        this.inputs = new InputTrace(answer, words);
    }

    List<String> lines() {
        value();
        run();
        network();
        parameters();
        return lines;
    }

    private void value() {
        Optional<MonthlySeries> series = region.series(key.measure(), key.subject());
        OptionalDouble value = key.month().isPresent()
                ? series.map(one -> one.at(key.month().getAsInt())).orElse(OptionalDouble.empty())
                : total().map(amount -> OptionalDouble.of(amount.value())).orElse(OptionalDouble.empty());
        lines.add("%s = %s %s"
                .formatted(
                        key.text(),
                        Digits.orMissing(value, Digits::four),
                        words.unit(key.measure().unit())));
        band(series).ifPresent(text -> lines.add("  " + text));
        lines.add("  "
                + words.of(
                        "explain.what",
                        words.of("measure." + key.measure().id()),
                        subject(),
                        region.name(),
                        key.month().isPresent()
                                ? words.of("explain.month", key.month().getAsInt())
                                : words.of("figures.total"),
                        words.way(key.way())));
        lines.add("  " + words.of("explain.how." + key.measure().id()));
    }

    private String subject() {
        return key.subject().equals(RegionResult.ALL)
                ? ""
                : " (" + answer.network().formName(key.subject()) + ")";
    }

    private Optional<String> band(Optional<MonthlySeries> series) {
        if (key.month().isEmpty()) {
            return total().flatMap(Amount::band)
                    .map(band -> spread(OptionalDouble.of(band.low()), OptionalDouble.of(band.high())));
        }
        int index = key.month().getAsInt() - 1;
        return series.flatMap(MonthlySeries::band)
                .map(band -> spread(band.low().get(index), band.high().get(index)));
    }

    private String spread(OptionalDouble low, OptionalDouble high) {
        return words.of(
                "explain.band",
                answer.run().drawsDone(),
                Digits.orMissing(low, Digits::four),
                Digits.orMissing(high, Digits::four));
    }

    private Optional<Amount> total() {
        return region.totals().flatMap(totals -> switch (key.measure()) {
            case USER_LOSS -> Optional.of(totals.userLoss());
            case VALUE_ADDED_LOW -> Optional.of(totals.valueAddedLow());
            case VALUE_ADDED_HIGH -> Optional.of(totals.valueAddedHigh());
            case WELFARE_CHANGE -> Optional.of(totals.welfareChange());
            default -> Optional.empty();
        });
    }

    private void run() {
        lines.add(words.of("explain.run", answer.run().id()));
        lines.add("  "
                + words.of(
                        "explain.rules",
                        way.profile().isEmpty()
                                ? words.of("game.no-release")
                                : RuleWords.of(way.profile(), answer.shock()::nameOf, words)));
        answer.solves().stream()
                .filter(solve -> solve.way().equals(Optional.of(key.way())))
                .forEach(solve -> lines.add("  "
                        + words.of(
                                "explain.solve",
                                words.said(solve.label()),
                                words.said(solve.status()),
                                Digits.orMissing(solve.residual(), Digits::error))));
    }

    private void network() {
        NetworkElements elements = NetworkElements.of(answer.network(), key.region(), key.subject());
        lines.add(words.of("explain.network", answer.network().year(), region.name()));
        for (BaseNetwork.Use use : elements.uses()) {
            element(
                    words.of(
                            "explain.use",
                            answer.network().formName(use.form()),
                            answer.network().regionName(use.region()),
                            words.sector(use.sector()),
                            Digits.three(use.tonnes())),
                    use.inputs());
        }
        for (BaseNetwork.Flow flow : elements.flows()) {
            element(
                    words.of(
                            flow.stopped() ? "explain.flow.stopped" : "explain.flow",
                            answer.network().formName(flow.form()),
                            answer.network().regionName(flow.from()),
                            answer.network().regionName(flow.to()),
                            Digits.three(flow.tonnes())),
                    flow.inputs());
        }
        for (BaseNetwork.Production one : elements.productions()) {
            element(
                    words.of(
                            "explain.production",
                            answer.network().formName(one.output()),
                            answer.network().regionName(one.region()),
                            words.activity(one.activity()),
                            Digits.three(one.outputTonnes())),
                    one.inputs());
        }
        answer.inputs().stream()
                .filter(figure -> figure.quantity().equals("price") && figure.used())
                .filter(figure -> figure.form().map(elements.forms()::contains).orElse(false))
                .forEach(figure -> lines.addAll(inputs.lines(List.of(figure.id())).stream()
                        .map(line -> "  " + line)
                        .toList()));
    }

    private void element(String what, List<String> ids) {
        lines.add("  " + what);
        if (ids.isEmpty()) {
            lines.add("    " + words.of("explain.no-input"));
        }
        inputs.lines(ids).forEach(line -> lines.add("    " + line));
    }

    private void parameters() {
        NetworkElements elements = NetworkElements.of(answer.network(), key.region(), key.subject());
        TreeSet<String> stems = new TreeSet<>(List.of("market."));
        elements.uses().forEach(use -> stems.add("sector." + use.sector() + "."));
        elements.forms().forEach(form -> stems.add("form." + form + "."));
        lines.add(words.of("explain.parameters"));
        List<Assumption> near = answer.assumptions().stream()
                .filter(one -> stems.stream().anyMatch(one.key()::startsWith))
                .toList();
        near.forEach(one -> lines.add("  " + ParameterTrace.line(one, words)));
        lines.add("  " + words.of("explain.more", answer.assumptions().size() - near.size()));
    }
}
