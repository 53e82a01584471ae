package org.orebridge.workbench.cooperation.brief.report;

import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.report.PaymentWords;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;

/// Amounts that differ by orders of magnitude, each with a unit of its own.
final class BriefAmounts {

    private static final char MINUS = '\u2212';
    private static final char NO_BREAK = '\u00a0';

    private final Words words;

    BriefAmounts(Words words) {
        this.words = words;
    }

    /// e.g. `1.6 million USD`.
    String money(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words).replace('-', MINUS);
    }

    /// e.g. `+55 thousand USD`; below a dollar it is zero.
    String gained(double usd) {
        MoneyScale scale = MoneyScale.of(DoubleStream.of(usd), words);
        return words.of("money", signed(usd, scale), scale.unit()).replace('-', MINUS);
    }

    /// The same in a table, where dollars are understood: `+55 k`, `+73 USD`.
    String cell(double usd) {
        MoneyScale scale = MoneyScale.of(DoubleStream.of(usd), words);
        String unit =
                words.list("coop.brief.units").get(words.list("money.units").indexOf(scale.unit()));
        return together(words.of("coop.brief.amount", signed(usd, scale), unit));
    }

    private static String signed(double usd, MoneyScale scale) {
        return Digits.signed(Math.abs(usd) < 1 ? 0 : usd, scale::print);
    }

    /// On one line, with a minus sign.
    static String together(String cell) {
        return cell.replace('-', MINUS).replace(' ', NO_BREAK);
    }

    /// e.g. `South Korea pays Japan 416 thousand USD`.
    PaymentWords payments() {
        return new PaymentWords(words, id -> words.country(id, id), this::money);
    }

    String percent(double share) {
        return words.percent(Digits.brief(100 * share));
    }
}
