package org.orebridge.importers.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Line;
import org.orebridge.importers.Place;

/// From a line of the table of dated measures to one control a material.
final class ControlEvents {

    private static final String ALL = "all";
    private static final String SURE = "ok";

    private ControlEvents() {}

    static List<ControlRow> map(Line line, Findings findings) {
        String effective = line.cell("effective");
        Place by = Place.parse(line.cell("imposing_iso3"));
        boolean isKnown = by instanceof Place.InCountry;
        if (!isKnown || !isDay(effective) || !isDayOrEmpty(line.cell("announced"))) {
            findings.error(
                    line.number(),
                    "announced \"%s\", effective \"%s\", by \"%s\""
                            .formatted(line.cell("announced"), effective, line.cell("imposing_iso3")),
                    "row left out");
            return List.of();
        }
        if (!doubt(line).isEmpty()) {
            findings.note(line.number(), "not certain: %s".formatted(doubt(line)), "used, with the doubt");
        }
        return parts(line.cell("materials")).stream()
                .map(material -> row(line, by, material, findings))
                .toList();
    }

    private static ControlRow row(Line line, Place by, String material, Findings findings) {
        return new ControlRow(
                by,
                material,
                line.cell("measure"),
                Optional.of(line.cell("announced")).filter(day -> !day.isEmpty()),
                line.cell("effective"),
                target(line, findings),
                parts(line.cell("hs_hint")),
                line.cell("detail"),
                doubt(line),
                parts(line.cell("source")).stream()
                        .filter(part -> part.startsWith("http"))
                        .findFirst()
                        .orElse(""),
                findings.file(),
                line.number());
    }

    private static Optional<Place> target(Line line, Findings findings) {
        String target = line.cell("target");
        if (target.isEmpty() || target.equals(ALL)) {
            return Optional.empty();
        }
        Place place = Place.parse(target);
        if (place instanceof Place.Elsewhere) {
            findings.once(line.number(), "\"%s\" is no single country".formatted(target), "kept under this name");
        }
        return Optional.of(place);
    }

    private static String doubt(Line line) {
        return line.cell("check").equals(SURE) ? "" : line.cell("check");
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isDayOrEmpty(String text) {
        return text.isEmpty() || isDay(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
