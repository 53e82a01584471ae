package org.orebridge.workbench.risk;

/// A published indicator as it stands in a profile.
public enum Indicator {
    /// Herfindahl-Hirschman index of output by country.
    CONCENTRATION("hhi", "1", true),
    /// Share of the largest country in output.
    LARGEST("largest", "share", true),
    /// Share of the three largest countries in output.
    LARGEST_THREE("largest-three", "share", true),
    /// Herfindahl-Hirschman index weighted by the mean of the six governance dimensions, EU scale.
    GOVERNED_CONCENTRATION("hhi-wgi", "0 to 10", true),
    /// The same by voice and accountability alone.
    GOVERNED_BY_VOICE("hhi-wgi-va", "0 to 10", true),
    /// The same by political stability alone.
    GOVERNED_BY_STABILITY("hhi-wgi-pv", "0 to 10", true),
    /// The same by government effectiveness alone.
    GOVERNED_BY_EFFECTIVENESS("hhi-wgi-ge", "0 to 10", true),
    /// The same by regulatory quality alone.
    GOVERNED_BY_REGULATION("hhi-wgi-rq", "0 to 10", true),
    /// The same by rule of law alone.
    GOVERNED_BY_LAW("hhi-wgi-rl", "0 to 10", true),
    /// The same by control of corruption alone.
    GOVERNED_BY_CORRUPTION("hhi-wgi-cc", "0 to 10", true),
    /// Herfindahl-Hirschman index of known reserves by country.
    RESERVES("reserves-hhi", "1", true),
    /// Share of the largest country in reserves.
    LARGEST_RESERVES("reserves-largest", "share", true),
    /// Share of the three largest countries in reserves.
    LARGEST_THREE_RESERVES("reserves-largest-three", "share", true),
    /// Herfindahl-Hirschman index of what the party imports, by seller.
    IMPORT_CONCENTRATION("import-hhi", "1", false),
    /// Share of the largest seller in what the party imports.
    IMPORT_LARGEST("import-largest", "share", false),
    /// Share of the three largest sellers.
    IMPORT_LARGEST_THREE("import-largest-three", "share", false),
    /// Concentration of imports weighted by the mean of the six governance dimensions of the sellers, EU scale.
    IMPORT_GOVERNED("import-hhi-wgi", "0 to 10", false),
    /// What the party bought of one customs code in a year.
    IMPORT_VALUE("import-value", "USD", false),
    /// Herfindahl-Hirschman index of that, by seller.
    IMPORT_VALUE_CONCENTRATION("import-value-hhi", "1", false),
    /// Share of the largest seller in it.
    IMPORT_VALUE_LARGEST("import-value-largest", "share", false),
    /// Share of the three largest sellers in it.
    IMPORT_VALUE_LARGEST_THREE("import-value-largest-three", "share", false),
    /// Its concentration weighted by the mean of the six governance dimensions of the sellers, EU scale.
    IMPORT_VALUE_GOVERNED("import-value-hhi-wgi", "0 to 10", false),
    /// Net import reliance as the USGS defines it.
    NET_IMPORT_RELIANCE("net-import-reliance", "share", false),
    /// Imports as a share of all that comes in.
    IMPORT_DEPENDENCE("import-dependence", "share", false),
    /// Production as a share of apparent consumption.
    SELF_SUFFICIENCY("self-sufficiency", "share", false),
    /// GeoPolRisk score of what the party imports, by direct sellers.
    GEOPOLRISK("geopolrisk", "0 to 1", false),
    /// The same by the mines behind the sellers.
    GEOPOLRISK_OF_ORIGIN("geopolrisk-origin", "0 to 1", false),
    /// The same score of what was bought of one customs code in a year, by value.
    GEOPOLRISK_BY_VALUE("geopolrisk-value", "0 to 1", false),
    /// GeoPolRisk's characterisation factor: score times price, relative to copper.
    GEOPOLRISK_FACTOR("geopolrisk-factor", "1", false),
    /// EU supply risk from the world's sourcing alone.
    EU_GLOBAL_RISK("eu-supply-risk-global", "1", true),
    /// The same with terms of trade from export controls on record, whose weights are assumed.
    EU_CONTROLLED_RISK("eu-supply-risk-controls", "1", true),
    /// EU supply risk with the party's own sourcing.
    EU_RISK("eu-supply-risk", "1", false),
    /// EU economic importance; needs value added by sector, which is not at hand.
    EU_IMPORTANCE("eu-economic-importance", "0 to 10", false),
    /// USGS disruption potential, approximate.
    DISRUPTION_POTENTIAL("usgs-disruption-potential", "0 to 1", false),
    /// USGS trade exposure: net import reliance, none for a net exporter.
    TRADE_EXPOSURE("usgs-trade-exposure", "share", false),
    /// USGS supply risk; needs an economic vulnerability that is not public.
    USGS_RISK("usgs-supply-risk", "0 to 1", false),
    /// Days of use that companies' working stocks last, assumed.
    COMMERCIAL_COVER("commercial-cover", "days", false),
    /// The same by the IEA's rule: nine tenths of the stock over daily net imports.
    COMMERCIAL_COVER_IEA("commercial-cover-iea", "days", false),
    /// Days of use that a government programme aims at.
    POLICY_TARGET("policy-target", "days", false),
    /// What the target would be by the IEA's rule.
    POLICY_TARGET_IEA("policy-target-iea", "days", false),
    /// Percentile of the latest price in ten years.
    PRICE_LEVEL("price-level", "share", true),
    /// Standard deviation of monthly price changes, per year.
    PRICE_VOLATILITY("price-volatility", "per year", true),
    /// Change of the logarithm of the price over six months.
    PRICE_TREND("price-trend", "log", true),
    /// Treatment and refining charge that smelters agree on for the year, both parts.
    TREATMENT_CHARGE("treatment-charge", "USD/t", true),
    /// How low that charge is by its own history: 1 where it never was as low.
    MARGIN_STRESS("margin-stress", "share", true),
    /// Level, volatility and trend as one number, with smelters' margin where a charge is published.
    MARKET_STATE("market-state", "0 to 100", true);

    private final String code;
    private final String unit;
    private final boolean world;

    Indicator(String code, String unit, boolean world) {
        this.code = code;
        this.unit = unit;
        this.world = world;
    }

    /// Its name in results, e.g. `net-import-reliance`.
    public String code() {
        return code;
    }

    public String unit() {
        return unit;
    }

    /// Whether it is the same for every party.
    public boolean ofTheWorld() {
        return world;
    }
}
