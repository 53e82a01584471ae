package org.orebridge.importers.trademap;

import org.orebridge.importers.Line;

/// One line of the long form, as it is.
record TradeMapRow(
        String code,
        String flow,
        String reporter,
        String mirror,
        String partner,
        String year,
        String measure,
        String value,
        String unit,
        int line) {

    static TradeMapRow of(Line line) {
        return new TradeMapRow(
                line.cell("hs"),
                line.cell("flow"),
                line.cell("reporter"),
                line.cell("mirror"),
                line.cell("partner"),
                line.cell("year"),
                line.cell("measure"),
                line.cell("value"),
                line.cell("unit"),
                line.number());
    }

    boolean isImport() {
        return flow.equals("M");
    }

    /// Whether every code in the line is one that the form knows.
    boolean isWellFormed() {
        return code.matches("(\\d\\d){1,3}")
                && flow.matches("[MX]")
                && mirror.matches("[01]")
                && measure.matches("quantity|value");
    }
}
