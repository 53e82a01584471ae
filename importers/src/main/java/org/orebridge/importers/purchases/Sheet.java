package org.orebridge.importers.purchases;

import java.util.List;
import org.orebridge.importers.workbook.SheetRow;

/// One reading of a file as rows, before anything in them is understood.
///
/// @param format `csv` or `xlsx`
/// @param encoding of a text
/// @param separator of a text, in a word
/// @param name of a sheet of a workbook
/// @param rows that hold anything
/// @param header among them
record Sheet(String format, String encoding, String separator, String name, List<SheetRow> rows, Header header) {

    /// Rows by which readings of the same bytes are told apart.
    private static final int LOOKED_AT = 200;

    /// How much of it makes sense: columns that are known, then cells that name a country.
    int sense() {
        long countries = rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> PlaceWords.bundled()
                        .find(header.cell(row, Field.COUNTRY))
                        .isPresent())
                .count();
        return (LOOKED_AT + 1) * header.columns().size() + (int) countries;
    }

    /// The rows below the header.
    List<SheetRow> body() {
        return rows.stream().filter(row -> row.number() > header.line()).toList();
    }
}
