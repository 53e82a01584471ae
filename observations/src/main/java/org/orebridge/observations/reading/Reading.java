package org.orebridge.observations.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orebridge.core.Finding;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.baci.BaciReader;
import org.orebridge.importers.baci.BaciRelease;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.comtrade.ComtradeReader;
import org.orebridge.importers.controls.ControlReader;
import org.orebridge.importers.facilities.FacilityReader;
import org.orebridge.importers.imf.ImfReader;
import org.orebridge.importers.materials.MaterialReader;
import org.orebridge.importers.pinksheet.PinkSheetReader;
import org.orebridge.importers.stockpile.StockpileReader;
import org.orebridge.importers.trademap.TradeMapReader;
import org.orebridge.importers.usgs.CriticalReader;
import org.orebridge.importers.usgs.SalientReader;
import org.orebridge.importers.usgs.UsgsReader;
import org.orebridge.importers.wgi.WgiReader;
import org.orebridge.importers.workbook.Workbook;
import org.orebridge.observations.Kind;
import org.orebridge.observations.Observation;

/// Reads files of the known kinds into observations, one by one and in bounded memory.
///
/// @param codes of the customs whose trade is kept, headings covering what lies below them; none keeps all
/// @param progress is told how many bytes are read
public record Reading(Set<HsCode> codes, Progress progress) {

    private static final String ANY = "a file of a kind that can be imported";
    private static final int START = 512;

    public Reading {
        codes = Set.copyOf(codes);
    }

    /// The kind that a file's first bytes, header or sheets tell.
    ///
    /// @throws WrongFile if they tell none that can be imported
    public static Kind kindOf(Path file) {
        if (Archive.isOne(file, ANY)) {
            return ofArchive(file);
        }
        if (FileKind.isJson(Content.of(file), ANY)) {
            return isMap(file) ? Kind.USGS_FACILITIES : Kind.COMTRADE;
        }
        return FileKind.of(file, ANY)
                .flatMap(Kind::of)
                .orElseThrow(() -> new WrongFile(
                        file,
                        ANY,
                        "has a header that none of them has",
                        "its columns were renamed; naming the kind before the file tells which are missing"));
    }

    /// GeoJSON says within its first characters that it is a collection of features.
    private static boolean isMap(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8).contains("FeatureCollection");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind ofArchive(Path file) {
        if (!Archive.names(file, ANY).contains("xl/workbook.xml")) {
            return Kind.BACI;
        }
        Workbook book = Workbook.open(file, ANY);
        if (book.sheets().contains("Monthly Prices")) {
            return Kind.PINK_SHEET;
        }
        boolean[] isGovernance = {false};
        book.first(
                book.sheets().getFirst(),
                1,
                row -> isGovernance[0] = row.columns().keySet().containsAll(Dataset.WGI.columns()));
        return isGovernance[0] ? Kind.WGI : Kind.IMF_PCPS;
    }

    /// Hands on what the file says.
    ///
    /// @throws WrongFile if it is not of that kind, or breaks off; what was handed on must then be dropped
    public Intake read(Path file, Kind kind, Consumer<Observation> figures) {
        requireKind(file, kind);
        if (isTable(file, kind, Dataset.COMTRADE_MATERIALS) || isTable(file, kind, Dataset.BACI_MATERIALS)) {
            return MaterialReader.read(file, row -> MaterialFigures.of(row).forEach(figures), progress);
        }
        return switch (kind) {
            case USGS_MCS -> usgs(file, figures);
            case BACI -> baci(file, figures);
            case COMTRADE ->
                ComtradeReader.read(file, codes, row -> FlowFigures.of(row).forEach(figures), progress);
            case TRADE_MAP ->
                TradeMapReader.read(file, row -> FlowFigures.of(row).forEach(figures), progress);
            case BGS -> BgsReader.read(file, row -> figures.accept(ProductionFigures.of(row)), progress);
            case WGI -> WgiReader.read(file, row -> GovernanceFigures.of(row).forEach(figures), progress);
            case PINK_SHEET -> PinkSheetReader.read(file, row -> figures.accept(PriceFigures.of(row)), progress);
            case USGS_FACILITIES -> FacilityReader.read(file, row -> figures.accept(FacilityFigures.of(row)), progress);
            case EXPORT_CONTROLS -> ControlReader.read(file, row -> figures.accept(PolicyFigures.of(row)), progress);
            case STOCKPILE_POLICY -> StockpileReader.read(file, row -> figures.accept(PolicyFigures.of(row)), progress);
            case IMF_PCPS -> ImfReader.read(file, row -> figures.accept(PriceFigures.of(row)), progress);
        };
    }

    /// Whether it is a text of this layout of the kind.
    private static boolean isTable(Path file, Kind kind, Dataset layout) {
        return kind.layouts().contains(layout)
                && !Archive.isOne(file, ANY)
                && !FileKind.isJson(Content.of(file), ANY)
                && FileKind.of(file, ANY).equals(Optional.of(layout));
    }

    /// Says which kind was meant, where the file is of another one; what is of no kind is for the importer to refuse.
    private static void requireKind(Path file, Kind kind) {
        String title = kind.layouts().getFirst().title();
        if (Archive.isOne(file, title) || FileKind.isJson(Content.of(file), title)) {
            return;
        }
        Optional<Dataset> found = FileKind.of(file, title);
        Optional<Kind> other = found.flatMap(Kind::of).filter(k -> k != kind);
        if (other.isPresent()) {
            throw new WrongFile(
                    file,
                    title,
                    "seems to be " + found.get().title(),
                    "the kind \"%s\" was meant".formatted(other.get()));
        }
    }

    private Intake usgs(Path file, Consumer<Observation> figures) {
        if (FileKind.of(file, ANY).equals(Optional.of(Dataset.USGS_2026_CRITICAL))) {
            return CriticalReader.read(file, row -> SalientFigures.of(row).forEach(figures), progress);
        }
        Intake world = UsgsReader.read(file, row -> figures.accept(ProductionFigures.of(row)), progress);
        boolean hasSalient = FileKind.of(file, ANY).equals(Optional.of(Dataset.USGS_2026));
        return hasSalient
                ? both(
                        world,
                        SalientReader.read(file, row -> SalientFigures.of(row).forEach(figures), Progress.SILENT),
                        world.lines())
                : world;
    }

    /// All years of an archive, or the one of a file.
    private Intake baci(Path file, Consumer<Observation> figures) {
        List<Intake> years = new ArrayList<>();
        for (Content year : BaciRelease.yearFiles(file)) {
            years.add(BaciReader.read(year, codes, row -> FlowFigures.of(row).forEach(figures), progress));
        }
        return years.stream()
                .reduce((one, other) -> both(one, other, one.lines() + other.lines()))
                .orElseThrow();
    }

    private static Intake both(Intake one, Intake other, long lines) {
        List<Finding> findings = Stream.concat(one.findings().stream(), other.findings().stream())
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparingInt(Finding::line))
                .toList();
        return new Intake(one.edition(), lines, one.rows() + other.rows(), findings);
    }
}
