package org.orebridge.market;

import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// One form of a product in one region: the place where a price is made.
///
/// @param form the product and its specification
/// @param region where it is
/// @param basePrice price at rest, USD per t of contained lead metal; also the salvage price at the
///   end of the horizon
/// @param disposal whether a glut may be thrown away at no cost, which keeps the price at or above zero
/// @param backstopPrice USD/t at which need beyond all supply is written off; infinite where every use
///   has a value in use of its own
public record Node(Form form, Region region, double basePrice, boolean disposal, double backstopPrice) {

    public static Node of(Form form, Region region, double basePrice) {
        return new Node(form, region, basePrice, false, Double.POSITIVE_INFINITY);
    }

    @Override
    public String toString() {
        return form + "@" + region;
    }
}
