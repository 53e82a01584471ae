package org.orebridge.market;

import java.util.List;

/// One question to the engine, complete: no look-up is left to be done.
///
/// @param market the market at rest
/// @param belief what the players hold possible
/// @param state what they hold at the beginning of month `from`
/// @param from first month solved (0 = first month of the shock)
/// @param months how many months are solved
/// @param rules how each stockpile is released, one a stockpile
/// @param terminal how what is left at the end is valued
/// @param keepUntil month up to which every branch is followed; from then on a branch may end a year after
///   everything in it is at rest again, because nothing that happens later bears on what was decided by then
public record Problem(
        Market market,
        Belief belief,
        State state,
        int from,
        int months,
        List<ReleaseRule> rules,
        Terminal terminal,
        int keepUntil) {

    public Problem {
        rules = List.copyOf(rules);
        // Who has to buy back what he releases must see the day when he does.
        keepUntil = market.stockpiles().stream().anyMatch(g -> g.refill().isPresent()) ? from + months : keepUntil;
        if (rules.size() != market.stockpiles().size()) {
            throw new IllegalArgumentException(
                    "%d release rules for %d stockpiles.%nMaybe a stockpile was added after the rules were chosen."
                            .formatted(rules.size(), market.stockpiles().size()));
        }
        if (months < 1 || from < 0) {
            throw new IllegalArgumentException(
                    "A problem has at least one month from month 0 on, found %d from %d.".formatted(months, from));
        }
    }

    /// A problem whose branches are all followed to the end.
    public Problem(
            Market market,
            Belief belief,
            State state,
            int from,
            int months,
            List<ReleaseRule> rules,
            Terminal terminal) {
        this(market, belief, state, from, months, rules, terminal, from + months);
    }

    public Problem withRules(List<ReleaseRule> other) {
        return new Problem(market, belief, state, from, months, other, terminal, keepUntil);
    }

    /// How stock left at the end of the horizon is treated.
    public enum Terminal {
        /// Worth the base price: right where the shock is over well before the end.
        BASE_PRICE,
        /// Fixed to the base stock: right where the shock outlives the horizon.
        BASE_STOCK,
        /// Worth nothing.
        WORTHLESS
    }
}
