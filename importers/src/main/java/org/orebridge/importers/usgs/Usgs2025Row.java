package org.orebridge.importers.usgs;

import org.orebridge.importers.Line;

/// One line of the 2025 world data, as it is.
record Usgs2025Row(
        String commodity,
        String country,
        String type,
        String unit,
        String production2023,
        String production2024,
        String productionNotes,
        String capacity2023,
        String capacity2024,
        String capacityNotes,
        String reserves2024,
        String reserveNotes,
        int line) {

    static Usgs2025Row of(Line line) {
        return new Usgs2025Row(
                line.cell("COMMODITY"),
                line.cell("COUNTRY"),
                line.cell("TYPE"),
                line.cell("UNIT_MEAS"),
                line.cell("PROD_2023"),
                line.cell("PROD_EST_ 2024"),
                line.cell("PROD_NOTES"),
                line.cell("CAP_2023"),
                line.cell("CAP_EST_ 2024"),
                line.cell("CAP_NOTES"),
                line.cell("RESERVES_2024"),
                line.cell("RESERVE_NOTES"),
                line.number());
    }

    /// The same line with other words for commodity and type.
    Usgs2025Row withWords(String commodity, String type) {
        return new Usgs2025Row(
                commodity,
                country,
                type,
                unit,
                production2023,
                production2024,
                productionNotes,
                capacity2023,
                capacity2024,
                capacityNotes,
                reserves2024,
                reserveNotes,
                line);
    }
}
