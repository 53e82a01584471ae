package org.orebridge.observations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.orebridge.core.Figure;

/// What a source says about a subject: the number in its unit and in ours, or why there is none.
///
/// @param figure in our unit
/// @param unit ours, e.g. `t`, `USD/t`
/// @param statedUnit the source's words for its unit
/// @param perStated our units in one of the source's, e.g. 1000 for thousand metric tons
/// @param basis what a mass is of, in the source's words
/// @param notes the source's footnotes
public record Statement(
        Figure<Double> figure, String unit, String statedUnit, double perStated, String basis, String notes) {

    private static final MathContext DIGITS = new MathContext(12);

    /// A number that is kept in the source's own unit.
    public static Statement unconverted(Figure<Double> figure, String unit, String notes) {
        return new Statement(figure, unit, unit, 1, "", notes);
    }

    /// The number in the source's unit, to twelve digits.
    public Optional<Double> stated() {
        return figure.known().map(value -> new BigDecimal(value / perStated, DIGITS).doubleValue());
    }
}
