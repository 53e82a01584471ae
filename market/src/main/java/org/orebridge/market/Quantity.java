package org.orebridge.market;

/// What a {@link Course} says of each element in each cell; quantities in t/month, stocks in t at the end of the
/// month, prices in USD/t, amounts in USD a month.
public enum Quantity {
    /// By node: price.
    PRICE,
    /// By node: thrown away.
    DISPOSED,
    /// By node: need written off at the backstop price.
    WRITTEN_OFF,
    /// By activity: level.
    ACTIVITY,
    /// By activity: own cost, inputs apart.
    ACTIVITY_COST,
    /// By activity: what its minimum run costs it beyond what it earns, so much a tonne as one tonne less would save.
    MINIMUM_RUN_COST,
    /// By activity: what joint products outside the market earn, USD per t of level.
    CREDIT,
    /// By arc: shipped.
    FLOW,
    /// By arc: freight, friction and wedges.
    ARC_COST,
    /// By arc: USD/t of rent made by a measure, paid to the exporter on top of the price.
    ARC_RENT,
    /// By arc: tariff revenue of the importer, already part of the arc's cost.
    TARIFF_REVENUE,
    /// By arc: export tax and duty to the exporter, already part of the arc's cost.
    EXPORT_REVENUE,
    /// By use: served, by material or substitute.
    USE,
    /// By use: material bought.
    BOUGHT,
    /// By use: what would be used at base prices.
    NEED,
    /// By use: served of the core segment.
    CORE,
    /// By use: width of the core segment.
    CORE_NEED,
    /// By use: gross benefit.
    BENEFIT,
    /// By use: displaced by installed substitutes.
    SUBSTITUTED,
    /// By use: capacity of installed substitutes.
    INSTALLED,
    /// By use: cost of operating and installing substitutes.
    SUBSTITUTION_COST,
    /// By storage: commercial stock.
    STOCK,
    /// By storage: warehouse cost less convenience.
    STORAGE_COST,
    /// By stockpile: government stock.
    STOCKPILE,
    /// By stockpile: bought for it.
    PURCHASE,
    /// By stockpile access (see {@link Course#access}): released.
    RELEASE,
    /// By stockpile access: USD/t that the receiver pays when it leaves, the price at its place discounted from
    /// arrival.
    RELEASE_PRICE,
    /// By stockpile access: price on top of the freight at which a threshold rule opens; no real cost.
    RELEASE_WEDGE,
    /// By region: worth at the end of the horizon of what is left there.
    TERMINAL_VALUE
}
