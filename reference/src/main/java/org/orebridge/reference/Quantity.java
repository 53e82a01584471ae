package org.orebridge.reference;

/// What a figure measures, and in which unit.
public enum Quantity {
    /// Level of an activity in a region, t/y contained of its main form.
    PRODUCTION("t/y"),
    /// Most that an activity in a region can do, t/y contained of its main form.
    CAPACITY("t/y"),
    /// Shipments of a form from one region to another, t/y contained.
    TRADE("t/y"),
    /// Use of a form by a sector in a region, t/y contained.
    USE("t/y"),
    /// Price of a form in a region, USD per t contained.
    PRICE("USD/t"),
    /// What a region pays for a form above the world's price and freight, USD per t contained: duties, contracts.
    PREMIUM("USD/t"),
    /// Annual benchmark of the treatment charge, USD per dry t of concentrate, by the region that settled it.
    TREATMENT_CHARGE("USD/dmt"),
    /// Change of commercial stock over the year, t contained; negative when stock was drawn.
    STOCK_CHANGE("t"),
    /// Commercial stock beyond working needs, t contained.
    SURPLUS_STOCK("t"),
    /// Months between shipping and arrival.
    TRANSIT_LAG("months"),
    /// Freight and insurance, USD per t contained.
    FREIGHT("USD/t"),
    /// Government stock that a programme aims at, days of base use.
    STOCKPILE_TARGET("days"),
    /// What can be mined at today's prices with today's plant, t contained at the end of the year.
    RESERVES("t");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    /// The unit of every figure of this quantity.
    public String unit() {
        return unit;
    }

    /// The word in a table, e.g. `transit_lag`.
    public String word() {
        return Words.of(this).replace('-', '_');
    }

    @Override
    public String toString() {
        return word();
    }
}
