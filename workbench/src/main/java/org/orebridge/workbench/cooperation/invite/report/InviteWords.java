package org.orebridge.workbench.cooperation.invite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Change;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Invite;
import org.orebridge.workbench.cooperation.invite.Invitation.Joins;
import org.orebridge.workbench.cooperation.invite.Invitation.Player;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// The candidates of one scenario under one way in which outsiders trade, in rows and sentences.
final class InviteWords {

    private final Invitation found;
    private final Case scenario;
    private final Game game;
    private final Words words;
    private final Amounts amounts;

    InviteWords(Invitation found, Case scenario, Game game, Words words) {
        this.found = found;
        this.scenario = scenario;
        this.game = game;
        this.words = words;
        this.amounts = new Amounts(
                found,
                game.invites().stream()
                        .flatMapToDouble(
                                one -> DoubleStream.of(one.membersGain(), one.candidateGain(), one.outsidersGain())),
                words);
    }

    Section section() {
        return new Section(
                words.of(key(), words.said(scenario.title()), words.mineral(scenario.mineral(), scenario.mineral())),
                words.of(key() + ".says"),
                List.of(
                        new Table(words.of("invite.gains", amounts.unit()), words.list("invite.gain-columns"), gains()),
                        new Table(words.of("invite.each", amounts.unit()), eachColumns(), each()),
                        new Sentences(sentences())));
    }

    private String key() {
        return "invite." + game.outsiders().name().toLowerCase(Locale.ROOT);
    }

    /// In the order of what members and candidate gain together.
    private Stream<Invite> ordered() {
        return game.byJoint().stream()
                .flatMap(id -> game.invites().stream()
                        .filter(invite -> invite.candidate().equals(id)));
    }

    private List<List<String>> gains() {
        return ordered()
                .map(invite -> List.of(
                        amounts.name(invite.candidate()),
                        amounts.gained(invite.membersGain()),
                        amounts.gained(invite.candidateGain()),
                        amounts.gained(invite.jointGain()),
                        amounts.gained(invite.outsidersGain()),
                        words.of("invite.joins." + invite.joins().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<String> eachColumns() {
        return Stream.concat(
                        Stream.of(words.of("invite.candidate")),
                        found.members().stream().map(Player::id))
                .toList();
    }

    private List<List<String>> each() {
        return ordered()
                .map(invite -> Stream.concat(
                                Stream.of(amounts.name(invite.candidate())),
                                found.members().stream()
                                        .map(member -> amounts.gained(welfare(invite.changes(), member.id()))))
                        .toList())
                .toList();
    }

    private static double welfare(List<Change> changes, String player) {
        return changes.stream()
                .filter(change -> change.player().equals(player))
                .mapToDouble(Change::welfare)
                .sum();
    }

    private List<String> sentences() {
        var said = new ArrayList<String>();
        double already = game.already().stream().mapToDouble(Change::welfare).sum();
        said.add(words.of(already < 0 ? "invite.already.loses" : "invite.already", amounts.said(Math.abs(already))));
        if (!game.invites().isEmpty()) {
            said.add(words.of(
                    "invite.best",
                    amounts.name(game.byMembers().getFirst()),
                    amounts.name(game.byJoint().getFirst())));
            said.add(order());
        }
        ordered()
                .filter(invite -> invite.joins() == Joins.IF_PAID)
                .forEach(invite -> said.add(words.of(
                        "invite.paid",
                        amounts.name(invite.candidate()),
                        amounts.said(invite.leastPaid()),
                        amounts.said(invite.jointGain()))));
        who(said);
        said.add(words.of("invite.solved", game.solved()));
        return said;
    }

    private String order() {
        List<String> order = game.steps().stream()
                .map(step -> words.of("invite.step", amounts.name(step.invited()), amounts.said(step.jointGain())))
                .toList();
        return order.isEmpty()
                ? words.of("invite.order.none")
                : words.of("invite.order", String.join(words.of("comma"), order));
    }

    /// Who stops exports, who stands behind a group, and of whom nothing can be said.
    private void who(List<String> said) {
        List<String> stops = scenario.stops().stream()
                .filter(id ->
                        found.members().stream().noneMatch(member -> member.id().equals(id)))
                .toList();
        if (!stops.isEmpty()) {
            said.add(words.of("invite.stops", amounts.names(stops)));
        }
        found.candidates().stream()
                .filter(candidate -> candidate.players().size() > 1)
                .forEach(candidate ->
                        said.add(words.of("invite.group", candidate.id(), amounts.names(candidate.players()))));
        List<String> unknown = found.candidates().stream()
                .map(Candidate::unknown)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            said.add(words.of("invite.unknown", amounts.names(unknown)));
        }
    }
}
