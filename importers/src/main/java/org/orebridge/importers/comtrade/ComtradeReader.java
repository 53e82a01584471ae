package org.orebridge.importers.comtrade;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.json.JsonRecords;

/// Reads trade flows as one side reports them from UN Comtrade, one total a flow.
public final class ComtradeReader {

    private static final Pattern YEAR_IN_NAME = Pattern.compile(".*?(?<!\\d)((?:19|20)\\d\\d)(?!\\d).*");

    private ComtradeReader() {}

    /// Reads all products of a file.
    ///
    /// @throws WrongFile if the file is not of UN Comtrade
    public static Imported<FlowRow> read(Path file) {
        return Imported.collect(rows -> read(file, Set.of(), rows, Progress.SILENT));
    }

    /// Hands the flows of the products wanted on one by one, after all of the file has been seen: a total may stand
    /// behind its parts. Memory grows with the flows wanted.
    ///
    /// @param wanted product codes, headings covering what lies below them; none takes all
    /// @throws WrongFile if the file is not of UN Comtrade, does not say its year, or breaks off
    public static Intake read(Path file, Set<HsCode> wanted, Consumer<FlowRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<FlowRow> gate = new Gate<>(rows, Edition.unstated(Dataset.COMTRADE.source()), findings);
        ComtradeMapping mapping = new ComtradeMapping(findings);
        Content content = Content.of(file);
        boolean isJson = FileKind.isJson(content, Dataset.COMTRADE.title());
        Dataset layout =
                isJson ? Dataset.COMTRADE : FileKind.oneOf(content, List.of(Dataset.COMTRADE, Dataset.COMTRADE_SHORT));
        Reports reports = new Reports(layout == Dataset.COMTRADE, findings);
        String year = layout == Dataset.COMTRADE ? "" : year(file);
        long[] lines = {0};
        Consumer<Line> lineByLine = line -> {
            lines[0]++;
            ComtradeRow row = layout == Dataset.COMTRADE ? ComtradeRow.of(line) : ComtradeRow.ofShort(line, year);
            if (mapping.isWhole(row)
                    && mapping.code(row).filter(code -> isWanted(code, wanted)).isPresent()) {
                reports.add(row);
            }
        };
        if (isJson) {
            new JsonRecords(content, layout, "data", progress).forEach(lineByLine);
        } else {
            new Table(file, layout, findings, progress).forEach(lineByLine);
        }
        reports.noteCount(lines[0]);
        reports.forEach(row -> mapping.map(row, HsCode.of(row.code())).ifPresent(gate));
        return gate.intake(lines[0]);
    }

    private static String year(Path file) {
        Matcher matcher = YEAR_IN_NAME.matcher(String.valueOf(file.getFileName()));
        if (!matcher.matches()) {
            throw new WrongFile(
                    file,
                    Dataset.COMTRADE_SHORT.title(),
                    "has neither a column for the year nor the year in its name",
                    "it was renamed; such a file is called like comtrade_2024.csv.gz");
        }
        return matcher.group(1);
    }

    private static boolean isWanted(HsCode code, Set<HsCode> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(heading -> heading.covers(code));
    }
}
