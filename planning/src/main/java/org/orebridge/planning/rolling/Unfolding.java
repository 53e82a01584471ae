package org.orebridge.planning.rolling;

import java.util.List;
import java.util.Optional;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Problem;
import org.orebridge.market.State;

/// A shock as it unfolds: what is believed when, and what comes true.
///
/// @param market the market at rest
/// @param initial what is held when it begins
/// @param changes of belief, in order; the first in month 0
/// @param realised what is done in the end; empty where nobody knows, then the last belief's tree is the answer
/// @param months how many months are solved from month 0
/// @param terminal how what is left at the end is valued
public record Unfolding(
        Market market,
        State initial,
        List<BeliefChange> changes,
        Optional<Measures> realised,
        int months,
        Problem.Terminal terminal) {

    public Unfolding {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.getFirst().month() != 0) {
            throw new IllegalArgumentException(
                    "The first belief must hold from month 0.%nMaybe the announcement is dated after the shock."
                            .formatted());
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).month() <= changes.get(i - 1).month()
                    || changes.get(i).month() >= months) {
                throw new IllegalArgumentException(
                        "Beliefs must change in later and later months before month %d, found month %d after month %d."
                                .formatted(
                                        months,
                                        changes.get(i).month(),
                                        changes.get(i - 1).month()));
            }
        }
        if (realised.isEmpty() && changes.size() > 1) {
            throw new IllegalArgumentException(
                    "Beliefs that change need to know what comes true.%nMaybe an unknown end was mixed with dated announcements."
                            .formatted());
        }
    }

    public Unfolding withMarket(Market other, State state) {
        return new Unfolding(other, state, changes, realised, months, terminal);
    }
}
