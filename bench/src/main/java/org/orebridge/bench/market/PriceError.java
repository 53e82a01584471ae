package org.orebridge.bench.market;

import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.Solution;

/// How far prices are from other prices of the same market, relative, over all places and months.
///
/// @param mean mean of the differences' sizes
/// @param largest largest of them
public record PriceError(double mean, double largest) {

    /// Prices below this share of the base price are compared with it instead of with themselves.
    private static final double LEAST = 0.01;

    static PriceError of(WrittenProblem problem, Solution exact, Solution other) {
        double sum = 0;
        double largest = 0;
        int count = 0;
        for (int node = 0; node < problem.nodes(); node++) {
            for (int cell = 0; cell < problem.cells(); cell++) {
                double price = problem.price(exact, node, cell);
                double scale = Math.max(Math.abs(price), LEAST * problem.basePrice(node));
                double error = Math.abs(problem.price(other, node, cell) - price) / scale;
                sum += error;
                largest = Math.max(largest, error);
                count++;
            }
        }
        return new PriceError(sum / count, largest);
    }
}
