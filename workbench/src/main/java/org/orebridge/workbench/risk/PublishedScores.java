package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.TextTable;

/// Scores that others published by the same method, so that nobody has to wonder why ours is another.
///
/// @param scores in the order of the table
record PublishedScores(List<Published> scores) {

    private static final String TABLE = "published.tsv";

    PublishedScores {
        scores = List.copyOf(scores);
    }

    /// @param period years of the output behind it
    /// @param again what our arithmetic gives with output of these very years, where that is at hand and differs
    record Published(
            String mineral,
            String indicator,
            String stage,
            String period,
            double value,
            String source,
            Optional<Double> again) {}

    /// The table inside this release.
    static PublishedScores bundled() {
        return new PublishedScores(TextTable.rows(PublishedScores.class, TABLE).stream()
                .map(PublishedScores::published)
                .toList());
    }

    private static Published published(List<String> row) {
        return new Published(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Double.parseDouble(row.get(4)),
                row.get(5),
                Optional.of(row.get(6)).filter(text -> !text.isEmpty()).map(Double::parseDouble));
    }

    /// The figures, with what was published beside those that a reader would compare, and how far apart they are.
    List<RiskFigure> beside(String mineral, List<RiskFigure> figures) {
        return figures.stream()
                .map(figure -> scores.stream()
                        .filter(one -> one.mineral().equals(mineral)
                                && one.indicator().equals(figure.indicator())
                                && one.stage().equals(figure.of())
                                && figure.value().isPresent())
                        .findFirst()
                        .map(one -> figure.noting(remark(one, figure.value().orElseThrow())))
                        .orElse(figure))
                .toList();
    }

    private static String remark(Published one, double ours) {
        String remark = String.format(
                Locale.ROOT,
                "published as %.3g for %s by %s; %+.1f %% here, with figures of other years and sources",
                one.value(),
                one.period(),
                one.source(),
                100 * (ours / one.value() - 1));
        return remark
                + one.again()
                        .map(found -> String.format(
                                Locale.ROOT,
                                "; %+.1f %% with output of those very years",
                                100 * (found / one.value() - 1)))
                        .orElse("");
    }
}
