package org.orebridge.importers.recycling;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Share;
import org.orebridge.core.Stage;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TableReading;

/// Reads end-of-life recycling input rates.
public final class RecyclingReader {

    private static final String RATE = "EoL-RIR (2023)";

    private static final TableReading<RecyclingRow> READING =
            new TableReading<>(Dataset.RECYCLING, Edition.unstated(Dataset.RECYCLING.source()), RecyclingReader::map);

    private RecyclingReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<RecyclingRow> read(Path file) {
        return READING.read(file);
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<RecyclingRow> rows, Progress progress) {
        return READING.read(file, rows, progress);
    }

    private static List<RecyclingRow> map(Line line, Findings findings) {
        return List.of(new RecyclingRow(
                line.cell("Sheet_name"),
                line.cell("Symbol"),
                stage(line.cell("Supply Chain Stage")),
                rate(line, findings),
                codes(line, "HS Code", findings).stream().findFirst(),
                codes(line, "HS Code - Complementary", findings),
                line.cell("Description"),
                line.cell("Reference"),
                findings.file(),
                line.number()));
    }

    private static Figure<Share> rate(Line line, Findings findings) {
        String text = line.cell(RATE);
        if (isMissing(text)) {
            return Figure.notAvailable();
        }
        Optional<Double> rate = Numbers.parse(text).filter(r -> r >= 0 && r <= 1);
        if (rate.isEmpty()) {
            findings.error(
                    line.number(), "%s is no share of one".formatted(Numbers.quoted(text)), "taken as not available");
        }
        return rate.map(r -> Figure.stated(Share.of(r))).orElse(Figure.notAvailable());
    }

    private static List<HsCode> codes(Line line, String column, Findings findings) {
        String text = line.cell(column);
        if (isMissing(text)) {
            return List.of();
        }
        List<String> parts = List.of(text.split(";"));
        List<HsCode> codes = parts.stream()
                .map(String::strip)
                .filter(part -> part.matches("(\\d\\d){1,3}"))
                .map(HsCode::of)
                .toList();
        if (codes.size() < parts.size()) {
            findings.note(line.number(), "\"%s\" is no product code".formatted(text), "left out");
        }
        return codes;
    }

    private static Optional<Stage> stage(String text) {
        return switch (text) {
            case "Extraction" -> Optional.of(Stage.MINING);
            case "Processing" -> Optional.of(Stage.REFINING);
            default -> Optional.empty();
        };
    }

    private static boolean isMissing(String text) {
        return text.isEmpty() || text.equals("Not Available");
    }
}
