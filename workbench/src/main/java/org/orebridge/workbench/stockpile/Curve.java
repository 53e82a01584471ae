package org.orebridge.workbench.stockpile;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.StockSizing;

/// What one holder saves a year by the tonnes that it holds.
///
/// @param perDay t of use a day
/// @param cost USD a year that a tonne costs to hold
/// @param price USD/t
/// @param marginal what a further tonne saves, USD a year
record Curve(double perDay, double cost, double price, MarginalValue marginal) {

    /// @param yearlyCost of holding, for each dollar of what is held
    /// @param loss USD a year of one size
    static Curve of(List<StockpileResult.Size> sizes, double yearlyCost, ToDoubleFunction<StockpileResult.Size> loss) {
        StockpileResult.Size largest = sizes.getLast();
        double perDay = largest.tonnes() / largest.days();
        double cost = largest.cost() / largest.tonnes();
        double price = cost / yearlyCost;
        double[] tonnes =
                sizes.stream().mapToDouble(StockpileResult.Size::tonnes).toArray();
        double none = loss.applyAsDouble(sizes.getFirst());
        double[] saved = sizes.stream()
                .mapToDouble(size -> none - loss.applyAsDouble(size))
                .toArray();
        return new Curve(perDay, cost, price, StockSizing.between(tonnes, saved));
    }

    StockSizing.Item item(String name) {
        return new StockSizing.Item(name, marginal, cost, price);
    }

    StockpileResult.Best best() {
        double tonnes = marginal.atLeast(cost);
        return new StockpileResult.Best(tonnes / perDay, tonnes, marginal.total(tonnes), cost * tonnes);
    }
}
