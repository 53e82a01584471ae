package org.orebridge.workbench.report;

import java.util.List;
import java.util.stream.DoubleStream;

/// In what a table of money is printed, so that its largest figure is short: by thousands in English, by ten thousands
/// in Korean and Japanese.
///
/// @param size USD in one of it
/// @param unit e.g. `million USD`
public record MoneyScale(double size, String unit) {

    /// The scale for figures that stand together.
    public static MoneyScale of(DoubleStream values, Words words) {
        List<Double> sizes =
                words.list("money.sizes").stream().map(Double::valueOf).toList();
        List<String> units = words.list("money.units");
        double step = sizes.get(1);
        double largest = values.map(Math::abs).max().orElse(0);
        int chosen = 0;
        while (chosen < sizes.size() - 1 && largest >= (step - .5) * sizes.get(chosen)) {
            chosen++;
        }
        return new MoneyScale(sizes.get(chosen), units.get(chosen));
    }

    /// Single dollars, for what is no amount of money.
    public static MoneyScale dollars(Words words) {
        return of(DoubleStream.empty(), words);
    }

    /// The amount without the unit.
    public String print(double usd) {
        return Digits.brief(usd / size);
    }

    /// e.g. `5.4 million USD`.
    public String said(double usd, Words words) {
        return words.of("money", print(usd), unit);
    }
}
