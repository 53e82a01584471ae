package org.orebridge.importers.baci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads the tables of country and product codes that CEPII ships with BACI.
public final class BaciCodes {

    /// A numeric code with the country that stands behind it, where it is a country that we know.
    public record CountryCode(int code, String name, String iso3, Optional<Country> country, String file, int row) {}

    /// A product of the Harmonized System with its description.
    public record ProductCode(HsCode code, String description, String file, int row) {}

    private BaciCodes() {}

    /// Country codes; those that this program does not know, or knows as another country, become findings.
    public static Imported<CountryCode> readCountries(Path file) {
        Content content = BaciRelease.countryCodes(file);
        String name = content.name();
        Findings findings = new Findings(name);
        List<CountryCode> rows = new ArrayList<>();
        long lines = new Table(content, Dataset.BACI_COUNTRIES, findings, Progress.SILENT).forEach(line -> {
            String code = line.cell("country_code");
            if (code.matches("\\d{1,4}")) {
                CountryCode row = country(
                        Integer.parseInt(code),
                        line.cell("country_name"),
                        line.cell("country_iso3"),
                        name,
                        line.number());
                noteUnknown(row, findings);
                rows.add(row);
            } else {
                findings.error(line.number(), "\"%s\" is no country code".formatted(code), "row left out");
            }
        });
        return new Imported<>(rows, new Intake(BaciRelease.edition(name), lines, rows.size(), findings.inOrder()));
    }

    /// Product codes; those that are none become findings.
    public static Imported<ProductCode> readProducts(Path file) {
        Content content = BaciRelease.productCodes(file);
        String name = content.name();
        Findings findings = new Findings(name);
        List<ProductCode> rows = new ArrayList<>();
        long lines = new Table(content, Dataset.BACI_PRODUCTS, findings, Progress.SILENT).forEach(line -> {
            String code = line.cell("code");
            if (code.matches("(\\d\\d){1,3}")) {
                rows.add(new ProductCode(HsCode.of(code), line.cell("description"), name, line.number()));
            } else {
                findings.note(line.number(), "\"%s\" is no product code".formatted(code), "row left out");
            }
        });
        return new Imported<>(rows, new Intake(BaciRelease.edition(name), lines, rows.size(), findings.inOrder()));
    }

    private static CountryCode country(int code, String name, String iso3, String file, int row) {
        return new CountryCode(code, name, iso3, Countries.bundled().byBaciCode(code), file, row);
    }

    private static void noteUnknown(CountryCode row, Findings findings) {
        Optional<Country> byIso3 = Countries.bundled().byCode(row.iso3());
        if (row.country().isEmpty()) {
            findings.note(row.row(), "%d (%s) is no country".formatted(row.code(), row.name()), "kept by its code");
        } else if (!row.country().equals(byIso3)) {
            findings.warning(
                    row.row(),
                    "%d is %s here, %s in this program"
                            .formatted(row.code(), row.iso3(), row.country().get()),
                    "read as this program has it");
        }
    }
}
