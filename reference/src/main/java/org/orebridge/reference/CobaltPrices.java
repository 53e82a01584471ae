package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Region;

/// Prices of metal, hydroxide and sulphate at rest, the last two tied to the first.
///
/// @param metal monthly means by the IMF, of the quotation that the London Metal Exchange settles on
record CobaltPrices(MonthlyPrices metal) {

    private static final Region ROTTERDAM = Region.of("BEL");

    static CobaltPrices read(RawFiles raw) {
        return new CobaltPrices(MonthlyPrices.read(raw, "imf-pcps", "prices/imf_pcps_metals_monthly.csv", "PCOBA"));
    }

    List<FigureRow> figures(Shares shares) {
        Amount base = metal.mean("2024-11", "2025-01");
        Share payable = shares.of("hydroxide_payable");
        Share processing = shares.of("sulphate_processing");
        List<FigureRow> figures = new ArrayList<>();
        figures.add(given(
                base,
                2024,
                "Mean of November 2024 to January 2025, the last months before Congo's ban; put at the nearest market to Rotterdam.",
                true));
        figures.add(given(
                metal.mean("2024-01", "2024-12"), 2024, "Mean of the year, a tenth above where it ended.", false));
        figures.add(given(
                metal.mean("2025-02", "2025-02"),
                2025,
                "Month of the ban, a low of nine years; kept for hindcasts.",
                false));
        figures.add(hydroxide(base, payable));
        figures.add(sulphate(base, payable, processing));
        return figures;
    }

    private static FigureRow given(Amount price, int year, String reason, boolean used) {
        return Draft.at(Quantity.PRICE, CobaltCompilation.METAL, ROTTERDAM, year)
                .asGiven(OptionalDouble.of(price.value()), price.said(), reason, price.origin(), used);
    }

    private static FigureRow hydroxide(Amount metal, Share payable) {
        return Draft.at(Quantity.PRICE, CobaltCompilation.HYDROXIDE, CobaltCompilation.CHINA, CobaltCompilation.YEAR)
                .assumed(
                        metal.value() * payable.value(),
                        metal.value() * payable.low(),
                        metal.value() * payable.high(),
                        "Metal at %.0f USD/t x payable share %s: %s."
                                .formatted(metal.value(), payable.value(), payable.reason()),
                        metal.origin());
    }

    /// Price of the feed over recovery, and what refining costs on top, so that no refiner works at a loss.
    private static FigureRow sulphate(Amount metal, Share payable, Share processing) {
        double feed = metal.value() * payable.value() / CobaltCompilation.RECOVERY;
        return Draft.at(Quantity.PRICE, CobaltCompilation.SULPHATE, CobaltCompilation.CHINA, CobaltCompilation.YEAR)
                .assumed(
                        feed + processing.value(),
                        feed + processing.low(),
                        feed + processing.high(),
                        "Hydroxide over recovery, %.0f USD/t, and processing of %.0f USD/t: %s."
                                .formatted(feed, processing.value(), processing.reason()),
                        metal.origin());
    }
}
