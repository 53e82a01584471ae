package org.orebridge.workbench.cooperation.invite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.workbench.cooperation.invite.Invitation.Change;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Invite;
import org.orebridge.workbench.cooperation.invite.Invitation.Joins;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.cooperation.invite.Invitation.Step;
import org.orebridge.workbench.result.RegionResult.Totals;
import org.orebridge.workbench.study.CoalitionRuns;
import org.orebridge.workbench.study.CoalitionRuns.Result;
import org.orebridge.workbench.study.Progress;

/// Candidates one at a time beside the members, in the game in which prices move for all: members and candidate
/// together against the members alone together.
final class InviteGame {

    /// What differs by less of what the shock costs is the solver's rounding.
    private static final double ROUNDING = 1e-7;

    private final CoalitionRuns runs;
    private final List<String> parties;
    private final int members;
    private final List<Candidates.Asked> candidates;
    private final Progress progress;
    private final SortedMap<Integer, Result> results = new TreeMap<>();
    private final double rounding;

    /// @param members how many of the parties, which come first
    /// @param candidates those of which something can be said
    InviteGame(CoalitionRuns runs, int members, List<Candidates.Asked> candidates, Progress progress) {
        this.runs = runs;
        this.parties = runs.parties().stream().map(Party::id).toList();
        this.members = (1 << members) - 1;
        this.candidates = List.copyOf(candidates);
        this.progress = progress;
        this.rounding = ROUNDING
                * runs.alone().parties().stream()
                        .mapToDouble(totals -> Math.abs(totals.welfareChange().value()))
                        .sum();
    }

    /// @param steps how many are invited one after another
    Game answer(Outsiders outsiders, int steps) {
        List<Invite> invites = candidates.stream().map(this::invite).toList();
        List<Step> order = steps(steps);
        return new Game(
                outsiders,
                changes(members, runs.alone(), result(members)),
                invites,
                ranked(invites, Invite::membersGain),
                ranked(invites, Invite::jointGain),
                order,
                runs.replays());
    }

    private static List<String> ranked(List<Invite> invites, ToDoubleFunction<Invite> gain) {
        return invites.stream()
                .sorted(Comparator.comparingDouble(gain).reversed())
                .map(Invite::candidate)
                .toList();
    }

    private Invite invite(Candidates.Asked candidate) {
        Result before = result(members);
        int coming = mask(candidate.players());
        Result after = result(members | coming);
        progress.advance();
        List<Change> changes = changes(members | coming, before, after);
        double membersGain = welfare(members, before, after);
        double candidateGain = welfare(coming, before, after);
        double world = after.world().welfareChange().value()
                - before.world().welfareChange().value();
        double leastPaid = losses(coming, before, after);
        return new Invite(
                candidate.id(),
                membersGain,
                candidateGain,
                membersGain + candidateGain,
                world - membersGain - candidateGain,
                joins(coming, before, after, membersGain + candidateGain, leastPaid),
                leastPaid,
                losses(members, before, after),
                changes);
    }

    private Joins joins(int coming, Result before, Result after, double joint, double leastPaid) {
        boolean touched = indices(coming).anyMatch(i -> Math.abs(welfareOf(i, before, after)) > rounding);
        if (leastPaid > 0) {
            return joint > rounding ? Joins.IF_PAID : Joins.NOT_WORTH_IT;
        }
        return touched ? Joins.BY_ITSELF : Joins.INDIFFERENT;
    }

    /// The single party that brings most, then the one that brings most besides, and so on.
    private List<Step> steps(int most) {
        var steps = new ArrayList<Step>();
        int in = members;
        for (int k = 0; k < most; k++) {
            int now = in;
            var best = candidates.stream()
                    .filter(candidate -> candidate.players().size() == 1)
                    .filter(candidate -> (mask(candidate.players()) & now) == 0)
                    .map(candidate -> step(candidate, now))
                    .max(Comparator.comparingDouble(Step::jointGain));
            if (best.isEmpty() || best.get().jointGain() <= rounding) {
                break;
            }
            steps.add(best.get());
            in |= mask(List.of(best.get().invited()));
        }
        return steps;
    }

    private Step step(Candidates.Asked candidate, int in) {
        Result before = result(in);
        int coming = mask(candidate.players());
        Result after = result(in | coming);
        progress.advance();
        double membersGain = welfare(members, before, after);
        double beforeGain = welfare(in & ~members, before, after);
        double candidateGain = welfare(coming, before, after);
        return new Step(
                candidate.players().getFirst(),
                membersGain,
                beforeGain,
                candidateGain,
                membersGain + beforeGain + candidateGain);
    }

    private Result result(int coalition) {
        Result known = results.get(coalition);
        if (known == null) {
            known = runs.of(coalition);
            results.put(coalition, known);
        }
        return known;
    }

    private int mask(List<String> players) {
        return players.stream().mapToInt(id -> 1 << parties.indexOf(id)).reduce(0, (a, b) -> a | b);
    }

    private IntStream indices(int mask) {
        return IntStream.range(0, parties.size()).filter(i -> (mask >> i & 1) != 0);
    }

    private static double welfareOf(int party, Result before, Result after) {
        return after.parties().get(party).welfareChange().value()
                - before.parties().get(party).welfareChange().value();
    }

    private double welfare(int mask, Result before, Result after) {
        return indices(mask).mapToDouble(i -> welfareOf(i, before, after)).sum();
    }

    /// What those who lose lose; rounding is no loss.
    private double losses(int mask, Result before, Result after) {
        return indices(mask)
                .mapToDouble(i -> -welfareOf(i, before, after))
                .filter(loss -> loss > rounding)
                .sum();
    }

    private List<Change> changes(int mask, Result before, Result after) {
        return indices(mask)
                .mapToObj(i -> {
                    Totals one = before.parties().get(i);
                    Totals other = after.parties().get(i);
                    return new Change(
                            parties.get(i),
                            welfareOf(i, before, after),
                            one.userLoss().value() - other.userLoss().value(),
                            one.valueAddedLow().value() - other.valueAddedLow().value(),
                            one.valueAddedHigh().value()
                                    - other.valueAddedHigh().value());
                })
                .toList();
    }

    /// How many invitations are looked at, at most, for progress.
    static int count(int candidates, int steps) {
        return candidates
                + IntStream.range(0, steps)
                        .map(k -> Math.max(0, candidates - k))
                        .sum();
    }
}
