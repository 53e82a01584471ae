package org.orebridge.importers.controls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Line;
import org.orebridge.importers.Place;

/// From a line of the register to one control a material: "Bauxite (2023) and nickel ore (2020)" are two.
final class ControlRegister {

    /// Materials up to the year that holds for them.
    private static final Pattern DATED = Pattern.compile("(.+?)\\((\\d{4})\\)");

    private static final Pattern BETWEEN =
            Pattern.compile(",\\s*and\\s+|,\\s*|\\s+and\\s+(?!concentrates|alloys|scrap|waste)");

    private ControlRegister() {}

    static List<ControlRow> map(Line line, Findings findings) {
        String covered = line.cell("Commodity_Year");
        Place by = Place.parse(line.cell("Country"));
        List<ControlRow> rows = new ArrayList<>();
        Matcher dated = DATED.matcher(covered);
        while (dated.find()) {
            String year = dated.group(2);
            materials(dated.group(1)).forEach(material -> rows.add(row(line, by, material, year, findings.file())));
        }
        if (rows.isEmpty() || by instanceof Place.Elsewhere) {
            findings.error(line.number(), "\"%s\" by \"%s\"".formatted(covered, line.cell("Country")), "row left out");
            return List.of();
        }
        return rows;
    }

    private static List<String> materials(String words) {
        String plain = words.replaceFirst("^[\\s,;.]*(and\\s+)?", "");
        return Arrays.stream(BETWEEN.split(plain))
                .map(String::strip)
                .map(word -> word.replaceFirst("^including\\s+", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static ControlRow row(Line line, Place by, String material, String year, String file) {
        return new ControlRow(
                by,
                material,
                line.cell("Control_Type"),
                Optional.empty(),
                year,
                Optional.empty(),
                List.of(),
                line.cell("Commodity_Year"),
                "",
                Stream.of(line.cell("Data_source"))
                        .filter(url -> url.startsWith("http"))
                        .findFirst()
                        .orElse(""),
                file,
                line.number());
    }
}
