package org.orebridge.observations;

import java.util.Locale;

/// What an observation measures.
public enum Measure {
    /// Output of a year, in t on the basis that the source names.
    PRODUCTION,
    /// What plants could make in a year, t.
    CAPACITY,
    /// What can be mined at today's prices, t, at the end of the year.
    RESERVES,
    /// Gross weight of goods under one customs code from one place to another, t.
    TRADE_QUANTITY,
    /// Their value, current USD.
    TRADE_VALUE,
    /// A quoted price, current USD/t of the quoted good.
    PRICE,
    /// A statistic of one country, in the source's own unit: use, stocks, import sources.
    SALIENT_STATISTIC,
    /// A score of governance, in the source's own unit.
    GOVERNANCE,
    /// What one named plant or mine can do in a year, in the source's own unit.
    FACILITY_CAPACITY,
    /// A dated measure that restricts exports.
    EXPORT_CONTROL,
    /// A rule or a level of a government's stockpile, in the source's own unit.
    STOCKPILE_POLICY;

    /// The word in the store's tables, e.g. `trade-quantity`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// By its word in the store's tables.
    public static Measure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return word();
    }
}
