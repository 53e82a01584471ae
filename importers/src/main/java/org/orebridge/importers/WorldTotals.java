package org.orebridge.importers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/// The check whether the countries of a table add up to the total that the table states.
///
/// Totals are rounded, mostly to two or three digits; what rounding explains is no finding. A total that lacks
/// withheld figures, or leaves out a country on purpose, differs without being wrong: both numbers are kept.
public final class WorldTotals {

    /// The parts are rounded to three digits too.
    private static final double ROUNDING_OF_PARTS = 0.005;

    private final Findings findings;
    private final Map<String, Block> blocks = new TreeMap<>();

    public WorldTotals(Findings findings) {
        this.findings = findings;
    }

    /// Looks at the next row in the order of the file, in which each table ends with its total.
    public void look(ProductionRow row) {
        String key = row.commodity() + "|" + row.measure() + "|" + row.year();
        if (row.place() instanceof Place.World) {
            Block block = blocks.remove(key);
            if (block != null) {
                compare(row, block);
            }
        } else {
            blocks.computeIfAbsent(key, _ -> new Block()).add(row);
        }
    }

    private void compare(ProductionRow row, Block block) {
        double total = row.amount().known().map(mass -> mass.tonnes()).orElse(Double.NaN);
        double difference = Math.abs(total - block.sum);
        if (!(difference > tolerance(total, block.sum))) {
            return;
        }
        String found = "%s of %s (%s) %d: countries add up to %s t, the total says %s t"
                .formatted(
                        row.measure().word(),
                        row.commodity(),
                        row.detail(),
                        row.year(),
                        Numbers.plain(block.sum),
                        Numbers.plain(total));
        if (block.unknown > 0 && total > block.sum) {
            findings.note(row.row(), found, "both kept; %d parts have no figure".formatted(block.unknown));
        } else {
            findings.warning(row.row(), found, "both kept; one may exclude or double-count something");
        }
    }

    private static double tolerance(double total, double sum) {
        if (!(total > 0)) {
            return ROUNDING_OF_PARTS * sum;
        }
        BigDecimal digits = new BigDecimal(total, new MathContext(12)).stripTrailingZeros();
        return 0.5 * Math.pow(10, -digits.scale()) + ROUNDING_OF_PARTS * sum;
    }

    /// The parts of one table so far.
    private static final class Block {

        private double sum;
        private int unknown;

        void add(ProductionRow row) {
            row.amount().known().ifPresentOrElse(mass -> sum += mass.tonnes(), () -> unknown++);
        }
    }
}
