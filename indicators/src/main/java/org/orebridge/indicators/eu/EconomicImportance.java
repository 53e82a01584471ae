package org.orebridge.indicators.eu;

import java.util.List;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;

/// Economic importance of a raw material by the European Union's method.
///
/// EI = sum over end uses of (share of the end use x value added of its sector) x SI_EI; the EU rescales it so
/// that the largest sector stands at 10 and calls a material important from 2.8 on.
///
/// Source: EU methodology for the list of critical raw materials (2017), section on economic importance.
public final class EconomicImportance {

    /// The EU's threshold of criticality.
    public static final double THRESHOLD = 2.8;

    private EconomicImportance() {}

    /// One end use and the sector that it belongs to.
    ///
    /// @param share of all use
    /// @param valueAdded of the whole sector, in any one currency
    public record EndUse(Share share, double valueAdded) {}

    /// @param uses their shares add up to no more than 1
    /// @param largest value added of the largest sector, in the same currency
    /// @param substitution SI_EI: from 1 (nothing stands in) downwards
    public static Score measure(List<EndUse> uses, double largest, Share substitution) {
        if (uses.isEmpty()) {
            return Score.undefined("no end use with a share and a sector's value added");
        }
        if (!(largest > 0)) {
            throw new IllegalArgumentException(
                    "The largest sector's value added is above zero, found %s.%nMaybe it is missing."
                            .formatted(largest));
        }
        double importance = uses.stream()
                .mapToDouble(use -> use.share().value() * use.valueAdded())
                .sum();
        return Score.of(10 * importance / largest * substitution.value());
    }
}
