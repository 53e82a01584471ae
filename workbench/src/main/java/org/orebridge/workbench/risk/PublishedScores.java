package org.orebridge.workbench.risk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Scores that others published by the same method, so that nobody has to wonder why ours is another.
///
/// @param scores in the order of the table
record PublishedScores(List<Published> scores) {

    private static final String TABLE = "published.csv";

    PublishedScores {
        scores = List.copyOf(scores);
    }

    /// @param period years of the output behind it
    record Published(String mineral, String indicator, String stage, String period, double value, String source) {}

    /// The table inside this release.
    static PublishedScores bundled() {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(PublishedScores.class.getResourceAsStream(TABLE)),
                        StandardCharsets.UTF_8))) {
            return new PublishedScores(
                    reader.stream().map(PublishedScores::published).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Published published(NamedCsvRecord row) {
        return new Published(
                row.getField("mineral"),
                row.getField("indicator"),
                row.getField("stage"),
                row.getField("period"),
                Double.parseDouble(row.getField("value")),
                row.getField("source"));
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
        return String.format(
                Locale.ROOT,
                "published as %.3g for %s by %s; %+.1f %% here, with figures of other years and sources",
                one.value(),
                one.period(),
                one.source(),
                100 * (ours / one.value() - 1));
    }
}
