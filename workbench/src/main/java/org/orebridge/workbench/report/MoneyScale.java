package org.orebridge.workbench.report;

import java.util.stream.DoubleStream;

/// In what a table of money is printed, so that its largest figure has at most three digits before the point.
enum MoneyScale {
    USD(1),
    THOUSAND(1e3),
    MILLION(1e6),
    BILLION(1e9);

    private final double size;

    MoneyScale(double size) {
        this.size = size;
    }

    static MoneyScale of(DoubleStream values) {
        double largest = values.map(Math::abs).max().orElse(0);
        for (MoneyScale scale : values()) {
            if (largest < 999.5 * scale.size) {
                return scale;
            }
        }
        return BILLION;
    }

    /// USD in one of it.
    double size() {
        return size;
    }

    /// The amount without the unit.
    String print(double usd) {
        return Digits.brief(usd / size);
    }

    /// e.g. `million USD`.
    String unit(Words words) {
        return words.of("money." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
