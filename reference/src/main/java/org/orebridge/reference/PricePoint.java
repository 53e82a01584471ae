package org.orebridge.reference;

import org.orebridge.core.Form;
import org.orebridge.core.Said;

/// What one form of a mineral cost in one month or one year, as one quotation gives it.
///
/// @param mineral its identity
/// @param form that is quoted
/// @param period calendar month, e.g. `2026-05`, or calendar year where nobody may pass on months
/// @param usdPerTonne mean of the period, USD/t contained
/// @param said whether the source states or estimates it
/// @param quotation which price it is, in words
/// @param source id of the source
/// @param file file of the source, as distributed
/// @param row line in that file, the header being line 1
public record PricePoint(
        String mineral,
        Form form,
        String period,
        double usdPerTonne,
        Said said,
        String quotation,
        String source,
        String file,
        String row) {

    public PricePoint {
        if (!period.matches("\\d{4}(-\\d{2})?") || !(usdPerTonne > 0)) {
            throw new IllegalArgumentException(
                    "The price of %s in %s is %s USD/t.%nMaybe a period is written like 2026-05 or 2026."
                            .formatted(form, period, usdPerTonne));
        }
    }
}
