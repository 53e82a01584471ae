package org.orebridge.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.baci.BaciReader;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.usgs.SalientReader;
import org.orebridge.importers.usgs.SalientRow;
import org.orebridge.importers.usgs.UsgsReader;

/// The public files that the compilation is made from, in the folder in which they were laid down.
///
/// @param folder holds `usgs-mcs`, `bgs`, `baci`, `facts` and the other folders of `docs/sources.md`
record RawFiles(Path folder) {

    static final String USGS_2026 = "usgs-mcs/MCS2026_Commodities_Data.csv";
    static final String USGS_2025 = "usgs-mcs/MCS2025_World_Data.csv";
    static final String BACI_2024 = "baci/baci_hs17_2024_32codes.csv";

    /// World production or capacity of one commodity in the Mineral Commodity Summaries 2026.
    List<Reported> usgs2026(String commodity, Measure measure) {
        return production(UsgsReader.read(file(USGS_2026)).rows(), commodity, measure, "usgs-mcs-2026");
    }

    /// World production or capacity of one commodity in the Mineral Commodity Summaries 2025.
    List<Reported> usgs2025(String commodity, Measure measure) {
        return production(UsgsReader.read(file(USGS_2025)).rows(), commodity, measure, "usgs-mcs-2025");
    }

    /// One product of a table of World Mineral Statistics.
    ///
    /// @param table e.g. `bgs/BGS_gallium_production.csv`
    /// @param product e.g. `gallium, primary`
    List<Reported> bgs(String table, String product) {
        return production(BgsReader.read(file(table)).rows(), product, Measure.PRODUCTION, "bgs-wms");
    }

    /// Countries and other countries, without the source's own total.
    private static List<Reported> production(
            List<ProductionRow> rows, String commodity, Measure measure, String source) {
        return rows.stream()
                .filter(row -> row.commodity().equalsIgnoreCase(commodity) && row.measure() == measure)
                .filter(row -> !(row.place() instanceof Place.World))
                .map(row -> reported(row, source))
                .toList();
    }

    private static Reported reported(ProductionRow row, String source) {
        return new Reported(
                row.place().region(),
                row.detail(),
                row.year(),
                number(row.amount().map(Mass::tonnes)),
                "metric tons",
                row.amount().said(),
                Origin.of(source, row.file(), row.row()));
    }

    /// One of the salient statistics of the United States for single years, e.g. `Price`.
    List<Reported> unitedStates(String commodity, String statistics) {
        return SalientReader.read(file(USGS_2026)).rows().stream()
                .filter(row -> row.commodity().equalsIgnoreCase(commodity)
                        && row.statistics().equals(statistics)
                        && row.years().matches("\\d{4}"))
                .map(RawFiles::reported)
                .toList();
    }

    private static Reported reported(SalientRow row) {
        return new Reported(
                Countries.bundled().byName(row.country()).map(Country::region),
                row.detail(),
                Integer.parseInt(row.years()),
                number(row.value()),
                row.unit(),
                row.value().said(),
                Origin.of("usgs-mcs-2026", row.file(), row.row()));
    }

    /// What customs recorded under one six-digit code in 2024.
    List<Shipment> baci2024(String hs6) {
        return BaciReader.read(file(BACI_2024), Set.of(HsCode.of(hs6))).rows().stream()
                .flatMap(row -> shipment(row).stream())
                .toList();
    }

    private static Optional<Shipment> shipment(FlowRow row) {
        return row.exporter()
                .region()
                .flatMap(from -> row.importer()
                        .region()
                        .map(to -> new Shipment(
                                from,
                                to,
                                number(row.quantity().map(Mass::tonnes)),
                                number(row.valueUsd()).orElse(0),
                                Origin.of("cepii-baci-hs17", row.file(), row.row()))));
    }

    /// Lines of one of the fact tables, e.g. `facts/mineral_lists.csv`.
    List<Row> facts(String table, Predicate<Row> wanted, String... columns) {
        Path file = file(table);
        try {
            return Table.parse(fileName(table), withoutMark(Files.readString(file)), List.of(columns)).rows().stream()
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Some files begin with a byte order mark, which is no part of the first column's name.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static OptionalDouble number(Figure<Double> figure) {
        return figure.known().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Path file(String path) {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "The raw file %s is not in %s.%nMaybe this is another folder; docs/sources.md lists the files."
                            .formatted(path, folder));
        }
        return file;
    }
}
