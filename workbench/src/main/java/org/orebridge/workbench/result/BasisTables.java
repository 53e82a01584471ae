package org.orebridge.workbench.result;

import java.util.ArrayList;
import java.util.List;

/// What the answer rests on, as long tables: input figures, parameters, balance, base year, solves.
final class BasisTables {

    private BasisTables() {}

    static CsvTable inputs(Answer answer) {
        return new CsvTable(
                "inputs.csv",
                List.of(
                        "id",
                        "quantity",
                        "about",
                        "from",
                        "to",
                        "form",
                        "year",
                        "value",
                        "unit",
                        "low",
                        "high",
                        "said",
                        "treatment",
                        "reason",
                        "source",
                        "vintage",
                        "file",
                        "row",
                        "used"),
                answer.inputs().stream().map(BasisTables::input).toList());
    }

    private static List<String> input(InputFigure figure) {
        return List.of(
                figure.id(),
                figure.quantity(),
                figure.about(),
                figure.region().orElse(""),
                figure.partner().orElse(""),
                figure.form().orElse(""),
                figure.year().map(String::valueOf).orElse(""),
                PlainNumber.of(figure.value()),
                figure.unit(),
                PlainNumber.of(figure.low()),
                PlainNumber.of(figure.high()),
                figure.said(),
                figure.treatment(),
                figure.reason(),
                figure.source(),
                figure.vintage(),
                figure.file(),
                figure.row(),
                figure.used() ? "yes" : "no");
    }

    static CsvTable assumptions(Answer answer) {
        return new CsvTable(
                "assumptions.csv",
                List.of("key", "value", "low", "high", "unit", "overridden", "drawn", "reason", "source"),
                answer.assumptions().stream()
                        .map(one -> List.of(
                                one.key(),
                                PlainNumber.of(one.value()),
                                PlainNumber.of(one.low()),
                                PlainNumber.of(one.high()),
                                one.unit(),
                                one.overridden() ? "yes" : "no",
                                one.drawn() ? "yes" : "no",
                                one.reason(),
                                one.source()))
                        .toList());
    }

    static CsvTable balance(Answer answer) {
        return new CsvTable(
                "balance.csv",
                List.of("element", "given", "balanced", "unit", "moved", "deviation", "inputs"),
                answer.adjustments().stream()
                        .map(one -> List.of(
                                one.element(),
                                PlainNumber.of(one.given()),
                                PlainNumber.of(one.balanced()),
                                one.unit(),
                                PlainNumber.of(one.moved()),
                                PlainNumber.of(one.deviation()),
                                String.join(";", one.inputs())))
                        .toList());
    }

    /// The base year: `production`, `trade` and `use` in one table.
    static CsvTable network(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        BaseNetwork network = answer.network();
        network.productions()
                .forEach(one -> rows.add(List.of(
                        "production",
                        one.output(),
                        one.region(),
                        "",
                        one.activity(),
                        PlainNumber.of(one.outputTonnes()),
                        "t/year",
                        "",
                        String.join(";", one.inputs()))));
        network.flows()
                .forEach(one -> rows.add(List.of(
                        "trade",
                        one.form(),
                        one.from(),
                        one.to(),
                        "",
                        PlainNumber.of(one.tonnes()),
                        "t/year",
                        one.stopped() ? "yes" : "no",
                        String.join(";", one.inputs()))));
        network.uses()
                .forEach(one -> rows.add(List.of(
                        "use",
                        one.form(),
                        "",
                        one.region(),
                        one.sector(),
                        PlainNumber.of(one.tonnes()),
                        "t/year",
                        "",
                        String.join(";", one.inputs()))));
        return new CsvTable(
                "network.csv",
                List.of("quantity", "form", "from", "to", "by", "value", "unit", "stopped", "inputs"),
                rows);
    }

    static CsvTable solves(Answer answer) {
        return new CsvTable(
                "solves.csv",
                List.of(
                        "way",
                        "label",
                        "status",
                        "residual",
                        "iterations",
                        "rows",
                        "columns",
                        "welfare_error",
                        "warnings"),
                answer.solves().stream()
                        .map(one -> List.of(
                                one.way().map(Way::code).orElse(""),
                                one.label(),
                                one.status(),
                                PlainNumber.of(one.residual()),
                                String.valueOf(one.iterations()),
                                String.valueOf(one.rows()),
                                String.valueOf(one.columns()),
                                PlainNumber.of(one.welfareError()),
                                String.join("; ", one.warnings())))
                        .toList());
    }
}
