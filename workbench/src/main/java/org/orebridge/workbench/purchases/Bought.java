package org.orebridge.workbench.purchases;

import org.orebridge.core.Region;
import org.orebridge.importers.purchases.Purchase;
import org.orebridge.reference.BoughtMaterial;

/// One row that is used: so much of a mineral, from a country.
///
/// @param purchase the row
/// @param material what it is
/// @param tonnes t of contained metal
/// @param low least that share and content allow
/// @param high most
record Bought(Purchase purchase, BoughtMaterial material, double tonnes, double low, double high) {

    /// @param byCode whether only a part of what the code holds is meant
    static Bought of(Purchase purchase, BoughtMaterial material, boolean byCode) {
        BoughtMaterial.Range whole = new BoughtMaterial.Range(1, 1, 1);
        BoughtMaterial.Range share = byCode ? material.share() : whole;
        BoughtMaterial.Range content = purchase.content().isPresent()
                ? new BoughtMaterial.Range(
                        purchase.content().getAsDouble(),
                        purchase.content().getAsDouble(),
                        purchase.content().getAsDouble())
                : material.content();
        double gross = purchase.tonnes();
        return new Bought(
                purchase,
                material,
                gross * share.value() * content.value(),
                gross * share.low() * content.low(),
                gross * share.high() * content.high());
    }

    Region origin() {
        return purchase.origin();
    }

    String mineral() {
        return material.mineral().orElseThrow();
    }
}
