package org.orebridge.workbench.stockpile;

import java.util.List;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Amount.Band;
import org.orebridge.workbench.stockpile.StockpileResult.Drawn;
import org.orebridge.workbench.stockpile.StockpileResult.Ranges;
import org.orebridge.workbench.stockpile.StockpileResult.SizeRange;

/// What draws of parameters make of one holder's sizes, as a table and a sentence.
final class RangeWords {

    private static final double MEGA = 1e6;

    private final Ranges ranges;
    private final Drawn drawn;
    private final Words words;

    RangeWords(Ranges ranges, Drawn drawn, Words words) {
        this.ranges = ranges;
        this.drawn = drawn;
        this.words = words;
    }

    Table table() {
        return new Table(
                words.of("stockpile.ranges"),
                words.list("stockpile.ranges.columns"),
                ranges.sizes().stream().map(this::row).toList());
    }

    private List<String> row(SizeRange size) {
        return List.of(
                Digits.whole(size.days()),
                money(size.cost()),
                money(size.userLoss()),
                money(size.userSaved()),
                money(size.welfareLoss()));
    }

    String said() {
        return words.of(
                "stockpile.ranges.best",
                days(ranges.forUsersDays()),
                days(ranges.forWelfareDays()),
                ranges.done(),
                drawn.asked());
    }

    private String days(Band band) {
        return words.of(
                "stockpile.range", Digits.whole(band.low()), Digits.whole(band.middle()), Digits.whole(band.high()));
    }

    private String money(Band band) {
        return words.of(
                "stockpile.range",
                Digits.three(band.low() / MEGA),
                Digits.three(band.middle() / MEGA),
                Digits.three(band.high() / MEGA));
    }
}
