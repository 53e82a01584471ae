package org.orebridge.market.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.market.Storage;
import org.orebridge.market.calibration.CurveParameters.StorageCurve;
import org.orebridge.market.calibration.CurveParameters.Surplus;

/// Commercial stock: a falling marginal convenience that equals the cost of carry at the working stock.
final class StorageCurves {

    /// Curvature of the last, flat piece, base prices per working stock: keeps the split of a glut unique.
    private static final double FLAT = 1e-7;

    /// A shelf falls from this much above the cost of carry to as much below.
    private static final double SHELF_TILT = 0.1;

    private StorageCurves() {}

    /// @param working W, t
    /// @param surplus X, t
    static Storage storage(int node, double working, double surplus, double price, StorageCurve curve, double beta) {
        double shelf = curve.shelf() == Surplus.SHELF ? surplus : 0;
        List<Double> stock = new ArrayList<>(List.of(0.0));
        List<Double> value = new ArrayList<>(List.of(curve.empty() * price));
        double carry = carry(curve, price, beta);
        double entry = shelf > 0 ? (1 + SHELF_TILT) * carry : 2 * carry;
        if (entry >= curve.empty() * price) {
            throw new NoMarketAtRest(String.format(
                    Locale.ROOT,
                    "Carrying stock costs %.3g of its price a month, more than its first tonne is worth (%.3g).%nMaybe"
                            + " the holding cost or the cost of capital is in per cent.",
                    carry / price,
                    curve.empty()));
        }
        if (entry <= curve.half() * price && curve.halfStock() < 1 - curve.sigma()) {
            stock.add(curve.halfStock() * working);
            value.add(curve.half() * price);
        }
        stock.add((1 - curve.sigma()) * working);
        value.add(entry);
        if (shelf > 0) {
            stock.add((1 + curve.sigma()) * working + 2 * shelf);
            value.add((1 - SHELF_TILT) * carry);
            stock.add((1 + 3 * curve.sigma()) * working + 2 * shelf);
            value.add(0.0);
        } else {
            stock.add((1 + curve.sigma()) * working);
            value.add(0.0);
        }
        return new Storage(
                node,
                pieces(stock, value, working + shelf, FLAT * price / working),
                curve.holdingCost() * price,
                working + shelf);
    }

    /// `cc = p0 (1 - beta) + h`, USD/t/month.
    static double carry(StorageCurve curve, double price, double beta) {
        return price * (1 - beta) + curve.holdingCost() * price;
    }

    private static List<Storage.Piece> pieces(
            List<Double> stock, List<Double> value, double baseStock, double curvature) {
        var pieces = new ArrayList<Storage.Piece>();
        for (int m = 1; m < stock.size(); m++) {
            double width = stock.get(m) - stock.get(m - 1);
            double level = Math.clamp(baseStock - stock.get(m - 1), 0, width);
            pieces.add(new Storage.Piece(width, value.get(m - 1), value.get(m), 0, level));
        }
        pieces.add(new Storage.Piece(Double.POSITIVE_INFINITY, 0, 0, curvature, 0));
        return pieces;
    }
}
