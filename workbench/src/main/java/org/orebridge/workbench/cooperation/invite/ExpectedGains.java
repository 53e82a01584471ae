package org.orebridge.workbench.cooperation.invite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Expected;
import org.orebridge.workbench.cooperation.invite.Invitation.Invite;
import org.orebridge.workbench.cooperation.invite.Invitation.Joins;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;

/// Each candidate over all scenarios, by their weights; one of which a scenario says nothing is left out.
final class ExpectedGains {

    private ExpectedGains() {}

    static List<Expected> of(List<Case> cases, List<Candidate> candidates) {
        var expected = new ArrayList<Expected>();
        if (cases.size() > 1) {
            for (Outsiders outsiders : Outsiders.values()) {
                candidates.forEach(
                        candidate -> of(cases, outsiders, candidate.id()).ifPresent(expected::add));
            }
        }
        return expected;
    }

    /// A candidate in one scenario.
    private record Seen(Case scenario, Invite invite) {}

    private static Optional<Expected> of(List<Case> cases, Outsiders outsiders, String candidate) {
        List<Seen> seen = cases.stream()
                .flatMap(one -> one.games().stream()
                        .filter(game -> game.outsiders() == outsiders)
                        .flatMap(game -> game.invites().stream())
                        .filter(invite -> invite.candidate().equals(candidate))
                        .map(invite -> new Seen(one, invite)))
                .toList();
        if (seen.size() < cases.size()) {
            return Optional.empty();
        }
        Seen least = seen.stream()
                .min(Comparator.comparingDouble(one -> one.invite().membersGain()))
                .orElseThrow();
        boolean dated = cases.stream().allMatch(one -> one.perYear().isPresent());
        return Optional.of(new Expected(
                outsiders,
                candidate,
                weighed(seen, Invite::membersGain),
                weighed(seen, Invite::candidateGain),
                weighed(seen, Invite::jointGain),
                weighed(seen, invite -> invite.joins() == Joins.BY_ITSELF ? 1 : 0),
                least.invite().membersGain(),
                least.scenario().scenario(),
                dated
                        ? Optional.of(seen.stream()
                                .mapToDouble(one -> one.scenario().perYear().orElse(0.0)
                                        * one.invite().jointGain())
                                .sum())
                        : Optional.empty()));
    }

    private static double weighed(List<Seen> seen, ToDoubleFunction<Invite> figure) {
        return seen.stream()
                .mapToDouble(one -> one.scenario().weight() * figure.applyAsDouble(one.invite()))
                .sum();
    }
}
