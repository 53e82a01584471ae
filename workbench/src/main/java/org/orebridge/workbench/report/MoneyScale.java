package org.orebridge.workbench.report;

import java.util.List;
import java.util.stream.DoubleStream;

/// In what a table of money is printed, so that its largest figure is short: by thousands in English, by ten thousands
/// in Korean and Japanese.
///
/// @param size USD in one of it
/// @param unit e.g. `million USD`
public record MoneyScale(double size, String unit) {

    /// Units of the next size that the largest figure has at least where small ones stand beside it.
    private static final double FINE = 10;

    /// The scale for figures that stand together.
    public static MoneyScale of(DoubleStream values, Words words) {
        return of(values, 1, words);
    }

    /// The same where small figures matter beside large ones: a gain of five million beside a loss of a hundred is
    /// not to be printed as 0.1 of a hundred million.
    public static MoneyScale fine(DoubleStream values, Words words) {
        return of(values, FINE, words);
    }

    private static MoneyScale of(DoubleStream values, double least, Words words) {
        List<Double> sizes =
                words.list("money.sizes").stream().map(Double::valueOf).toList();
        List<String> units = words.list("money.units");
        double step = sizes.get(1);
        double largest = values.map(Math::abs).max().orElse(0);
        int chosen = 0;
        while (chosen < sizes.size() - 1 && largest >= least * (step - .5) * sizes.get(chosen)) {
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
