package org.orebridge.workbench.scenario;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.orebridge.market.Refill;

/// How a party buys for its government stock, in days of its base use.
///
/// @param firstMonth of buying, 1 = first month of the shock
/// @param until first month in which it no longer buys; empty = it goes on
/// @param monthlyDays most bought a month, in days of base use
/// @param targetDays up to which it buys; empty = what is held at the beginning
/// @param price what it is ready to pay
public record RefillTerms(
        int firstMonth, OptionalInt until, double monthlyDays, OptionalDouble targetDays, Refill.Price price) {

    /// The same in tonnes.
    ///
    /// @param heldDays days of base use held at the beginning
    /// @param perDay t of base use a day
    Refill in(double heldDays, double perDay) {
        return new Refill(
                firstMonth - 1,
                until.isPresent() ? until.getAsInt() - 1 : Integer.MAX_VALUE,
                monthlyDays * perDay,
                targetDays.orElse(heldDays) * perDay,
                price);
    }
}
