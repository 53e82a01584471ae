package org.orebridge.importers.comtrade;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.comtrade.ComtradeRow.Split;

/// The rows that tell one flow, out of which one total comes.
final class Reports {

    private final boolean saysSplit;
    private final Findings findings;
    private final Map<String, Report> byKey = new LinkedHashMap<>();

    /// @param saysSplit whether the layout tells totals from parts
    Reports(boolean saysSplit, Findings findings) {
        this.saysSplit = saysSplit;
        this.findings = findings;
    }

    void add(ComtradeRow row) {
        byKey.computeIfAbsent(row.key(), _ -> new Report()).add(row, saysSplit);
    }

    /// Says how many lines tell how many flows, where they are more.
    void noteCount(long lines) {
        if (byKey.size() < lines) {
            findings.note(0, "%d lines tell %d flows".formatted(lines, byKey.size()), "one total a flow taken");
        }
    }

    /// Hands one row a flow on, in the order in which they first stand in the file.
    void forEach(Consumer<ComtradeRow> consumer) {
        byKey.values().forEach(report -> consumer.accept(report.total(findings)));
    }

    /// All that one side says about one flow.
    private static final class Report {

        private static final Comparator<ComtradeRow> BY_SIZE = Comparator.<ComtradeRow>comparingDouble(
                        row -> number(row.value()))
                .thenComparingDouble(row -> number(row.weight()));

        private List<ComtradeRow> totals = List.of();
        private final Map<String, Map<Split, ComtradeRow>> parts = new TreeMap<>();

        /// Of two totals the larger one; of two equal parts one.
        void add(ComtradeRow row, boolean saysSplit) {
            if (!saysSplit || row.split().isTotal()) {
                totals = totals.isEmpty() || BY_SIZE.compare(row, totals.getFirst()) > 0 ? List.of(row) : totals;
            } else {
                parts.computeIfAbsent(row.split().kind(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(row.split(), row);
            }
        }

        ComtradeRow total(Findings findings) {
            if (!totals.isEmpty()) {
                return totals.getFirst();
            }
            String coarsest = parts.keySet().stream()
                    .min(Comparator.comparingInt(String::length))
                    .orElseThrow();
            List<ComtradeRow> rows =
                    List.copyOf(parts.getOrDefault(coarsest, Map.of()).values());
            findings.warning(
                    rows.getFirst().line(),
                    "no total is reported, only parts by%s".formatted(coarsest),
                    "%d parts added up".formatted(rows.size()));
            return sum(rows);
        }

        private static ComtradeRow sum(List<ComtradeRow> rows) {
            ComtradeRow first = rows.getFirst();
            boolean anyUnknown = rows.stream().anyMatch(row -> !(number(row.weight()) > 0));
            double weight =
                    rows.stream().mapToDouble(row -> number(row.weight())).sum();
            double value = rows.stream().mapToDouble(row -> number(row.value())).sum();
            return new ComtradeRow(
                    first.year(),
                    first.reporter(),
                    first.partner(),
                    first.flow(),
                    first.code(),
                    Split.NONE,
                    anyUnknown ? "" : Double.toString(weight),
                    rows.stream().anyMatch(ComtradeRow::weightEstimated),
                    Double.toString(value),
                    first.line());
        }

        private static double number(String text) {
            return Numbers.parse(text).orElse(0.0);
        }
    }
}
