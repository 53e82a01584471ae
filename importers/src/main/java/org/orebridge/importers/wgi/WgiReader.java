package org.orebridge.importers.wgi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.workbook.SheetTable;

/// Reads scores of governance by country and year from the World Bank's workbook or a table made from it.
public final class WgiReader {

    /// wgi_pv_1996_2023.csv
    private static final Pattern NAMED = Pattern.compile("(?i).*(?:^|[^a-z])(va|pv|ge|rq|rl|cc)(?:[^a-z].*|$)");

    private WgiReader() {}

    /// @throws WrongFile if the file is not such a table, or does not say which dimension it is about
    public static Imported<WgiRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws WrongFile if the file is not such a table, does not say which dimension it is about, or breaks off
    public static Intake read(Path file, Consumer<WgiRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<WgiRow> gate = new Gate<>(rows, Edition.unstated(Dataset.WGI.source()), findings);
        WgiMapping byLine = new WgiMapping(line -> GovernanceDimension.of(line.cell("indicator")), findings);
        if (Archive.isOne(file, Dataset.WGI.title())) {
            return gate.intake(SheetTable.forEach(
                    file, Dataset.WGI, line -> byLine.map(line).ifPresent(gate), progress));
        }
        Dataset layout = FileKind.oneOf(Content.of(file), List.of(Dataset.WGI, Dataset.WGI_ONE));
        WgiMapping mapping = layout == Dataset.WGI ? byLine : ofOne(file, findings);
        return gate.intake(new Table(file, layout, findings, progress)
                .forEach(line -> mapping.map(line).ifPresent(gate)));
    }

    private static WgiMapping ofOne(Path file, Findings findings) {
        Matcher named = NAMED.matcher(findings.file());
        if (!named.matches()) {
            throw new WrongFile(
                    file,
                    Dataset.WGI.title(),
                    "is of one dimension and does not say which",
                    "its name lost the letters of the dimension, as in wgi_pv_1996_2023.csv");
        }
        Optional<GovernanceDimension> dimension = GovernanceDimension.of(named.group(1));
        return new WgiMapping(_ -> dimension, findings);
    }
}
