package org.orebridge.importers.baci;

import org.orebridge.importers.Dataset;
import org.orebridge.importers.Line;

/// One line of a BACI file, as it is: CEPII's own layout or an extract.
///
/// @param value in thousand USD or USD, as the layout has it
/// @param quantity in t
record BaciRow(String year, String exporter, String importer, String code, String value, String quantity, int line) {

    static BaciRow of(Line line, Dataset layout) {
        return switch (layout) {
            case BACI_YEAR -> of(line, "t", "i", "j", "k", "v", "q");
            case BACI_HS6 -> of(line, "year", "exporter", "importer", "hs6", "value_kusd", "qty_t");
            case BACI_HS4 -> of(line, "year", "exporter", "importer", "hs4", "value_usd", "tonnes");
            default -> throw new IllegalArgumentException("No layout of BACI: " + layout);
        };
    }

    /// The column that holds the product.
    static String codeColumn(Dataset layout) {
        return switch (layout) {
            case BACI_YEAR -> "k";
            case BACI_HS6 -> "hs6";
            case BACI_HS4 -> "hs4";
            default -> throw new IllegalArgumentException("No layout of BACI: " + layout);
        };
    }

    private static BaciRow of(
            Line line, String year, String exporter, String importer, String code, String value, String quantity) {
        return new BaciRow(
                line.cell(year),
                line.cell(exporter),
                line.cell(importer),
                line.cell(code),
                line.cell(value),
                line.cell(quantity),
                line.number());
    }
}
