package org.orebridge.workbench.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/// What a monthly series measures, with its unit. Those in USD add up from month 1, discounted to month 1.
public enum Measure {
    /// Need at base prices that is not served, as a share of base need (0 to 1); by sector or {@link
    /// RegionResult#ALL}.
    UNMET_NEED("unmet-need", "share"),
    /// Price of a form, USD per t of contained metal.
    PRICE("price", "USD/t"),
    /// The same with the base price as 100.
    PRICE_INDEX("price-index", "base=100"),
    /// What the sectors use, t a month; by sector, form or all.
    USE("use", "t/month"),
    /// What installed substitutes displace, t a month; by sector or all.
    SUBSTITUTED("substituted", "t/month"),
    /// What arrives from abroad, partners' government stock included, t a month; by form.
    IMPORTS("imports", "t/month"),
    /// What mines, refineries and recyclers make, t a month; by form.
    PRODUCTION("production", "t/month"),
    /// Commercial stock at the end of the month, t; by form or all.
    COMMERCIAL_STOCK("commercial-stock", "t"),
    /// The same as days of base use.
    COMMERCIAL_STOCK_DAYS("commercial-stock-days", "days"),
    /// Government stock at the end of the month, t; all, and by member of a group.
    GOVERNMENT_STOCK("government-stock", "t"),
    /// Released from the region's government stock in the month, t; all, and by member of a group.
    RELEASE("release", "t/month"),
    /// Bought for the region's government stock in the month, t; where it is refilled.
    PURCHASE("purchase", "t/month"),
    /// Loss to users since month 1 against no shock, USD; positive is a loss; by sector or all.
    USER_LOSS("user-loss", "USD"),
    /// Value added lost since month 1, thrifty bound, USD; by sector or all.
    VALUE_ADDED_LOW("value-added-at-risk-low", "USD"),
    /// Value added lost since month 1, rigid bound, USD; by sector or all.
    VALUE_ADDED_HIGH("value-added-at-risk-high", "USD"),
    /// Change of national welfare since month 1 against no shock, USD; negative is a loss.
    WELFARE_CHANGE("welfare-change", "USD"),
    /// Treatment charge of concentrate at the prices of the month (spot), USD per dry t.
    TREATMENT_CHARGE("treatment-charge", "USD/dmt"),
    /// Refining charge, US cents per lb of payable metal.
    REFINING_CHARGE("refining-charge", "c/lb"),
    /// Treatment charge of the calendar year's contract (benchmark), USD per dry t.
    BENCHMARK_CHARGE("benchmark-charge", "USD/dmt"),
    /// Free metal inside the smelter's margin, USD per t contained.
    FREE_METAL("free-metal", "USD/t"),
    /// By-product credits inside the smelter's margin, USD per t contained.
    BY_PRODUCT_CREDITS("by-product-credits", "USD/t"),
    /// What a smelter keeps before its own cost on spot terms, USD per t contained.
    SMELTER_MARGIN("smelter-margin", "USD/t"),
    /// The same part by part (charges, free metal, credits, premium), USD per dry t of concentrate.
    SMELTER_INCOME_DRY("smelter-income-per-dry-tonne", "USD/dmt"),
    /// The same part by part, US cents per lb of payable metal.
    SMELTER_INCOME_POUND("smelter-income-per-pound", "c/lb"),
    /// The same part by part, USD per t of payable metal.
    SMELTER_INCOME_PAYABLE("smelter-income-per-payable-tonne", "USD/t"),
    /// Metal in the concentrate that smelters treat, t a month.
    SMELTER_THROUGHPUT("smelter-throughput", "t/month"),
    /// What minimum runs of smelters have cost since month 1 beyond what they earned, USD.
    MINIMUM_RUN_COST("minimum-run-cost", "USD");

    private final String id;
    private final String unit;

    Measure(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /// What stands for it in keys and files.
    @JsonValue
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public static Optional<Measure> find(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    @JsonCreator
    public static Measure parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "No measure is called \"%s\".%nMaybe the file was written by another version of the program."
                        .formatted(id)));
    }
}
