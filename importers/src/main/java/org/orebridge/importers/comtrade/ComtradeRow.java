package org.orebridge.importers.comtrade;

import org.orebridge.importers.Line;

/// One line or record of UN Comtrade, as it is.
///
/// @param split customs procedure, mode of transport and second partner, each empty where it is the total
/// @param weight kilograms
/// @param value US dollars
record ComtradeRow(
        String year,
        String reporter,
        String partner,
        String flow,
        String code,
        Split split,
        String weight,
        boolean weightEstimated,
        String value,
        int line) {

    /// What a row is a part of: nothing where all are empty.
    record Split(String procedure, String transport, String secondPartner) {

        static final Split NONE = new Split("", "", "");

        boolean isTotal() {
            return equals(NONE);
        }

        /// How it is cut, without the values: `procedure`, `transport`, `second partner`.
        String kind() {
            return (procedure.isEmpty() ? "" : " procedure")
                    + (transport.isEmpty() ? "" : " transport")
                    + (secondPartner.isEmpty() ? "" : " second partner");
        }
    }

    /// Of the full layout.
    static ComtradeRow of(Line line) {
        Split split = new Split(
                without(line.cell("customsCode"), "C00"),
                without(line.cell("motCode"), "0"),
                without(line.cell("partner2Code"), "0"));
        return new ComtradeRow(
                line.cell("refYear"),
                line.cell("reporterCode"),
                line.cell("partnerCode"),
                line.cell("flowCode"),
                line.cell("cmdCode"),
                split,
                line.cell("netWgt"),
                line.optional("isNetWgtEstimated").equalsIgnoreCase("true"),
                line.cell("primaryValue"),
                line.number());
    }

    /// Of the short layout, which leaves year and split out.
    static ComtradeRow ofShort(Line line, String year) {
        return new ComtradeRow(
                year,
                line.cell("reporter"),
                line.cell("partner"),
                line.cell("flow"),
                line.cell("cmd"),
                Split.NONE,
                line.cell("netwgt"),
                false,
                line.cell("value"),
                line.number());
    }

    /// Year, reporter, partner, flow and code: what the row is about, whichever part of it.
    String key() {
        return String.join("|", year, reporter, partner, flow, code);
    }

    private static String without(String code, String total) {
        return code.equals(total) ? "" : code;
    }
}
