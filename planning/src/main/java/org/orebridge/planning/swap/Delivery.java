package org.orebridge.planning.swap;

import java.util.List;

/// Goods of one lot on their way to one need.
///
/// @param lot index
/// @param from index of the party that owns the lot
/// @param to index of the party that needs it
/// @param need id of what it serves
/// @param role what it is in the account between the two
/// @param leaves month in which it leaves the lot
/// @param passes plants that it goes through, in order
/// @param month in which it serves the need; it is there by then
/// @param out t that leave the lot
/// @param in t that arrive
/// @param worth USD that it is worth where it is needed
/// @param freight USD
/// @param conversion USD
/// @param value USD that it would have cost or brought its owner
public record Delivery(
        int lot,
        int from,
        int to,
        String need,
        Role role,
        int leaves,
        List<Pass> passes,
        int month,
        double out,
        double in,
        double worth,
        double freight,
        double conversion,
        double value) {

    public Delivery {
        passes = List.copyOf(passes);
    }

    /// What a delivery is in the account between two parties.
    public enum Role {
        /// From a party's own lot to its own need.
        OWN,
        /// Given for good.
        GIVEN,
        /// To be returned.
        LENT,
        /// What was lent, on its way back.
        RETURNED
    }

    /// @param plant index
    /// @param month in which it goes in
    /// @param leaves month in which it leaves the plant's place
    public record Pass(int plant, int month, int leaves) {}

    /// What it brings beyond all that it costs, USD.
    public double gain() {
        return worth - freight - conversion - value;
    }

    Delivery plus(Delivery other) {
        return new Delivery(
                lot,
                from,
                to,
                need,
                role,
                leaves,
                passes,
                month,
                out + other.out,
                in + other.in,
                worth + other.worth,
                freight + other.freight,
                conversion + other.conversion,
                value + other.value);
    }

    boolean alike(Delivery other) {
        return lot == other.lot
                && to == other.to
                && need.equals(other.need)
                && role == other.role
                && leaves == other.leaves
                && month == other.month
                && passes.equals(other.passes);
    }
}
