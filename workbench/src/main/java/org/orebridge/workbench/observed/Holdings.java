package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.observations.store.Tally;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralLists;
import org.orebridge.reference.MineralMark;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.reference.SourceRow;

/// What figures there are: of which mineral, part of its chain and year, from whom, how good, and what is missing.
///
/// @param imported whether the user has imported anything; if not, all is from the compilation of this release
/// @param minerals by identity
/// @param lists of Korea and Japan, line by line
/// @param sources behind the compilation, with the newest year that each is used for
/// @param files imported, by time
public record Holdings(
        boolean imported,
        List<MineralHoldings> minerals,
        List<Listed> lists,
        List<SourceInUse> sources,
        List<ImportedFile> files) {

    public Holdings {
        minerals = List.copyOf(minerals);
        lists = List.copyOf(lists);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /// A line of a country's list of minerals, and how far public figures carry it.
    ///
    /// @param list `KR-33` or `JP-34`
    /// @param entry as the list writes it
    /// @param mineral of the compilation; empty where there is none
    /// @param mark `modelled`, `indicators-only` or `no-figures`
    /// @param note what stands for it, or which figures are missing
    public record Listed(String list, String entry, String mineral, String mark, String note) {

        static Listed of(MineralLists.Line line, ReferenceDataset dataset) {
            String mineral = line.mineral().orElse("");
            String mark = dataset.minerals().containsKey(mineral)
                    ? "modelled"
                    : dataset.indicators().containsKey(mineral) ? "indicators-only" : "no-figures";
            return new Listed(line.list(), line.entry(), mineral, mark, line.note());
        }
    }

    /// A publication behind the compilation.
    ///
    /// @param edition empty where it has none, as what is assumed
    /// @param figures that are used
    /// @param newestYear that they are for; 0 where none is used
    public record SourceInUse(
            String id, String title, String publisher, String edition, String url, int figures, int newestYear) {}

    /// Balances every mineral to grade its figures, several at a time.
    ///
    /// @param dataset the compilation
    /// @param store the user's; an empty one adds nothing
    public static Holdings of(ReferenceDataset dataset, ObservationStore store) {
        List<Tally> tallies = store.tallies();
        SortedMap<String, MineralMark> marks = MineralMark.bundled();
        ReportedOutput reported = ReportedOutput.bundled();
        List<MineralHoldings> minerals = UserStore.minerals(dataset).values().parallelStream()
                .map(mineral -> MineralHoldings.of(
                        mineral,
                        Objects.requireNonNull(marks.get(mineral.mineral())),
                        dataset.parameters(),
                        tallies,
                        reported.of(mineral.mineral())))
                .toList();
        return new Holdings(
                !store.isEmpty(),
                minerals,
                MineralLists.bundled().rows().stream()
                        .map(line -> Listed.of(line, dataset))
                        .toList(),
                sources(dataset),
                ImportedFile.all(store));
    }

    private static List<SourceInUse> sources(ReferenceDataset dataset) {
        Map<String, List<FigureRow>> used = new TreeMap<>();
        UserStore.minerals(dataset)
                .values()
                .forEach(mineral -> mineral.used()
                        .forEach(figure -> used.computeIfAbsent(figure.source(), _ -> new ArrayList<>())
                                .add(figure)));
        return dataset.sources().values().stream()
                .map(source -> of(source, used.getOrDefault(source.id(), List.of())))
                .toList();
    }

    private static SourceInUse of(SourceRow source, List<FigureRow> figures) {
        return new SourceInUse(
                source.id(),
                source.title(),
                source.publisher(),
                source.edition(),
                source.url(),
                figures.size(),
                figures.stream().mapToInt(FigureRow::year).max().orElse(0));
    }
}
