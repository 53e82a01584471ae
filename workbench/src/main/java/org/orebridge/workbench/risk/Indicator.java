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
    /// Herfindahl-Hirschman index of known reserves by country.
    RESERVES("reserves-hhi", "1", true),
    /// Herfindahl-Hirschman index of what the party imports, by seller.
    IMPORT_CONCENTRATION("import-hhi", "1", false),
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
    /// EU supply risk from the world's sourcing alone.
    EU_GLOBAL_RISK("eu-supply-risk-global", "1", true),
    /// EU supply risk with the party's own sourcing.
    EU_RISK("eu-supply-risk", "1", false),
    /// USGS disruption potential, approximate.
    DISRUPTION_POTENTIAL("usgs-disruption-potential", "0 to 1", false),
    /// USGS trade exposure: net import reliance, none for a net exporter.
    TRADE_EXPOSURE("usgs-trade-exposure", "share", false),
    /// USGS supply risk; needs an economic vulnerability that is not public.
    USGS_RISK("usgs-supply-risk", "0 to 1", false),
    /// Days of use that companies' working stocks last, assumed.
    COMMERCIAL_COVER("commercial-cover", "days", false),
    /// Days of use that a government programme aims at.
    POLICY_TARGET("policy-target", "days", false),
    /// Percentile of the latest price in ten years.
    PRICE_LEVEL("price-level", "share", true),
    /// Standard deviation of monthly price changes, per year.
    PRICE_VOLATILITY("price-volatility", "per year", true),
    /// Change of the logarithm of the price over six months.
    PRICE_TREND("price-trend", "log", true),
    /// Level, volatility and trend as one number.
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
