package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.HsCode;
import org.orebridge.core.Said;
import org.orebridge.observations.Measure;
import org.orebridge.observations.store.ImportRecord;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.observations.store.Tally;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralLists;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.SourceRow;
import org.orebridge.reference.Treatment;

/// What figures there are: of which mineral, part of its chain and year, from whom, and what is missing.
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

    /// The figures of one mineral.
    ///
    /// @param modelled whether public figures carry it to a market; if not, to indicators alone
    /// @param baseYear taken as rest
    /// @param cells by part of the chain, then year
    /// @param gaps what the balance of a year has no figure for
    public record MineralHoldings(
            String mineral, String name, boolean modelled, int baseYear, List<Cell> cells, List<Gap> gaps) {
        public MineralHoldings {
            cells = List.copyOf(cells);
            gaps = List.copyOf(gaps);
        }
    }

    /// The figures of one part of the chain in one year.
    ///
    /// @param topic word of the part
    /// @param used figures of the compilation that the balance starts from
    /// @param assumed those of them that nobody publishes
    /// @param beside figures of the compilation that were not chosen
    /// @param unknown figures of the compilation that their source withholds or does not have
    /// @param observed figures in the user's store
    /// @param sources of all of them
    public record Cell(
            String topic,
            int year,
            int used,
            int assumed,
            int beside,
            int unknown,
            long observed,
            SortedSet<String> sources) {
        public Cell {
            sources = new TreeSet<>(sources);
        }
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

    /// Something that has no figure.
    ///
    /// @param topic word of the part of the chain
    /// @param subject activity or form
    /// @param year in which it is missing
    public record Gap(String topic, String subject, int year) {}

    /// A publication behind the compilation.
    ///
    /// @param figures that are used
    /// @param newestYear that they are for; 0 where none is used
    public record SourceInUse(String id, String title, String edition, int figures, int newestYear) {}

    /// A file in the user's store.
    public record ImportedFile(
            String file,
            String kind,
            String source,
            String edition,
            String published,
            String importedAt,
            long figures) {

        static ImportedFile of(ImportRecord record) {
            return new ImportedFile(
                    record.file(),
                    record.kind(),
                    record.edition().source(),
                    record.edition().name(),
                    record.edition().published().map(Object::toString).orElse(""),
                    record.importedAt().toString(),
                    record.observations());
        }
    }

    /// @param dataset the compilation
    /// @param store the user's; an empty one adds nothing
    public static Holdings of(ReferenceDataset dataset, ObservationStore store) {
        List<Tally> tallies = store.tallies();
        List<MineralHoldings> minerals = UserStore.minerals(dataset).values().stream()
                .map(mineral -> of(mineral, dataset.minerals().containsKey(mineral.mineral()), tallies))
                .toList();
        return new Holdings(
                !store.isEmpty(),
                minerals,
                MineralLists.bundled().rows().stream()
                        .map(line -> Listed.of(line, dataset))
                        .toList(),
                sources(dataset),
                store.imports().stream().map(ImportedFile::of).toList());
    }

    private static MineralHoldings of(MineralReference mineral, boolean modelled, List<Tally> tallies) {
        SortedMap<Topic, SortedMap<Integer, Count>> counts = new TreeMap<>();
        mineral.figures()
                .forEach(figure ->
                        count(counts, Topic.of(figure, mineral), figure.year()).add(figure));
        SortedSet<HsCode> codes = UserStore.codes(mineral);
        tallies.stream()
                .filter(tally -> isOf(tally, mineral.mineral(), codes))
                .forEach(tally -> count(counts, Topic.of(tally.measure(), tally.stage()), tally.year())
                        .add(tally));
        List<Cell> cells = new ArrayList<>();
        counts.forEach((topic, years) -> years.forEach((year, count) -> cells.add(count.cell(topic, year))));
        return new MineralHoldings(
                mineral.mineral(), mineral.name(), modelled, mineral.baseYear(), cells, Gaps.of(mineral));
    }

    private static Count count(SortedMap<Topic, SortedMap<Integer, Count>> counts, Topic topic, int year) {
        return counts.computeIfAbsent(topic, _ -> new TreeMap<>()).computeIfAbsent(year, _ -> new Count());
    }

    /// A flow counts once: by its weight.
    private static boolean isOf(Tally tally, String mineral, SortedSet<HsCode> codes) {
        boolean isTrade = tally.measure() == Measure.TRADE_QUANTITY
                && tally.code()
                        .filter(code -> codes.stream().anyMatch(known -> known.covers(code)))
                        .isPresent();
        return isTrade || tally.mineral().filter(mineral::equals).isPresent();
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
                source.edition(),
                figures.size(),
                figures.stream().mapToInt(FigureRow::year).max().orElse(0));
    }

    /// The figures of one cell while they are counted.
    private static final class Count {

        private int used;
        private int assumed;
        private int beside;
        private int unknown;
        private long observed;
        private final SortedSet<String> sources = new TreeSet<>();

        void add(FigureRow figure) {
            sources.add(figure.source());
            if (figure.used()) {
                used++;
                assumed += figure.treatment() == Treatment.ASSUMED ? 1 : 0;
            } else if (figure.said() == Said.WITHHELD || figure.said() == Said.NOT_AVAILABLE) {
                unknown++;
            } else {
                beside++;
            }
        }

        void add(Tally tally) {
            sources.add(tally.source());
            observed += tally.figures();
        }

        Cell cell(Topic topic, int year) {
            return new Cell(topic.word(), year, used, assumed, beside, unknown, observed, sources);
        }
    }
}
