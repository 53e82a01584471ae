package org.orebridge.importers.wgi;

import java.util.Optional;
import java.util.function.Function;
import org.orebridge.core.Figure;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;

/// From a line of the indicators to a score.
final class WgiMapping {

    /// No country's estimate lies farther from the mean of all.
    private static final double FARTHEST = 5;

    private final Function<Line, Optional<GovernanceDimension>> dimension;
    private final Findings findings;

    /// @param dimension what a line is about
    WgiMapping(Function<Line, Optional<GovernanceDimension>> dimension, Findings findings) {
        this.dimension = dimension;
        this.findings = findings;
    }

    /// Nothing, with a finding, where the line cannot be used.
    Optional<WgiRow> map(Line line) {
        Optional<GovernanceDimension> about = dimension.apply(line);
        Optional<Integer> year = Numbers.year(line.cell("year"));
        if (about.isEmpty() || year.isEmpty()) {
            findings.error(
                    line.number(),
                    "neither dimension nor year can be told (year \"%s\")".formatted(line.cell("year")),
                    "row left out");
            return Optional.empty();
        }
        return Optional.of(new WgiRow(
                place(line),
                line.cell("countryname"),
                about.get(),
                year.get(),
                figure(line, "estimate", -FARTHEST, FARTHEST),
                figure(line, "stddev", 0, FARTHEST),
                figure(line, "nsource", 1, 100),
                figure(line, "pctrank", 0, 100),
                findings.file(),
                line.number()));
    }

    private Figure<Double> figure(Line line, String column, double least, double most) {
        String text = line.cell(column);
        if (text.isEmpty() || text.equals("..") || text.equals("#N/A")) {
            return Figure.notAvailable();
        }
        Optional<Double> value = Numbers.parse(text).filter(v -> v >= least && v <= most);
        if (value.isEmpty()) {
            findings.error(
                    line.number(),
                    "%s %s is no number from %s to %s"
                            .formatted(column, Numbers.quoted(text), Numbers.plain(least), Numbers.plain(most)),
                    "figure taken as not available");
        }
        return value.map(Figure::stated).orElse(Figure.notAvailable());
    }

    private Place place(Line line) {
        Place byCode = Place.parse(line.cell("code"));
        Place place = byCode instanceof Place.Elsewhere ? Place.parse(line.cell("countryname")) : byCode;
        if (place instanceof Place.Elsewhere) {
            findings.once(
                    line.number(),
                    "\"%s\" (%s) is no country known here".formatted(line.cell("code"), line.cell("countryname")),
                    "kept under its name");
        }
        return place;
    }
}
