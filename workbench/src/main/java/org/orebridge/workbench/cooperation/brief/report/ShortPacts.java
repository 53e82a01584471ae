package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Stake;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.cooperation.pacts.report.ClauseWords;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Clause;

/// What agreements are worth, in short: all that can be agreed on and the smallest pact that is enough.
final class ShortPacts {

    /// Parties that have a column of their own.
    private static final int COLUMNS = 4;

    /// USD: a pact that brings less brings nothing.
    private static final double NOTHING = 1;

    private final Pacts found;
    private final Words words;
    private final BriefAmounts amounts;
    private final List<Player> players;

    ShortPacts(Pacts found, Words words) {
        this.found = found;
        this.words = words;
        this.amounts = new BriefAmounts(words);
        this.players = found.cases().getFirst().players();
    }

    /// Welfare of all and of each, and what users of all are spared.
    private record Amounts(double members, List<Double> each, double users) {

        static Amounts of(Effect effect) {
            return new Amounts(
                    effect.members(),
                    effect.gains().stream().map(Gain::welfare).toList(),
                    effect.gains().stream().mapToDouble(Gain::userLossAvoided).sum());
        }

        static Amounts of(Worth worth) {
            return new Amounts(
                    worth.members().welfare().expected(),
                    worth.parties().stream()
                            .map(Stake::welfare)
                            .map(ExpectedPacts.Spread::expected)
                            .toList(),
                    worth.members().userLossAvoided().expected());
        }
    }

    List<Part> parts() {
        List<List<String>> rows = found.expected().isEmpty()
                ? rows(found.cases().getFirst())
                : found.expected().stream().flatMap(this::rows).toList();
        var columns = new ArrayList<>(List.of(words.of("coop.brief.agree.what"), words.of("pacts.column.together")));
        if (players.size() <= COLUMNS) {
            players.forEach(player -> columns.add(words.country(player.id(), player.name())));
        }
        columns.add(words.of("coop.brief.agree.users"));
        return List.of(new Table("", columns, rows));
    }

    private List<String> row(String label, Amounts gains) {
        return Stream.of(
                        Stream.of(label, amounts.cell(gains.members())),
                        players.size() <= COLUMNS ? gains.each().stream().map(amounts::cell) : Stream.<String>empty(),
                        Stream.of(amounts.cell(gains.users())))
                .flatMap(each -> each)
                .toList();
    }

    // ------------------------------------------------------------ one scenario

    private List<List<String>> rows(Case scenario) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                words.of("pacts.nobody"),
                Amounts.of(scenario.worlds().getFirst().nobody())));
        scenario.worlds().forEach(world -> pacts(world, rows));
        scenario.worlds().stream().findFirst().ifPresent(world -> answered(world, rows));
        return rows;
    }

    private void pacts(World world, List<List<String>> rows) {
        Optional<Pact> all = all(world);
        all.ifPresent(pact -> rows.add(row(all(world.restricting(), pact.clauses()), Amounts.of(pact.effect()))));
        world.smallest()
                .filter(smallest -> smallest.members() >= NOTHING)
                .filter(smallest -> all.filter(pact -> pact.clauses().equals(smallest.clauses()))
                        .isEmpty())
                .ifPresent(smallest -> world.pacts().stream()
                        .filter(pact -> pact.clauses().equals(smallest.clauses()))
                        .findFirst()
                        .ifPresent(pact -> rows.add(row(smallest(smallest), Amounts.of(pact.effect())))));
    }

    private static Optional<Pact> all(World world) {
        return world.pacts().stream().filter(pact -> pact.role() == Role.ALL).findFirst();
    }

    private String all(boolean restricting, List<Clause> clauses) {
        return words.of("coop.brief.agree.all." + restricting, ClauseWords.codes(clauses));
    }

    private String smallest(Smallest smallest) {
        var clauses = new ClauseWords(words);
        return words.of(
                "coop.brief.agree.smallest",
                words.and(smallest.clauses().stream().map(clauses::of).toList()),
                amounts.percent(smallest.share()));
    }

    /// All that can be agreed on, where the exporter answers.
    private void answered(World world, List<List<String>> rows) {
        all(world)
                .ifPresent(all -> world.answered().stream()
                        .filter(each -> each.clauses().equals(all.clauses()))
                        .forEach(each -> rows.add(row(
                                words.of("coop.brief.agree.answered."
                                        + each.reaction().kind()),
                                Amounts.of(each.effect())))));
    }

    // ------------------------------------------------------------ over several

    private Stream<List<String>> rows(ExpectedPacts world) {
        Stream<List<String>> all = world.pacts().stream()
                .filter(pact -> pact.role() == Role.ALL)
                .limit(1)
                .map(pact -> row(all(world.restricting(), pact.clauses()), Amounts.of(pact)));
        Stream<List<String>> smallest = world.smallest().stream()
                .flatMap(enough -> world.pacts().stream()
                        .filter(pact ->
                                pact.role() != Role.ALL && pact.clauses().equals(enough.clauses()))
                        .limit(1)
                        .map(pact -> row(smallest(enough), Amounts.of(pact))));
        return Stream.concat(all, smallest);
    }
}
