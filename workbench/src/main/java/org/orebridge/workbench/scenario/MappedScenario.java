package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.function.UnaryOperator;
import org.orebridge.market.Belief;
import org.orebridge.market.Measures;
import org.orebridge.market.Stockpile;
import org.orebridge.planning.rolling.BeliefChange;

/// A scenario in terms of one market: all look-ups are done.
///
/// @param beliefs in order of month, the first in month 0
/// @param realised what happens, month by month; where an end is unknown and none is said to happen, the last one
/// @param stocks government stocks of the parties, in order of party; none where nothing is held
/// @param lastChange last month in which anything changes; a solve should look at least 12 months further
/// @param lasting whether some measure has no end
public record MappedScenario(
        List<BeliefChange> beliefs, Measures realised, List<HeldStock> stocks, int lastChange, boolean lasting) {

    public MappedScenario {
        beliefs = List.copyOf(beliefs);
        stocks = List.copyOf(stocks);
    }

    /// The same with the measures changed alike in what happens and in all that is believed.
    public MappedScenario with(UnaryOperator<Measures> change) {
        return new MappedScenario(
                beliefs.stream()
                        .map(b -> new BeliefChange(b.month(), changed(b.belief(), change)))
                        .toList(),
                change.apply(realised),
                stocks,
                lastChange,
                lasting);
    }

    private static Belief changed(Belief belief, UnaryOperator<Measures> change) {
        return new Belief(belief.futures().stream()
                .map(f -> new Belief.Future(f.name(), f.probability(), change.apply(f.measures())))
                .toList());
    }

    public List<Stockpile> stockpiles() {
        return stocks.stream().map(HeldStock::stockpile).toList();
    }
}
