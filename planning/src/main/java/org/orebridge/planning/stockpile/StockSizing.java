package org.orebridge.planning.stockpile;

import java.util.ArrayList;
import java.util.List;

/// How much of each mineral to hold: until a further tonne costs as much to hold for a year as it is expected
/// to save.
///
/// Under a budget for what is bought, every mineral is held until a further dollar saves the same above its
/// cost everywhere; that is found in one step, because what a dollar saves falls with the dollars spent.
public final class StockSizing {

    private StockSizing() {}

    /// One mineral to hold.
    ///
    /// @param name for the result
    /// @param saved USD a year that a further tonne is expected to save, by the tonnes held; ends at the
    ///   most that may be held
    /// @param cost USD a year that a tonne costs to hold: capital, warehouse, insurance
    /// @param price USD to buy a tonne
    public record Item(String name, MarginalValue saved, double cost, double price) {
        public Item {
            if (!(cost > 0) || !(price > 0)) {
                throw new IllegalArgumentException(
                        "Holding and buying cost something, found %s USD/t a year and %s USD/t for %s.%nMaybe a price is missing."
                                .formatted(cost, price, name));
            }
        }

        double most(double shadow) {
            return saved.atLeast(cost + shadow * price);
        }

        /// What a further dollar saves above what holding it costs, by the dollars spent; a year.
        MarginalValue perDollar() {
            return saved.less(cost).times(1 / price).stretched(price);
        }
    }

    /// How much is held.
    ///
    /// @param tonnes in the order of the items
    /// @param shadow USD a year that a further dollar of budget would save; 0 where it does not bind
    public record Sizes(List<Double> tonnes, double shadow) {
        public Sizes {
            tonnes = List.copyOf(tonnes);
        }
    }

    /// What a further tonne saves, from what some sizes save: the slope between two sizes holds in their
    /// middle, and a slope that rises is joined with the one before, because a tonne can always be put to the
    /// best use first.
    ///
    /// @param tonnes sizes, the first 0, rising
    /// @param saved USD a year at each
    public static MarginalValue between(double[] tonnes, double[] saved) {
        var slopes = new ArrayList<double[]>();
        for (int i = 1; i < tonnes.length; i++) {
            double[] joined = {tonnes[i - 1], tonnes[i], saved[i] - saved[i - 1]};
            while (!slopes.isEmpty() && slope(joined) > slope(slopes.getLast())) {
                double[] before = slopes.removeLast();
                joined = new double[] {before[0], joined[1], before[2] + joined[2]};
            }
            slopes.add(joined);
        }
        var quantities = new ArrayList<Double>(List.of(0.0));
        var worths = new ArrayList<Double>(List.of(slope(slopes.getFirst())));
        for (double[] piece : slopes) {
            quantities.add((piece[0] + piece[1]) / 2);
            worths.add(slope(piece));
        }
        quantities.add(tonnes[tonnes.length - 1]);
        worths.add(slope(slopes.getLast()));
        return MarginalValue.through(plain(quantities), plain(worths));
    }

    private static double slope(double[] piece) {
        return piece[2] / (piece[1] - piece[0]);
    }

    private static double[] plain(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Without a budget.
    public static Sizes of(List<Item> items) {
        return new Sizes(items.stream().map(item -> item.most(0)).toList(), 0);
    }

    /// @param budget USD for all that is bought
    public static Sizes within(double budget, List<Item> items) {
        Sizes free = of(items);
        if (spent(items, free.tonnes()) <= budget) {
            return free;
        }
        MarginalValue all =
                MarginalValue.alongQuantity(items.stream().map(Item::perDollar).toList());
        double shadow = Math.max(0, all.worth(budget));
        var tonnes = new ArrayList<Double>();
        double left = budget;
        for (Item item : items) {
            double wanted = item.most(shadow);
            double affordable = Math.min(wanted, left / item.price());
            tonnes.add(affordable);
            left -= affordable * item.price();
        }
        return new Sizes(tonnes, shadow);
    }

    private static double spent(List<Item> items, List<Double> tonnes) {
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += items.get(i).price() * tonnes.get(i);
        }
        return sum;
    }
}
