package org.orebridge.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.baci.BaciReader;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.controls.ControlReader;
import org.orebridge.importers.controls.ControlRow;
import org.orebridge.importers.materials.MaterialReader;
import org.orebridge.importers.materials.MaterialRow;
import org.orebridge.importers.usgs.SalientReader;
import org.orebridge.importers.usgs.SalientRow;
import org.orebridge.importers.usgs.UsgsReader;
import org.orebridge.importers.wgi.WgiReader;
import org.orebridge.importers.wgi.WgiRow;

/// The public files that the compilation is made from, in the folder in which they were laid down.
///
/// Each file is read once, however many minerals ask for it.
final class RawFiles {

    static final String USGS_2026 = "usgs-mcs/MCS2026_Commodities_Data.csv";
    static final String USGS_2025 = "usgs-mcs/MCS2025_World_Data.csv";
    static final String BACI_2024 = "baci/baci_hs17_2024_32codes.csv";
    static final String BACI_HEADINGS = "baci/baci_hs22_16hs4_top200_2022_2024.csv";

    private final Path folder;
    private final Map<Path, List<ProductionRow>> productions = new ConcurrentHashMap<>();
    private final Map<String, List<Shipment>> shipments = new ConcurrentHashMap<>();
    private final Map<Path, String> texts = new ConcurrentHashMap<>();
    private final Map<Path, List<SalientRow>> salients = new ConcurrentHashMap<>();

    /// @param folder holds `usgs-mcs`, `bgs`, `baci`, `facts` and the other folders of `docs/sources.md`
    RawFiles(Path folder) {
        this.folder = folder;
    }

    /// World production or capacity of one commodity in the Mineral Commodity Summaries 2026.
    List<Reported> usgs2026(String commodity, Measure measure) {
        return production(usgs(USGS_2026), commodity, measure, "usgs-mcs-2026");
    }

    /// World production or capacity of one commodity in the Mineral Commodity Summaries 2025.
    List<Reported> usgs2025(String commodity, Measure measure) {
        return production(usgs(USGS_2025), commodity, measure, "usgs-mcs-2025");
    }

    /// One product of a table of World Mineral Statistics.
    ///
    /// @param table e.g. `bgs/BGS_gallium_production.csv`
    /// @param product e.g. `gallium, primary`
    List<Reported> bgs(String table, String product) {
        return production(bgsRows(table), product, Measure.PRODUCTION, "bgs-wms");
    }

    /// All rows of a table of USGS or BGS.
    List<ProductionRow> statistic(String table) {
        return table.startsWith("bgs/") ? bgsRows(table) : usgs(table);
    }

    private List<ProductionRow> usgs(String table) {
        return productions.computeIfAbsent(
                file(table), file -> UsgsReader.read(file).rows());
    }

    private List<ProductionRow> bgsRows(String table) {
        return productions.computeIfAbsent(
                file(table), file -> BgsReader.read(file).rows());
    }

    /// What the statistic of a rule reports of its material, "other countries" as the rest of the world.
    List<Reported> reported(ProductionRule rule) {
        List<ProductionRow> rows = rule.file().startsWith("bgs/") ? bgsRows(rule.file()) : usgs(rule.file());
        List<Reported> reported = rows.stream()
                .filter(row ->
                        row.commodity().strip().equalsIgnoreCase(rule.commodity()) && row.measure() == rule.measure())
                .filter(row -> !(row.place() instanceof Place.World))
                .map(row -> withOthers(row, reported(row, rule.source())))
                .toList();
        if (reported.isEmpty()) {
            throw new IllegalArgumentException("%s has no %s of \"%s\".%nMaybe the source writes the name another way."
                    .formatted(rule.file(), rule.measure().word(), rule.commodity()));
        }
        return reported;
    }

    private static Reported withOthers(ProductionRow row, Reported reported) {
        return row.place() instanceof Place.OtherCountries ? reported.in(Region.REST_OF_WORLD) : reported;
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
        return salients
                .computeIfAbsent(
                        file(USGS_2026), file -> SalientReader.read(file).rows())
                .stream()
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
        return shipments.computeIfAbsent(
                hs6,
                code -> BaciReader.read(file(BACI_2024), Set.of(HsCode.of(code))).rows().stream()
                        .flatMap(row -> shipment(row).stream())
                        .toList());
    }

    /// The largest flows that customs recorded under one four-digit heading in a year.
    List<Shipment> baciHeading(String hs4, int calendar) {
        String year = Integer.toString(calendar);
        return facts(
                        BACI_HEADINGS,
                        row -> row.text("hs4").equals(hs4) && row.text("year").equals(year),
                        "year",
                        "hs4",
                        "exporter",
                        "importer",
                        "value_usd",
                        "tonnes")
                .stream()
                .flatMap(row -> flow(row).stream())
                .toList();
    }

    private static Optional<Shipment> flow(Row row) {
        return country(row, "exporter")
                .flatMap(from -> country(row, "importer")
                        .map(to -> new Shipment(
                                from,
                                to,
                                row.optionalNumber("tonnes"),
                                row.number("value_usd"),
                                row.origin("cepii-baci-hs22"))));
    }

    private static Optional<Region> country(Row row, String column) {
        return Countries.bundled().find(row.text(column)).map(Country::region);
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

    /// The World Bank's governance estimates of all years.
    List<WgiRow> governance() {
        return WgiReader.read(file("wgi/wgidataset_1996_2023.xlsx")).rows();
    }

    /// Trade by material, of a table that somebody added up from customs codes.
    List<MaterialRow> materials(String table) {
        return MaterialReader.read(file(table)).rows();
    }

    /// Controls on exports of one of the two tables that list them.
    List<ControlRow> controls(String table) {
        return ControlReader.read(file(table)).rows();
    }

    /// Lines of one of the fact tables, e.g. `facts/mineral_lists.csv`.
    List<Row> facts(String table, Predicate<Row> wanted, String... columns) {
        return Table.parse(fileName(table), text(file(table)), List.of(columns)).rows().stream()
                .filter(wanted)
                .toList();
    }

    private String text(Path file) {
        return texts.computeIfAbsent(file, RawFiles::read);
    }

    private static String read(Path file) {
        try {
            return withoutMark(Files.readString(file));
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
