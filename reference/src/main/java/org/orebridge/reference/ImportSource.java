package org.orebridge.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Region;
import org.orebridge.importers.Place;
import org.orebridge.importers.materials.MaterialRow;

/// Compiles yearly imports of Korea and Japan out of the table of their largest flows by value.
final class ImportSource {

    private static final String FILE = "baci/kor_jpn_flows_2002_2026_value.csv";
    private static final Set<Region> IMPORTERS = Set.of(Region.of("KOR"), Region.of("JPN"));

    private ImportSource() {}

    static List<ImportRow> read(RawFiles raw, Tables tables) {
        Map<String, ValuedMaterial> known = ValuedMaterial.read(tables).stream()
                .collect(Collectors.toMap(ValuedMaterial::material, Function.identity()));
        return raw.materials(FILE).stream()
                .filter(row -> row.year() <= YearlyImports.LAST
                        && row.importer().region().filter(IMPORTERS::contains).isPresent())
                .flatMap(row -> row(row, known))
                .sorted(Comparator.comparing(ImportRow::mineral)
                        .thenComparing(ImportRow::importer)
                        .thenComparingInt(ImportRow::year)
                        .thenComparing(
                                Comparator.comparingDouble(ImportRow::usd).reversed())
                        .thenComparing(ImportRow::exporter))
                .toList();
    }

    private static Stream<ImportRow> row(MaterialRow row, Map<String, ValuedMaterial> known) {
        ValuedMaterial material = known.get(row.material());
        if (material == null) {
            throw new IllegalArgumentException(
                    "%s, line %d: import_values.csv says nothing of \"%s\".%nMaybe the file is another edition."
                            .formatted(row.file(), row.row(), row.material()));
        }
        double usd = row.valueUsd().known().orElse(0.0);
        if (!material.used() || !(usd > 0)) {
            return Stream.empty();
        }
        return Stream.of(new ImportRow(
                material.mineral().orElseThrow(),
                material.form().orElseThrow(),
                row.importer().region().orElseThrow(),
                country(row.exporter()),
                row.year(),
                usd,
                row.basis().contains("HS02") ? "cepii-baci-hs02" : "cepii-baci-hs17",
                row.file(),
                String.valueOf(row.row())));
    }

    private static Region country(Place place) {
        return place.region().orElse(Region.REST_OF_WORLD);
    }
}
