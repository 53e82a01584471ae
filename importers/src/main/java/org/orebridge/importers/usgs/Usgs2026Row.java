package org.orebridge.importers.usgs;

import org.orebridge.importers.Line;

/// One line of the 2026 data release, as it is.
record Usgs2026Row(
        String section,
        String commodity,
        String country,
        String statistics,
        String detail,
        String unit,
        String year,
        String value,
        String notes,
        String otherNotes,
        int line) {

    static Usgs2026Row of(Line line) {
        return new Usgs2026Row(
                line.cell("Section"),
                line.cell("Commodity"),
                line.cell("Country"),
                line.cell("Statistics"),
                line.cell("Statistics_detail"),
                line.cell("Unit"),
                line.cell("Year"),
                line.cell("Value"),
                line.cell("Notes"),
                line.cell("Other notes"),
                line.number());
    }

    /// Whether the line belongs to a world table, not to the United States' own statistics.
    boolean isWorld() {
        return section.startsWith("World");
    }
}
