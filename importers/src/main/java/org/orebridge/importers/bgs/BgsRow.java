package org.orebridge.importers.bgs;

import org.orebridge.importers.Line;

/// One line of a BGS table, as it is; the columns that nobody needs are left out.
record BgsRow(
        String country,
        String iso3,
        String commodity,
        String subCommodity,
        String form,
        String statistic,
        String table,
        String units,
        String year,
        String quantity,
        String status,
        String figureNoteCodes,
        String figureNotes,
        String tableNotes,
        int line) {

    static BgsRow of(Line line) {
        return new BgsRow(
                line.cell("country_trans"),
                line.cell("country_iso3_code"),
                line.cell("bgs_commodity_trans"),
                line.cell("bgs_sub_commodity_trans"),
                line.cell("erml_sub_commodity"),
                line.cell("bgs_statistic_type_trans"),
                line.cell("yearbook_table_trans"),
                line.cell("units"),
                line.cell("year"),
                line.cell("quantity"),
                line.cell("sdmx_code"),
                line.cell("concat_figure_notes_code"),
                line.cell("concat_figure_notes_text"),
                line.cell("concat_table_notes_text"),
                line.number());
    }
}
