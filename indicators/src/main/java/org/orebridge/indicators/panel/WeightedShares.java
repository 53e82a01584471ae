package org.orebridge.indicators.panel;

/// Sums from which concentration follows, plain and weighted by governance.
///
/// HHI = sum of squares / square of the sum. A country whose governance is not scored gets the mean of the others by
/// squared share.
final class WeightedShares {

    private final double[] governance;
    private final int first;
    private double total;
    private double squares;
    private double scoredSquares;
    private double weightedSquares;

    WeightedShares(PanelInputs inputs, int cell) {
        this.governance = inputs.governance();
        this.first = inputs.at(cell, 0);
    }

    /// @param amount NaN, zero and less are nobody's share
    void add(int country, double amount) {
        if (!(amount > 0)) {
            return;
        }
        double square = amount * amount;
        total += amount;
        squares += square;
        double weight = governance[first + country];
        if (!Double.isNaN(weight)) {
            scoredSquares += square;
            weightedSquares += square * weight;
        }
    }

    double total() {
        return total;
    }

    /// NaN where there is nothing to share.
    double hhi() {
        return squares / (total * total);
    }

    /// NaN where nobody is scored.
    double hhiByGovernance() {
        return weightedSquares / scoredSquares * hhi();
    }
}
