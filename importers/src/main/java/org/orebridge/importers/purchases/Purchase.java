package org.orebridge.importers.purchases;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Region;

/// One row of a table of purchases, as it was read.
///
/// @param line of the file, or row of the sheet, the first being 1
/// @param material as it is called there; empty where only a customs code says it
/// @param code digits of the customs code, four or six; empty where there is none
/// @param origin country that it was bought from, or that it is said to originate in
/// @param tonnes t gross, above zero
/// @param content t of metal per t gross, where the table says it
/// @param value what was paid, where the table says it and its currency
public record Purchase(
        int line,
        String material,
        String code,
        Region origin,
        double tonnes,
        OptionalDouble content,
        Optional<Money> value) {

    public Purchase {
        if (!(tonnes > 0)) {
            throw new IllegalArgumentException("A purchase weighs more than nothing.");
        }
    }

    /// An amount of money.
    ///
    /// @param amount at least zero
    /// @param currency ISO 4217 code
    public record Money(double amount, String currency) {}
}
