package org.orebridge.importers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.HsCode;
import org.orebridge.core.Region;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.TestFile;

class BaciRealFileTest {

    @Test
    void theExtractByHs6CodeIsReadWhole() {
        Imported<FlowRow> imported = BaciReader.read(TestFile.real("baci/baci_hs17_2024_32codes.csv"));
        assertThat(imported.rows()).hasSize(21_723);
        assertThat(imported.findings())
                .extracting(f -> f.found())
                .containsExactly("letters that were encoded twice, as \u00c3\u00b4 for \u00f4");
        assertThat(imported.rows()).allMatch(r -> r.year() == 2024 && r.exporter() instanceof Place.InCountry);
    }

    @Test
    void koreaTakesNearlyAllItsMagnesiumFromChina() {
        Imported<FlowRow> imported =
                BaciReader.read(TestFile.real("baci/baci_hs17_2024_32codes.csv"), Set.of(HsCode.of("810411")));
        double fromChina = imported.rows().stream()
                .filter(r -> r.importer().region().equals(Optional.of(Region.of("KOR"))))
                .filter(r -> r.exporter().region().equals(Optional.of(Region.of("CHN"))))
                .mapToDouble(BaciRealFileTest::tonnes)
                .sum();
        assertThat(fromChina / total(imported, "810411", "KOR")).isBetween(0.99, 1.0);
    }

    @Test
    void theExtractByHs4CodeIsReadWhole() {
        Imported<FlowRow> imported = BaciReader.read(TestFile.real("baci/baci_hs22_16hs4_top200_2022_2024.csv"));
        assertThat(imported.rows()).hasSize(9_600);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        assertThat(imported.rows()).noneMatch(r -> r.exporter() instanceof Place.World);
    }

    @Test
    void theCodeTablesAgreeWithOurs() {
        Imported<BaciCodes.CountryCode> countries =
                BaciCodes.readCountries(TestFile.real("codes/country_codes_V202601.csv"));
        assertThat(countries.rows()).hasSize(238);
        assertThat(countries.findings(Severity.WARNING)).isEmpty();
        assertThat(countries.findings(Severity.NOTE))
                .extracting(f -> f.found())
                .containsExactly(
                        "letters that were encoded twice, as \u00c3\u00b4 for \u00f4",
                        "697 (Europe EFTA, nes) is no country",
                        "711 (Southern African Customs Union (...1999)) is no country",
                        "849 (US Misc. Pacific Isds) is no country");
        assertThat(BaciCodes.readProducts(TestFile.real("codes/one_product_codes_hs17_V202201.csv"))
                        .rows())
                .hasSizeGreaterThan(5_300);
    }

    private static double total(Imported<FlowRow> imported, String code, String importer) {
        return imported.rows().stream()
                .filter(r -> r.code().equals(HsCode.of(code)))
                .filter(r -> r.importer().region().equals(Optional.of(Region.of(importer))))
                .mapToDouble(BaciRealFileTest::tonnes)
                .sum();
    }

    private static double tonnes(FlowRow row) {
        return row.quantity().known().map(mass -> mass.tonnes()).orElse(0.0);
    }
}
