package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.invite.Invitation.Expected;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Invite;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// Whom to invite, in short: the candidates that bring most.
final class ShortInvitation {

    private static final int TOLD = 4;

    private final Invitation found;
    private final Words words;
    private final BriefAmounts amounts;

    ShortInvitation(Invitation found, Words words) {
        this.found = found;
        this.words = words;
        this.amounts = new BriefAmounts(words);
    }

    /// What members and candidate gain, and whether it comes, by candidate, the best first.
    private record World(Outsiders outsiders, Map<String, List<String>> cells) {}

    List<Part> parts() {
        List<World> worlds = found.expected().isEmpty()
                ? found.cases().getFirst().games().stream().map(this::one).toList()
                : Stream.of(Outsiders.values()).map(this::expected).toList();
        List<World> told =
                worlds.stream().filter(world -> !world.cells().isEmpty()).toList();
        if (told.isEmpty()) {
            return List.of(new Sentences(List.of(words.of("coop.brief.invite.none")), false));
        }
        var columns = new ArrayList<>(List.of(words.of("invite.candidate")));
        told.forEach(world -> columns.addAll(words.list("coop.brief.invite.columns." + key(world.outsiders()))));
        var candidates = new LinkedHashSet<String>();
        told.forEach(world -> candidates.addAll(world.cells().keySet()));
        return List.of(new Table(
                "",
                columns,
                candidates.stream().limit(TOLD).map(id -> row(id, told)).toList()));
    }

    private List<String> row(String candidate, List<World> worlds) {
        List<String> unknown = List.of(Digits.MISSING, Digits.MISSING, Digits.MISSING);
        return Stream.concat(
                        Stream.of(name(candidate)),
                        worlds.stream().flatMap(world -> world.cells().getOrDefault(candidate, unknown).stream()))
                .toList();
    }

    private World one(Game game) {
        var cells = new LinkedHashMap<String, List<String>>();
        game.byJoint()
                .forEach(id -> game.invites().stream()
                        .filter(invite -> invite.candidate().equals(id))
                        .findFirst()
                        .ifPresent(invite -> cells.put(id, cells(invite))));
        return new World(game.outsiders(), cells);
    }

    private List<String> cells(Invite invite) {
        return List.of(
                amounts.cell(invite.membersGain()),
                amounts.cell(invite.candidateGain()),
                words.of("invite.joins." + key(invite.joins())));
    }

    private World expected(Outsiders outsiders) {
        var cells = new LinkedHashMap<String, List<String>>();
        found.expected().stream()
                .filter(each -> each.outsiders() == outsiders)
                .sorted((one, other) -> Double.compare(other.jointGain(), one.jointGain()))
                .forEach(each -> cells.put(each.candidate(), cells(each)));
        return new World(outsiders, cells);
    }

    private List<String> cells(Expected each) {
        return List.of(
                amounts.cell(each.membersGain()),
                amounts.cell(each.candidateGain()),
                words.of("coop.brief.invite.chance", amounts.percent(each.joinsByItself())));
    }

    private static String key(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private String name(String id) {
        Optional<Candidate> candidate =
                found.candidates().stream().filter(one -> one.id().equals(id)).findFirst();
        return words.country(id, candidate.map(Candidate::name).orElse(id));
    }
}
