package org.orebridge.indicators.reliance;

/// One country's year of one good, from which its use follows: production + imports - exports - rise of stocks.
///
/// All in the same unit, e.g. t/y of contained metal.
///
/// @param production at home, primary and secondary as the question asks
/// @param imports of the good
/// @param exports of the good
/// @param stockRise what went into stocks; below zero where they fell
public record Balance(double production, double imports, double exports, double stockRise) {

    public Balance {
        if (!(production >= 0 && imports >= 0 && exports >= 0) || !Double.isFinite(stockRise)) {
            throw new IllegalArgumentException(
                    "Production, imports and exports are not below zero, found %s, %s, %s.%nMaybe exports were given with a minus."
                            .formatted(production, imports, exports));
        }
    }

    public static Balance of(double production, double imports, double exports) {
        return new Balance(production, imports, exports, 0);
    }

    /// Apparent consumption = production + imports - exports - rise of stocks.
    public double apparentConsumption() {
        return production + imports - exports - stockRise;
    }
}
