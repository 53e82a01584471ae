package org.orebridge.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;

/// The public files that the compilation is made from, in the folder in which they were laid down.
///
/// @param folder holds `usgs-mcs`, `bgs`, `baci`, `facts` and the other folders of `docs/sources.md`
record RawFiles(Path folder) {

    static final String USGS_2026 = "usgs-mcs/MCS2026_Commodities_Data.csv";
    static final String USGS_2025 = "usgs-mcs/MCS2025_World_Data.csv";
    static final String BACI_2024 = "baci/baci_hs17_2024_32codes.csv";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Rows of one chapter and kind of statistic in the Mineral Commodity Summaries 2026.
    ///
    /// @param chapter e.g. `GALLIUM`
    /// @param statistics e.g. `Production`, `Capacity`, `Price`
    /// @param world whether the rows by country are wanted, or those of the United States alone
    List<Reported> usgs2026(String chapter, String statistics, boolean world) {
        return rows(USGS_2026, WINDOWS, "MCS chapter", "Statistics", "Value")
                .filter(row -> row.text("MCS chapter").equals(chapter))
                .filter(row -> row.text("Statistics").equals(statistics))
                .filter(row -> row.text("Section").startsWith("World") == world)
                .map(row -> usgs2026(row))
                .toList();
    }

    private static Reported usgs2026(Row row) {
        String notes = row.text("Notes");
        UsgsValue value = UsgsValue.parse(row.text("Value"), notes.contains("Estimated"));
        return new Reported(
                region(row.text("Country")),
                row.text("Statistics_detail"),
                Integer.parseInt(row.text("Year").substring(0, 4)),
                value.number(),
                row.text("Unit"),
                value.said(),
                notes,
                row.origin("usgs-mcs-2026"));
    }

    /// One commodity in the Mineral Commodity Summaries 2025: final for 2023, a first estimate for 2024.
    ///
    /// @param column the figures wanted
    List<Reported> usgs2025(String commodity, Usgs2025 column) {
        return rows(USGS_2025, StandardCharsets.UTF_8, "COMMODITY", column.header)
                .filter(row -> row.text("COMMODITY").equalsIgnoreCase(commodity))
                .map(row -> usgs2025(row, column))
                .toList();
    }

    /// A column of the Mineral Commodity Summaries 2025.
    enum Usgs2025 {
        PRODUCTION_2023("PROD_2023", 2023, "PROD_NOTES"),
        PRODUCTION_2024("PROD_EST_ 2024", 2024, "PROD_NOTES"),
        CAPACITY_2024("CAP_EST_ 2024", 2024, "CAP_NOTES");

        private final String header;
        private final int year;
        private final String notes;

        Usgs2025(String header, int year, String notes) {
            this.header = header;
            this.year = year;
            this.notes = notes;
        }
    }

    private static Reported usgs2025(Row row, Usgs2025 column) {
        String notes = row.text(column.notes);
        boolean estimated =
                column.year > 2023 || notes.toLowerCase(java.util.Locale.ROOT).contains("estimated");
        UsgsValue value = UsgsValue.parse(row.text(column.header), estimated);
        return new Reported(
                region(row.text("COUNTRY")),
                row.text("TYPE"),
                column.year,
                value.number(),
                row.text("UNIT_MEAS"),
                value.said(),
                notes,
                row.origin("usgs-mcs-2025"));
    }

    /// One product of a table of World Mineral Statistics.
    ///
    /// @param file e.g. `bgs/BGS_gallium_production.csv`
    /// @param product e.g. `gallium, primary`
    List<Reported> bgs(String file, String product) {
        return rows(file, StandardCharsets.UTF_8, "bgs_commodity_trans", "quantity", "year")
                .filter(row -> row.text("bgs_commodity_trans").equals(product))
                .map(row -> bgs(row))
                .toList();
    }

    private static Reported bgs(Row row) {
        String notes = row.text("concat_figure_notes_text");
        UsgsValue value = UsgsValue.parse(row.text("quantity"), notes.contains("Estimate"));
        return new Reported(
                region(row.text("country_iso3_code")),
                row.text("bgs_commodity_trans"),
                Integer.parseInt(row.text("year").substring(0, 4)),
                value.number(),
                row.text("units"),
                value.said(),
                notes,
                row.origin("bgs-wms"));
    }

    /// What customs recorded under one six-digit code in 2024.
    List<Shipment> baci2024(String hs6) {
        return rows(BACI_2024, StandardCharsets.UTF_8, "exporter", "importer", "hs6", "value_kusd", "qty_t")
                .filter(row -> row.text("hs6").equals(hs6))
                .flatMap(row -> shipment(row).stream())
                .toList();
    }

    private static Optional<Shipment> shipment(Row row) {
        return region(row.text("exporter"))
                .flatMap(from -> region(row.text("importer"))
                        .map(to -> new Shipment(
                                from,
                                to,
                                row.optionalNumber("qty_t"),
                                row.number("value_kusd"),
                                row.origin("cepii-baci-hs17"))));
    }

    /// Lines of one of the fact tables, e.g. `facts/mineral_lists.csv`.
    List<Row> facts(String file, Predicate<Row> wanted, String... columns) {
        return rows(file, StandardCharsets.UTF_8, columns).filter(wanted).toList();
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Stream<Row> rows(String path, Charset charset, String... columns) {
        return Table.parse(fileName(path), text(path, charset), List.of(columns)).rows().stream();
    }

    private String text(String path, Charset charset) {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "The raw file %s is not in %s.%nMaybe this is another folder; docs/sources.md lists the files."
                            .formatted(path, folder));
        }
        try {
            return new String(Files.readAllBytes(file), charset).replace("\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Region> region(String text) {
        return Countries.bundled().find(text).map(Country::region);
    }

    /// A cell of a statistical table, where letters and signs say why there is no number.
    record UsgsValue(OptionalDouble number, Said said) {

        static UsgsValue parse(String cell, boolean estimated) {
            return switch (cell.trim()) {
                case "", "NA", "XX" -> new UsgsValue(OptionalDouble.empty(), Said.NOT_AVAILABLE);
                case "W" -> new UsgsValue(OptionalDouble.empty(), Said.WITHHELD);
                case "—", "–", "-" -> new UsgsValue(OptionalDouble.of(0), Said.STATED);
                default -> number(cell.trim(), estimated);
            };
        }

        private static UsgsValue number(String cell, boolean estimated) {
            try {
                double number = Double.parseDouble(cell.replace(",", ""));
                return new UsgsValue(OptionalDouble.of(number), estimated ? Said.ESTIMATED : Said.STATED);
            } catch (NumberFormatException bound) {
                return new UsgsValue(OptionalDouble.empty(), Said.NOT_AVAILABLE);
            }
        }
    }
}
