package org.orebridge.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// A figure in the making: who and what first, then the value with its provenance.
///
/// @param quantity what it measures
/// @param activity of a production or capacity
/// @param form of a trade, use, price, stock, freight or lag
/// @param from producer, exporter, or the region that it is about
/// @param to user or importer
/// @param sector of a use
/// @param year calendar year
record Draft(
        Quantity quantity,
        Optional<String> activity,
        Optional<Form> form,
        Optional<Region> from,
        Optional<Region> to,
        Optional<String> sector,
        int year) {

    static Draft production(String activity, Form form, Region where, int year) {
        return at(Quantity.PRODUCTION, form, where, year).of(activity);
    }

    static Draft capacity(String activity, Form form, Region where, int year) {
        return at(Quantity.CAPACITY, form, where, year).of(activity);
    }

    static Draft use(Form form, Region where, String sector, int year) {
        return new Draft(
                Quantity.USE,
                Optional.empty(),
                Optional.of(form),
                Optional.empty(),
                Optional.of(where),
                Optional.of(sector),
                year);
    }

    /// A trade, freight or lag between two regions.
    static Draft between(Quantity quantity, Form form, Region from, Region to, int year) {
        return new Draft(
                quantity,
                Optional.empty(),
                Optional.of(form),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                year);
    }

    /// A price, stock or target of one region.
    static Draft at(Quantity quantity, Form form, Region where, int year) {
        return new Draft(
                quantity,
                Optional.empty(),
                Optional.of(form),
                Optional.of(where),
                Optional.empty(),
                Optional.empty(),
                year);
    }

    Draft of(String name) {
        return new Draft(quantity, Optional.of(name), form, from, to, sector, year);
    }

    /// The source's own figure, converted to our unit and nothing else.
    FigureRow asGiven(OptionalDouble value, Said said, String reason, Origin origin, boolean used) {
        return figure(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                said,
                Treatment.AS_GIVEN,
                value.isPresent() ? reason : "The source gives no figure.",
                origin,
                used && value.isPresent());
    }

    /// A figure computed from figures of a source.
    FigureRow derived(double value, Said said, String how, Origin origin) {
        return figure(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                said,
                Treatment.DERIVED,
                how,
                origin,
                true);
    }

    /// Figures of a source, in t recorded, converted to contained t; a factor that is uncertain gives a range.
    FigureRow converted(double recorded, Factor factor, Said said, String how, Origin origin) {
        boolean certain = factor.low() == factor.high();
        return figure(
                OptionalDouble.of(recorded * factor.value()),
                certain ? OptionalDouble.empty() : OptionalDouble.of(recorded * factor.low()),
                certain ? OptionalDouble.empty() : OptionalDouble.of(recorded * factor.high()),
                said,
                Treatment.DERIVED,
                how,
                origin,
                true);
    }

    /// A value put in by judgement, with its range.
    FigureRow assumed(double value, double low, double high, String reason, Origin origin) {
        return figure(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                Said.NOT_AVAILABLE,
                Treatment.ASSUMED,
                reason,
                origin,
                true);
    }

    private FigureRow figure(
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            Said said,
            Treatment treatment,
            String reason,
            Origin origin,
            boolean used) {
        return new FigureRow(
                "",
                quantity,
                activity,
                form,
                from,
                to,
                sector,
                year,
                rounded(value),
                quantity.unit(),
                rounded(low),
                rounded(high),
                said,
                treatment,
                reason,
                origin.source(),
                origin.file(),
                origin.row(),
                used);
    }

    /// Seven significant digits: more than any source has, few enough to read and to come out the same everywhere.
    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent()
                ? OptionalDouble.of(new BigDecimal(value.getAsDouble())
                        .round(new MathContext(7))
                        .doubleValue())
                : value;
    }
}
