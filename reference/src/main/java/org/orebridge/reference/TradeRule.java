package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Which customs code is which form, and what share of the code and content of the gross tonne is meant (one line of
/// `trade.csv`).
///
/// @param form what is traded
/// @param exporter whose shipments it is about; empty for all that have no line of their own
/// @param table `hs17-2024` for all pairs of one year by six digits, `hs22` for the largest flows by four, `none`
/// @param code six or four digits
/// @param share of the code that is meant
/// @param content t contained per t gross
/// @param carriage how it travels, a word of `carriage.csv`
/// @param reason where share and content come from
record TradeRule(
        Form form,
        Optional<Region> exporter,
        String table,
        String code,
        Factor share,
        Factor content,
        String carriage,
        String reason) {

    private static final List<String> COLUMNS = List.of(
            "form",
            "exporter",
            "table",
            "code",
            "share",
            "share_low",
            "share_high",
            "content",
            "content_low",
            "content_high",
            "carriage",
            "reason");

    static List<TradeRule> read(Tables tables, String mineral) {
        String path = mineral + "/trade.csv";
        return Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static TradeRule of(Row row) {
        return new TradeRule(
                row.form("form").orElseThrow(() -> new IllegalArgumentException("a trade has no form.")),
                row.region("exporter"),
                row.text("table"),
                row.text("code"),
                factor(row, "share", "share of the code "),
                factor(row, "content", "content "),
                row.text("carriage"),
                row.text("reason"));
    }

    private static Factor factor(Row row, String column, String words) {
        double value = row.number(column);
        return new Factor(
                value,
                row.number(column + "_low"),
                row.number(column + "_high"),
                value == 1 && row.number(column + "_low") == 1 ? "" : words + row.text(column));
    }

    /// t contained of the form per t of the code.
    Factor factor() {
        return share.times(content);
    }
}
