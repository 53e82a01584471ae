package org.orebridge.planning.stockpile;

/// How much is released in a month, by what is known then.
@FunctionalInterface
public interface Policy {

    /// @param stage the month and what may come after it
    /// @param month 0 = first month
    /// @param stock t that is there
    /// @return t to release; more than there is or can be released is cut
    double release(Stage stage, int month, double stock);

    /// Nothing.
    static Policy hold() {
        return (stage, month, stock) -> 0;
    }

    /// As much as can be released, until nothing is left.
    static Policy full() {
        return (stage, month, stock) -> stock;
    }

    /// The same every month while the disruption lasts.
    ///
    /// @param tonnes a month
    static Policy constant(double tonnes) {
        return (stage, month, stock) -> tonnes;
    }
}
