package org.orebridge.workbench.cooperation.invite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.workbench.cooperation.invite.Invitation.Split;
import org.orebridge.workbench.cooperation.invite.Invitation.SplitLoss;
import org.orebridge.workbench.study.CoalitionRuns;
import org.orebridge.workbench.study.CoalitionRuns.Camps;
import org.orebridge.workbench.study.CoalitionRuns.Result;

/// A group in two camps that restrict exports to each other, against all of it together.
final class SplitGame {

    private final CoalitionRuns runs;
    private final List<String> parties;
    private final int all;
    private final Result together;
    private final Map<String, Camps> known = new TreeMap<>();

    /// @param runs whose parties are the group
    SplitGame(CoalitionRuns runs) {
        this.runs = runs;
        this.parties = runs.parties().stream().map(Party::id).toList();
        this.all = (1 << parties.size()) - 1;
        this.together = runs.of(all);
    }

    /// Every split in two, without what each would gain by leaving.
    List<Split> every() {
        // The first party stands in the first camp, so that no split comes twice.
        return IntStream.range(0, all / 2)
                .mapToObj(k -> split(2 * k + 1, false))
                .toList();
    }

    /// @param one of a split of all
    Split named(List<String> one) {
        return split(one.stream().mapToInt(id -> 1 << parties.indexOf(id)).sum(), true);
    }

    private Split split(int one, boolean leaving) {
        int other = all & ~one;
        Camps camps = camps(List.of(one, other));
        var losses = new ArrayList<SplitLoss>();
        for (int i = 0; i < parties.size(); i++) {
            int player = i;
            losses.add(new SplitLoss(
                    parties.get(i),
                    welfare(together, i) - welfare(camps.result(), i),
                    camps.result().parties().get(i).userLoss().value()
                            - together.parties().get(i).userLoss().value(),
                    leaving
                            ? left(one, other, i, 0).map(r -> welfare(r, player) - welfare(camps.result(), player))
                            : Optional.empty(),
                    leaving
                            ? left(one, other, i, 1 << i).map(r -> welfare(r, player) - welfare(camps.result(), player))
                            : Optional.empty()));
        }
        double oneLoses = sum(losses, one);
        double otherLoses = sum(losses, other);
        double world = together.world().welfareChange().value()
                - camps.result().world().welfareChange().value();
        return new Split(
                names(one), names(other), oneLoses, otherLoses, world - oneLoses - otherLoses, losses, camps.settled());
    }

    /// The two camps without a party in its own; empty where it is alone there.
    ///
    /// @param joins what the other camp gets
    private Optional<Result> left(int one, int other, int party, int joins) {
        boolean first = (one >> party & 1) != 0;
        int own = (first ? one : other) & ~(1 << party);
        int beside = (first ? other : one) | joins;
        boolean alone = own == 0;
        return alone && joins == 0
                ? Optional.empty()
                : Optional.of(
                        camps(alone ? List.of(beside) : List.of(own, beside)).result());
    }

    private Camps camps(List<Integer> camps) {
        List<Integer> ordered = camps.stream().sorted().toList();
        Camps found = known.get(ordered.toString());
        if (found == null) {
            found = runs.camps(ordered);
            known.put(ordered.toString(), found);
        }
        return found;
    }

    private static double welfare(Result result, int party) {
        return result.parties().get(party).welfareChange().value();
    }

    private static double sum(List<SplitLoss> losses, int mask) {
        return IntStream.range(0, losses.size())
                .filter(i -> (mask >> i & 1) != 0)
                .mapToDouble(i -> losses.get(i).welfare())
                .sum();
    }

    private List<String> names(int mask) {
        return IntStream.range(0, parties.size())
                .filter(i -> (mask >> i & 1) != 0)
                .mapToObj(parties::get)
                .toList();
    }
}
