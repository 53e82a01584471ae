package org.orebridge.market.acceptance;

import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.orebridge.core.Region;
import org.orebridge.market.Course;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.market.Welfare;

/// An answer, read month by month along one certain future.
///
/// @param course what happens
/// @param objective present value of world surplus
record Reading(Course course, double objective) {

    static Reading of(Outcome.Solved solved) {
        return new Reading(solved.course(), solved.objective());
    }

    /// The tolerance of every acceptance instance.
    static Offset<Double> near() {
        return Assertions.within(1e-6);
    }

    double at(Quantity quantity, int element, int month) {
        return course.at(quantity, element, month);
    }

    double at(Quantity quantity, int element) {
        return at(quantity, element, 0);
    }

    double price(int node) {
        return price(node, 0);
    }

    double price(int node, int month) {
        return at(Quantity.PRICE, node, month);
    }

    double[] prices(int node) {
        return path(Quantity.PRICE, node);
    }

    double[] path(Quantity quantity, int element) {
        var values = new double[course.tree().size()];
        Arrays.setAll(values, month -> at(quantity, element, month));
        return values;
    }

    /// Present value of a region's surplus.
    double welfare(String region) {
        Double value = Welfare.of(course).national().get(Region.of(region));
        return value == null ? Double.NaN : value;
    }
}
