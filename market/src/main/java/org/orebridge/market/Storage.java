package org.orebridge.market;

import java.util.List;

/// Commercial stock at a node, with a falling marginal convenience.
///
/// On a path with stock: `p(t) + h = beta p(t+1) + psi(I(t))`.
///
/// @param node node index
/// @param pieces the convenience curve from the first tonne on; the last may be of infinite width
/// @param holdingCost warehouse and insurance, USD/t/month
/// @param baseStock t at rest
public record Storage(int node, List<Piece> pieces, double holdingCost, double baseStock) {

    public Storage {
        pieces = List.copyOf(pieces);
        Require.notNegative(baseStock, "baseStock", "storage");
    }

    /// One linear piece of the marginal convenience curve.
    ///
    /// @param width t, may be infinite for the last piece
    /// @param valueTop USD/t/month at its first tonne
    /// @param valueBottom USD/t/month at its last tonne
    /// @param curvature used where the width is infinite, USD/t/month per t
    /// @param baseLevel t held in this piece at rest
    public record Piece(double width, double valueTop, double valueBottom, double curvature, double baseLevel) {
        /// Slope of the marginal convenience, USD/t/month per t, at least zero.
        public double slope() {
            return Double.isInfinite(width) ? curvature : (valueTop - valueBottom) / width;
        }
    }
}
