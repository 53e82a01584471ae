package org.orebridge.market;

import java.util.List;
import java.util.Optional;
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
/// @param refill how it is bought back or built up, where it is
public record Stockpile(
        String name,
        Region owner,
        int node,
        double initial,
        double rate,
        double floor,
        double reservationValue,
        int firstMonth,
        List<Access> access,
        Optional<Refill> refill) {

    public Stockpile {
        access = List.copyOf(access);
        Require.notNegative(initial, "initial", name);
        Require.notNegative(rate, "rate", name);
        if (refill.isPresent() && refill.get().target() < initial) {
            throw new IllegalArgumentException(
                    "%s is to be filled up to %s t, and %s t are there already.%nMaybe the target is a part of it."
                            .formatted(name, refill.get().target(), initial));
        }
    }

    /// A stock for which nothing is bought.
    public Stockpile(
            String name,
            Region owner,
            int node,
            double initial,
            double rate,
            double floor,
            double reservationValue,
            int firstMonth,
            List<Access> access) {
        this(name, owner, node, initial, rate, floor, reservationValue, firstMonth, access, Optional.empty());
    }

    public Stockpile withAccess(List<Access> other) {
        return new Stockpile(name, owner, node, initial, rate, floor, reservationValue, firstMonth, other, refill);
    }

    /// A stock of another size, everything about it in proportion.
    ///
    /// @param tonnes held when the shock begins
    /// @param ofRate most that can be released a month, t
    public Stockpile holding(double tonnes, double ofRate) {
        double scale = initial > 0 ? tonnes / initial : 1;
        Optional<Refill> scaled = refill.map(r -> r.scaled(scale).atLeast(tonnes));
        return new Stockpile(
                name, owner, node, tonnes, ofRate, floor * scale, reservationValue, firstMonth, access, scaled);
    }

    public Stockpile withoutRefill() {
        return new Stockpile(name, owner, node, initial, rate, floor, reservationValue, firstMonth, access);
    }

    public Stockpile withRefill(Refill other) {
        return new Stockpile(
                name, owner, node, initial, rate, floor, reservationValue, firstMonth, access, Optional.of(other));
    }

    /// The most that it is meant to hold, t.
    public double fullest() {
        return refill.map(Refill::target).orElse(initial);
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
