package org.orebridge.observations.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.core.Finding;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Imported;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.baci.BaciReader;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.imf.ImfReader;
import org.orebridge.importers.pinksheet.PinkSheetReader;
import org.orebridge.importers.trademap.TradeMapReader;
import org.orebridge.importers.usgs.SalientReader;
import org.orebridge.importers.usgs.UsgsReader;
import org.orebridge.observations.Kind;
import org.orebridge.observations.Observation;

/// Reads a file of a known kind into observations.
public final class Reading {

    private Reading() {}

    /// The layout of a file, which must be one of the kind's.
    ///
    /// @throws WrongFile saying what the file seems to be, and which kind may have been meant
    public static Dataset layout(Path file, Kind kind) {
        Dataset wanted = kind.layouts().getFirst();
        Optional<Dataset> found = FileKind.of(file, wanted.title());
        if (found.filter(kind.layouts()::contains).isPresent()) {
            return found.get();
        }
        Optional<Kind> other = found.flatMap(Kind::of);
        if (other.isPresent()) {
            throw new WrongFile(
                    file,
                    wanted.title(),
                    "seems to be " + found.get().title(),
                    "the kind \"%s\" was meant".formatted(other.get()));
        }
        throw FileKind.otherHeader(file, wanted.title(), wanted.columns());
    }

    /// All that a file says about goods whose customs codes are wanted, and about everything else.
    ///
    /// @param codes whose trade is kept; none keeps all
    /// @throws WrongFile if the file is not of that kind
    public static ObservedFile read(Path file, Kind kind, Set<HsCode> codes) {
        Dataset layout = layout(file, kind);
        return switch (kind) {
            case USGS_MCS -> usgs(file, layout);
            case BACI -> trade(file, layout, BaciReader.read(file, codes));
            case TRADE_MAP -> trade(file, layout, TradeMapReader.read(file));
            case BGS -> observed(file, layout, BgsReader.read(file), row -> Stream.of(ProductionFigures.of(row)));
            case PINK_SHEET ->
                observed(file, layout, PinkSheetReader.read(file), row -> Stream.of(PriceFigures.of(row)));
            case IMF_PCPS -> observed(file, layout, ImfReader.read(file), row -> Stream.of(PriceFigures.of(row)));
        };
    }

    private static ObservedFile trade(Path file, Dataset layout, Imported<org.orebridge.importers.FlowRow> imported) {
        return observed(file, layout, imported, FlowFigures::of);
    }

    private static ObservedFile usgs(Path file, Dataset layout) {
        ObservedFile world = observed(file, layout, UsgsReader.read(file), r -> Stream.of(ProductionFigures.of(r)));
        if (layout != Dataset.USGS_2026) {
            return world;
        }
        ObservedFile home = observed(file, layout, SalientReader.read(file), SalientFigures::of);
        List<Finding> findings = Stream.concat(world.findings().stream(), home.findings().stream())
                .distinct()
                .toList();
        List<Observation> all = Stream.concat(world.observations().stream(), home.observations().stream())
                .toList();
        return new ObservedFile(world.edition(), world.lines(), all, findings);
    }

    private static <T> ObservedFile observed(
            Path file, Dataset layout, Imported<T> imported, Function<T, Stream<Observation>> figures) {
        List<Observation> observations = new ArrayList<>();
        imported.rows().forEach(row -> figures.apply(row).forEach(observations::add));
        return new ObservedFile(Editions.of(layout, file), LineCount.of(file) - 1, observations, imported.findings());
    }
}
