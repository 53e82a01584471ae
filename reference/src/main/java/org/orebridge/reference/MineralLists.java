package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.Form;

/// The minerals of Korea's and Japan's programmes line by line, each with the mineral of the compilation that stands
/// for it, or why there is none.
///
/// @param rows in the order of the lists
public record MineralLists(List<Line> rows) {

    /// The table's place.
    static final String TABLE = "lists.csv";

    private static final List<String> COLUMNS = List.of("list", "entry", "mineral", "note");

    /// One line of a programme's list.
    ///
    /// @param list `KR-33` or `JP-34`
    /// @param entry as the list writes it
    /// @param mineral of the compilation; empty where there is none
    /// @param note what stands for it, or which public figures are missing
    public record Line(String list, String entry, Optional<String> mineral, String note) {}

    public MineralLists {
        rows = List.copyOf(rows);
    }

    /// The lists inside this release.
    public static MineralLists bundled() {
        return read(Tables.bundled());
    }

    static MineralLists read(Tables tables) {
        return new MineralLists(Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows().stream()
                .map(row -> new Line(row.text("list"), row.text("entry"), row.optional("mineral"), row.text("note")))
                .toList());
    }

    /// Lines that a mineral of the compilation stands for.
    public Stream<Line> of(String mineral) {
        return rows.stream().filter(line -> line.mineral().equals(Optional.of(mineral)));
    }

    /// Days of use that the programmes aim at, where the mineral is in them.
    List<FigureRow> targets(StockpileTargets targets, String mineral, Form form, int year) {
        List<FigureRow> figures = new ArrayList<>();
        of(mineral)
                .map(Line::list)
                .distinct()
                .forEach(list -> figures.addAll(targets.figures(
                        list.equals("JP-34") ? entry(mineral, list) : "",
                        list.equals("KR-33") ? entry(mineral, list) : "",
                        form,
                        year)));
        return figures;
    }

    private String entry(String mineral, String list) {
        return of(mineral)
                .filter(line -> line.list().equals(list))
                .map(Line::entry)
                .findFirst()
                .orElse("");
    }
}
