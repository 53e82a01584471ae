package org.orebridge.reference;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// One figure of the compilation, with what the source said and what was done with it.
///
/// @param id unique over all minerals, stable between rebuilds of the same files
/// @param quantity what it measures
/// @param activity of a production or capacity
/// @param form of a trade, use, price, stock, freight or lag
/// @param from the region of a production, capacity, price, stock or target; the exporter of a trade
/// @param to the using region, or the importer of a trade
/// @param sector of a use
/// @param year calendar year
/// @param value in the unit; absent where the source withheld it or had none
/// @param unit the quantity's unit
/// @param low lowest plausible value; always there for an assumption
/// @param high highest plausible value; always there for an assumption
/// @param said what the source said
/// @param treatment what was done
/// @param reason how it was derived, why it was assumed, why it was chosen or not
/// @param source id of the source
/// @param file file of the source, as distributed; empty for assumptions
/// @param row line or lines in that file, the header being line 1
/// @param used whether the balance starts from it; a figure that was not chosen is kept with its reason
public record FigureRow(
        String id,
        Quantity quantity,
        Optional<String> activity,
        Optional<Form> form,
        Optional<Region> from,
        Optional<Region> to,
        Optional<String> sector,
        int year,
        OptionalDouble value,
        String unit,
        OptionalDouble low,
        OptionalDouble high,
        Said said,
        Treatment treatment,
        String reason,
        String source,
        String file,
        String row,
        boolean used) {

    public FigureRow {
        requireUnit(id, quantity, unit);
        requireRange(id, value, low, high);
        if (treatment == Treatment.ASSUMED && (low.isEmpty() || high.isEmpty() || reason.isBlank())) {
            throw new IllegalArgumentException(
                    "The assumed figure %s has no range or no reason.%nMaybe low, high or reason is empty."
                            .formatted(id));
        }
        if (used && value.isEmpty()) {
            throw new IllegalArgumentException(
                    "The figure %s is used but has no value.%nMaybe used should be no.".formatted(id));
        }
        if (value.orElse(0) < 0 && quantity != Quantity.STOCK_CHANGE) {
            throw new IllegalArgumentException(
                    "The %s %s is below zero: %s.%nMaybe exports exceed what there was to export."
                            .formatted(quantity, id, value.getAsDouble()));
        }
    }

    FigureRow withId(String identity) {
        return new FigureRow(
                identity, quantity, activity, form, from, to, sector, year, value, unit, low, high, said, treatment,
                reason, source, file, row, used);
    }

    /// The same figure kept beside the one that was chosen.
    FigureRow notUsed(String why) {
        return new FigureRow(
                id, quantity, activity, form, from, to, sector, year, value, unit, low, high, said, treatment, why,
                source, file, row, false);
    }

    /// The same figure with another value, for a stated reason.
    FigureRow withValue(double other, String why) {
        return new FigureRow(
                id,
                quantity,
                activity,
                form,
                from,
                to,
                sector,
                year,
                OptionalDouble.of(other),
                unit,
                low,
                high,
                said,
                treatment,
                why,
                source,
                file,
                row,
                used);
    }

    private static void requireUnit(String id, Quantity quantity, String unit) {
        if (!unit.equals(quantity.unit())) {
            throw new IllegalArgumentException(
                    "The unit of %s is %s, a %s is in %s.".formatted(id, unit, quantity, quantity.unit()));
        }
    }

    private static void requireRange(String id, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        if (low.isPresent() && high.isPresent() && value.isPresent()) {
            double figure = value.getAsDouble();
            if (!(low.getAsDouble() <= figure && figure <= high.getAsDouble())) {
                throw new IllegalArgumentException(
                        "The figure %s lies outside its own range: %s is not in %s to %s.%nMaybe low and high are swapped."
                                .formatted(id, figure, low.getAsDouble(), high.getAsDouble()));
            }
        }
    }
}
