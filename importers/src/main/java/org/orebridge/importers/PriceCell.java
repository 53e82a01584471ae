package org.orebridge.importers;

import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.Price;
import org.orebridge.core.PriceUnit;

/// A cell that holds a price: empty and ".." are not available, and a price below zero is none.
public final class PriceCell {

    private PriceCell() {}

    /// Nothing, with a finding, where the cell holds something else.
    public static Optional<Figure<Price>> read(String text, PriceUnit unit, int line, Findings findings) {
        if (text.isEmpty() || text.equals("..") || text.equals("...") || text.equals("\u2026") || text.equals("NA")) {
            return Optional.of(Figure.notAvailable());
        }
        Optional<Double> value = Numbers.parse(text).filter(v -> v >= 0);
        if (value.isEmpty()) {
            findings.error(line, "%s is no price".formatted(Numbers.quoted(text)), "figure left out");
        }
        return value.map(v -> Figure.stated(Price.of(v, unit)));
    }
}
