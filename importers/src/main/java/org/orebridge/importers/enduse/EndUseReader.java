package org.orebridge.importers.enduse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.orebridge.core.Figure;
import org.orebridge.core.Share;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads shares of a mineral's use.
public final class EndUseReader {

    /// Shares are printed in whole per cent.
    private static final double ROUNDING = 0.02;

    private EndUseReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<EndUseRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one; shares that do not add up to one are named.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<EndUseRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Map<String, Double> sums = new TreeMap<>();
        Gate<EndUseRow> gate = new Gate<>(
                row -> {
                    sums.merge(
                            "%s, %d".formatted(row.mineral(), row.year()),
                            row.share().known().map(Share::value).orElse(0.0),
                            Double::sum);
                    rows.accept(row);
                },
                Edition.unstated(Dataset.END_USES.source()),
                findings);
        long lines = new Table(file, Dataset.END_USES, findings, progress)
                .forEach(line -> map(line, findings).ifPresent(gate));
        sums.forEach((mineral, sum) -> {
            if (Math.abs(sum - 1) > ROUNDING) {
                findings.warning(
                        0,
                        "shares of %s add up to %s %%".formatted(mineral, Numbers.plain(100 * sum)),
                        "used as they are");
            }
        });
        return gate.intake(lines);
    }

    private static Optional<EndUseRow> map(Line line, Findings findings) {
        Optional<Integer> year = Numbers.year(line.cell("year"));
        Optional<Double> percent = Numbers.parse(line.cell("share_pct")).filter(p -> p >= 0 && p <= 100);
        if (year.isEmpty() || percent.isEmpty()) {
            findings.error(
                    line.number(),
                    "year \"%s\", share %s".formatted(line.cell("year"), Numbers.quoted(line.cell("share_pct"))),
                    "row left out");
            return Optional.empty();
        }
        Share share = Share.of(percent.get() / 100);
        boolean isEstimated = line.cell("share_basis").contains("estimated");
        return Optional.of(new EndUseRow(
                line.cell("mineral"),
                Place.parse(line.cell("geography")),
                year.get(),
                line.cell("end_use"),
                isEstimated ? Figure.estimated(share) : Figure.stated(share),
                line.cell("share_basis"),
                line.cell("source_url"),
                line.cell("note"),
                findings.file(),
                line.number()));
    }
}
