package org.orebridge.market.calibration;

/// Figures and parameters from which no market at rest can be made: a plant that runs at a loss, a full one that earns
/// nothing, stock that costs more than it is worth, a price below zero.
///
/// Under parameters drawn from their ranges this is to be expected; it says so apart from a mistake of the program.
public final class NoMarketAtRest extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoMarketAtRest(String message) {
        super(message);
    }
}
