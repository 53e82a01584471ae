package org.orebridge.market;

import java.util.List;
import org.orebridge.core.Region;

/// A stock that a government holds, and what may be done with it.
///
/// @param name unique within the market
/// @param owner whose it is
/// @param node node index of the form it holds, at home
/// @param initial t held when the shock begins
/// @param rate most that can be released a month, t
/// @param floor t that must be kept
/// @param reservationValue USD/t that a tonne kept is worth to its owner at the end (replacement and insurance)
/// @param firstMonth first month in which it can be used (0 = first month of the shock)
/// @param access where it may be released to
public record Stockpile(
        String name,
        Region owner,
        int node,
        double initial,
        double rate,
        double floor,
        double reservationValue,
        int firstMonth,
        List<Access> access) {

    public Stockpile {
        access = List.copyOf(access);
        Require.notNegative(initial, "initial", name);
        Require.notNegative(rate, "rate", name);
    }

    public Stockpile withAccess(List<Access> other) {
        return new Stockpile(name, owner, node, initial, rate, floor, reservationValue, firstMonth, other);
    }

    /// @param node node index that may draw on the stock
    /// @param freight USD/t to bring it there
    /// @param lag months between release and arrival, 0 to 12
    public record Access(int node, double freight, int lag) {

        public Access {
            if (lag < 0 || lag > 12) {
                throw new IllegalArgumentException(
                        "A released tonne is 0 to 12 months on its way, found %d.%nMaybe days were meant."
                                .formatted(lag));
            }
        }

        /// Metal that is there in the month of its release.
        public Access(int node, double freight) {
            this(node, freight, 0);
        }
    }
}
