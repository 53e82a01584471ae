package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Clause;

/// Pacts in one scenario while partners trade in one way, in rows and sentences.
final class WorldWords {

    private final Case scenario;
    private final World world;
    private final Words words;

    WorldWords(Case scenario, World world, Words words) {
        this.scenario = scenario;
        this.world = world;
        this.words = words;
    }

    Section section() {
        var parts = new ArrayList<Section.Part>(List.of(
                table("welfare", Gain::welfare),
                table("users", Gain::userLossAvoided),
                table("value-added", Gain::valueAddedHigh)));
        return new Section(title(), words.of("pacts.against." + world.restricting()), parts);
    }

    private String title() {
        return words.of(
                "pacts.world." + world.restricting(),
                words.said(scenario.title()),
                words.mineral(scenario.mineral(), scenario.mineral()),
                words.and(scenario.players().stream().map(this::name).toList()));
    }

    private String name(Player player) {
        return words.country(player.id(), player.name());
    }

    private Section.Table table(String kind, ToDoubleFunction<Gain> figure) {
        MoneyScale scale = MoneyScale.of(
                Stream.concat(Stream.of(world.nobody()), world.pacts().stream().map(Pact::effect))
                        .flatMapToDouble(effect -> amounts(effect, figure)),
                words);
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.of("pacts.nobody"), world.nobody(), figure, scale));
        world.pacts().forEach(pact -> rows.add(row(label(pact), pact.effect(), figure, scale)));
        var columns = new ArrayList<>(List.of(words.of("pacts.column.pact"), words.of("pacts.column.together")));
        scenario.players().forEach(player -> columns.add(player.id()));
        columns.add(words.of("pacts.column.others"));
        columns.add(words.of("pacts.column.world"));
        return new Section.Table(words.of("pacts.table." + kind, scale.unit()), columns, rows);
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

    private static List<String> row(String label, Effect effect, ToDoubleFunction<Gain> figure, MoneyScale scale) {
        return Stream.concat(
                        Stream.of(label), amounts(effect, figure).mapToObj(usd -> Digits.signed(usd, scale::print)))
                .toList();
    }

    private String label(Pact pact) {
        return switch (pact.role()) {
            case ALL -> words.of("pacts.all", codes(pact.clauses()));
            case ALL_BUT_ONE -> words.of("pacts.without", missing(pact));
            case SINGLE -> clause(pact.clauses().getFirst());
            case LOOKED_AT -> codes(pact.clauses());
        };
    }

    private String missing(Pact pact) {
        return world.pacts().stream()
                .filter(all -> all.role() == Role.ALL)
                .flatMap(all -> all.clauses().stream())
                .filter(clause -> !pact.clauses().contains(clause))
                .map(Clause::code)
                .collect(Collectors.joining(" "));
    }

    private String clause(Clause clause) {
        return words.of(
                "pacts.clause",
                clause.code(),
                words.of("pacts.clause." + clause.name().toLowerCase(Locale.ROOT)));
    }

    private static String codes(List<Clause> clauses) {
        return clauses.stream().map(Clause::code).collect(Collectors.joining("+"));
    }
}
