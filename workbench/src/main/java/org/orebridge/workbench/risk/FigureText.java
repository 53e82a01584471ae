package org.orebridge.workbench.risk;

import java.util.Locale;
import java.util.Optional;
import org.orebridge.workbench.report.Words;

/// A figure in the table of all minerals: a share in per cent without decimals, anything else with two.
final class FigureText {

    private FigureText() {}

    /// @param figure with a value
    static String value(RiskFigure figure, Words words) {
        String number = number(figure, figure.value().orElseThrow());
        return isShare(figure) ? words.percent(number) : number;
    }

    /// Both ends; empty where they read alike.
    static Optional<String> range(RiskFigure figure, Words words) {
        String low = number(figure, figure.low().orElseThrow());
        String high = number(figure, figure.high().orElseThrow());
        return low.equals(high) ? Optional.empty() : Optional.of(words.of("range.narrow", low, high));
    }

    private static String number(RiskFigure figure, double value) {
        return isShare(figure)
                ? String.format(Locale.ROOT, "%.0f", 100 * value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static boolean isShare(RiskFigure figure) {
        return figure.unit().equals("share");
    }
}
