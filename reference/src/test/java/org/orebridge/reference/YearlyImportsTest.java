package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;

class YearlyImportsTest {

    private static final Path RAW =
            Path.of(System.getProperty("orebridge.shared", "../../shared")).resolve("data");
    private static final YearlyImports IMPORTS = YearlyImports.bundled();

    @Test
    void everyRowIsARecordOfKoreaOrJapanWithASourceThatTheDatasetNames() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        assertThat(IMPORTS.byMineral()).isNotEmpty();
        IMPORTS.byMineral().forEach((mineral, rows) -> {
            assertThat(dataset.minerals().containsKey(mineral)
                            || dataset.indicators().containsKey(mineral))
                    .as(mineral)
                    .isTrue();
            assertThat(rows).allSatisfy(row -> {
                dataset.source(row.source());
                assertThat(row.importer().code()).isIn("KOR", "JPN");
                assertThat(row.exporter()).isNotEqualTo(row.importer());
                assertThat(row.year()).isBetween(2002, YearlyImports.LAST);
            });
        });
    }

    @Test
    void aCodeThatHoldsSeveralMineralsIsTakenForNone() {
        assertThat(IMPORTS.of("gallium")).isEmpty();
        assertThat(IMPORTS.of("germanium")).isEmpty();
        assertThat(IMPORTS.materials("gallium")).singleElement().satisfies(material -> {
            assertThat(material.used()).isFalse();
            assertThat(material.code()).isEqualTo("811292");
        });
    }

    /// The table names materials, not codes: that a code is the one meant is shown by the year of which all
    /// flows are at hand. How much its largest sellers leave out is shown by the same year.
    @Test
    void theFlowsOf2024AreThoseOfTheCodeToTheDollarAndLeaveOutLessThanATenth() {
        assumeTrue(Files.isDirectory(RAW), "the public files are not at " + RAW + ", so no code is compared");
        RawFiles raw = new RawFiles(RAW);
        for (ValuedMaterial material : IMPORTS.materials()) {
            if (!material.used()) {
                continue;
            }
            List<Shipment> all = raw.baci2024(material.code());
            for (Region importer : List.of(Region.of("KOR"), Region.of("JPN"))) {
                SortedMap<Region, Double> recorded = all.stream()
                        .filter(one -> one.to().equals(importer))
                        .collect(Collectors.toMap(Shipment::from, Shipment::usd, Double::sum, TreeMap::new));
                List<ImportRow> named = IMPORTS.of(material.mineral().orElseThrow()).stream()
                        .filter(row -> row.year() == 2024 && row.importer().equals(importer))
                        .filter(row -> material.form().orElseThrow().equals(row.form()))
                        .toList();
                named.forEach(row -> assertThat(recorded.getOrDefault(row.exporter(), 0.0))
                        .as("%s to %s from %s", material, importer, row.exporter())
                        .isCloseTo(row.usd(), within(1.0)));
                double missing = 1
                        - named.stream().mapToDouble(ImportRow::usd).sum()
                                / recorded.values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum();
                assertThat(missing).as(material + " of " + importer).isBetween(-1e-6, 0.1);
                if (named.size() < YearlyImports.LARGEST) {
                    assertThat(missing).as(material + " is whole").isLessThan(1e-6);
                }
            }
        }
    }
}
