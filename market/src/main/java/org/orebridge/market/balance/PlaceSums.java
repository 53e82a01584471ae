package org.orebridge.market.balance;

import java.util.List;
import java.util.Map;

/// What items add to places and take from them: the matrix `A` of a balance, places by items.
final class PlaceSums {

    private static final int[] NOWHERE = {};

    private final double[][] matrix;

    /// By item the few places that it adds to or takes from, in their order.
    private final int[][] touched;

    PlaceSums(List<Item> items, List<Place> places) {
        this.matrix = new double[places.size()][items.size()];
        this.touched = new int[items.size()][];
        for (int j = 0; j < items.size(); j++) {
            for (Map.Entry<Place, Double> entry : items.get(j).coefficients().entrySet()) {
                matrix[places.indexOf(entry.getKey())][j] = entry.getValue();
            }
            touched[j] = items.get(j).coefficients().keySet().stream()
                    .mapToInt(places::indexOf)
                    .sorted()
                    .toArray();
        }
    }

    /// What one unit of an item adds to a place, t.
    double coefficient(int place, int item) {
        return matrix[place][item];
    }

    /// What quantities leave at a place, t.
    double at(int place, double[] quantities) {
        double[] row = matrix[place];
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * quantities[j];
        }
        return sum;
    }

    /// What one unit of an item is worth at a value a place.
    double worth(int item, double[] value) {
        double sum = 0;
        for (int i : touched[item]) {
            sum += matrix[i][item] * value[i];
        }
        return sum;
    }

    /// The largest of what one deviation of an item moves at a place; 1 where nothing does.
    double largest(int place, double[] deviation) {
        double largest = 0;
        for (int j = 0; j < deviation.length; j++) {
            largest = Math.max(largest, Math.abs(matrix[place][j]) * deviation[j]);
        }
        return largest == 0 ? 1 : largest;
    }

    /// `A S^2 A'` over the items that are free.
    double[][] gram(double[] deviation, boolean[] free) {
        var gram = new double[matrix.length][matrix.length];
        for (int j = 0; j < touched.length; j++) {
            for (int i : free[j] ? touched[j] : NOWHERE) {
                for (int k : touched[j]) {
                    gram[i][k] += matrix[i][j] * matrix[k][j] * deviation[j] * deviation[j];
                }
            }
        }
        return gram;
    }

    /// How far each free quantity follows what is missing at each place: `S^2 A' (A S^2 A')^-1`, items by
    /// places.
    double[][] influence(double[] deviation, boolean[] free) {
        var unit = new double[matrix.length][matrix.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i][i] = 1;
        }
        double[][] value = SymmetricSystem.solve(gram(deviation, free), unit);
        var influence = new double[deviation.length][unit.length];
        for (int j = 0; j < influence.length; j++) {
            for (int i = 0; free[j] && i < unit.length; i++) {
                influence[j][i] = deviation[j] * deviation[j] * worth(j, value[i]);
            }
        }
        return influence;
    }
}
