package org.orebridge.market.calibration;

import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// The price of a form where it is quoted.
///
/// @param form what is quoted
/// @param region where
/// @param price USD per t of contained lead metal
public record Quotation(Form form, Region region, double price) {
    public Quotation {
        if (!(price > 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException(
                    "The quoted price of %s in %s is %s USD/t.%nMaybe the price or its unit was misread."
                            .formatted(form, region, price));
        }
    }
}
