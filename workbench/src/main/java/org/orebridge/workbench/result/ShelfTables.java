package org.orebridge.workbench.result;

import java.util.ArrayList;
import java.util.List;

/// The answer with none, half and all of the surplus stock as one long table.
final class ShelfTables {

    private ShelfTables() {}

    static CsvTable shelf(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        answer.shelf().ifPresent(levels -> levels.cases().forEach(level -> rows.addAll(rows(levels, level))));
        return new CsvTable(
                "shelf.csv",
                List.of(
                        "shelf",
                        "surplus_t",
                        "central",
                        "way",
                        "region",
                        "measure",
                        "subject",
                        "month",
                        "value",
                        "unit"),
                rows);
    }

    private static List<List<String>> rows(ShelfLevels levels, ShelfLevels.Case level) {
        List<List<String>> rows = new ArrayList<>();
        for (RegionResult party : level.parties()) {
            for (MonthlySeries series : party.series()) {
                for (int month = 1; month <= series.months(); month++) {
                    rows.add(List.of(
                            level.shelf().id(),
                            PlainNumber.of(level.tonnes()),
                            level.central() ? "yes" : "no",
                            levels.way().code(),
                            party.region(),
                            series.measure().id(),
                            series.subject(),
                            String.valueOf(month),
                            PlainNumber.of(series.at(month)),
                            series.measure().unit()));
                }
            }
        }
        return rows;
    }
}
