package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.Treatment;
import org.orebridge.workbench.hindcast.event.BaseFigure;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.scenario.Citation;

/// The figures of the base year that an event brings along, in the place of those that the compilation has.
final class BroughtFigures {

    private BroughtFigures() {}

    /// @param year that is taken as rest, for which they hold
    static MineralReference added(MineralReference reference, Event event, int year) {
        var figures = new ArrayList<FigureRow>();
        reference.figures().stream()
                .filter(f -> event.baseFigures().stream().noneMatch(b -> replaces(b, year, f)))
                .forEach(figures::add);
        event.baseFigures().forEach(b -> figures.add(row(b, event, year)));
        return new MineralReference(
                reference.mineral(),
                reference.name(),
                reference.symbol(),
                reference.baseYear(),
                reference.forms(),
                reference.activities(),
                figures);
    }

    private static boolean replaces(BaseFigure brought, int year, FigureRow figure) {
        return figure.used()
                && figure.year() == year
                && figure.quantity() == brought.quantity()
                && same(brought.activity(), figure.activity())
                && same(brought.form(), figure.form())
                && same(brought.sector(), figure.sector())
                && place(figure).equals(Optional.of(brought.country()));
    }

    /// What the event leaves out, as the form of a production, is whatever the compilation says.
    private static <T> boolean same(Optional<T> brought, Optional<T> compiled) {
        return brought.isEmpty() || brought.equals(compiled);
    }

    private static Optional<Region> place(FigureRow figure) {
        return figure.from().or(figure::to);
    }

    private static FigureRow row(BaseFigure b, Event event, int year) {
        boolean use = b.quantity() == Quantity.USE;
        return new FigureRow(
                "%s.%s.%s.%d".formatted(event.name(), b.quantity().word(), b.country(), b.line()),
                b.quantity(),
                b.activity(),
                b.form(),
                use ? Optional.empty() : Optional.of(b.country()),
                use ? Optional.of(b.country()) : Optional.empty(),
                b.sector(),
                year,
                OptionalDouble.of(b.value()),
                b.quantity().unit(),
                OptionalDouble.of(b.low()),
                OptionalDouble.of(b.high()),
                b.sources().isEmpty() ? Said.NOT_AVAILABLE : Said.STATED,
                b.sources().isEmpty() ? Treatment.ASSUMED : Treatment.AS_GIVEN,
                reason(b.reason(), b.sources()),
                "event",
                event.file(),
                String.valueOf(b.line()),
                true);
    }

    private static String reason(String reason, List<Citation> sources) {
        return sources.isEmpty()
                ? reason
                : reason + " Source: " + sources.stream().map(Citation::text).collect(Collectors.joining("; "));
    }
}
