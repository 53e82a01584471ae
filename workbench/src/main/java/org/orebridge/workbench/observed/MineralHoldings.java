package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Measure;
import org.orebridge.observations.store.Tally;
import org.orebridge.reference.MineralMark;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.Parameters;

/// The figures of one mineral.
///
/// @param modelled whether public figures carry it to a market; if not, to indicators alone
/// @param reason what its market rests on, or why it has none
/// @param baseYear taken as rest
/// @param quality of its figures; empty where no year is balanced, so that there is nothing to grade
/// @param cells by part of the chain, then year
/// @param gaps what the balance of a year has no figure of that year for; none where nothing is balanced
public record MineralHoldings(
        String mineral,
        String name,
        boolean modelled,
        String reason,
        int baseYear,
        Optional<Quality> quality,
        List<Cell> cells,
        List<Gap> gaps) {

    public MineralHoldings {
        cells = List.copyOf(cells);
        gaps = List.copyOf(gaps);
    }

    static MineralHoldings of(
            MineralReference mineral,
            MineralMark mark,
            Parameters parameters,
            List<Tally> tallies,
            List<OutputRow> reported) {
        boolean modelled = mark.mark() == MineralMark.Mark.MODELLED;
        return new MineralHoldings(
                mineral.mineral(),
                mineral.name(),
                modelled,
                mark.reason(),
                mineral.baseYear(),
                modelled ? Quality.of(mineral, parameters) : Optional.empty(),
                cells(mineral, tallies, reported),
                modelled ? Gaps.of(mineral) : List.of());
    }

    private static List<Cell> cells(MineralReference mineral, List<Tally> tallies, List<OutputRow> reported) {
        SortedMap<Topic, SortedMap<Integer, Cell.Count>> counts = new TreeMap<>();
        mineral.figures()
                .forEach(figure ->
                        count(counts, Topic.of(figure, mineral), figure.year()).add(figure));
        new Reported(mineral, reported)
                .beside()
                .forEach(row -> count(counts, Topic.of(row), row.year()).add(row));
        SortedSet<HsCode> codes = UserStore.codes(mineral);
        tallies.stream()
                .filter(tally -> isOf(tally, mineral.mineral(), codes))
                .forEach(tally -> count(counts, Topic.of(tally.measure(), tally.stage()), tally.year())
                        .add(tally));
        List<Cell> cells = new ArrayList<>();
        counts.forEach((topic, years) -> years.forEach((year, count) -> cells.add(count.cell(topic, year))));
        return cells;
    }

    private static Cell.Count count(SortedMap<Topic, SortedMap<Integer, Cell.Count>> counts, Topic topic, int year) {
        return counts.computeIfAbsent(topic, _ -> new TreeMap<>()).computeIfAbsent(year, _ -> new Cell.Count());
    }

    /// A flow counts once: by its weight.
    private static boolean isOf(Tally tally, String mineral, SortedSet<HsCode> codes) {
        boolean isTrade = tally.measure() == Measure.TRADE_QUANTITY
                && tally.code()
                        .filter(code -> codes.stream().anyMatch(known -> known.covers(code)))
                        .isPresent();
        return isTrade || tally.mineral().filter(mineral::equals).isPresent();
    }
}
