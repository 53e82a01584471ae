package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far public figures carry a mineral: to a market that can be shocked, or to indicators alone.
///
/// @param mineral its identity
/// @param mark how far
/// @param hosts what it is a by-product of; empty where it is mined for itself
/// @param reason why no further, or what the market rests on
public record MineralMark(String mineral, Mark mark, List<String> hosts, String reason) {

    /// How far public figures carry a mineral.
    public enum Mark {
        /// Production, trade and use of a base year add up to a market at rest.
        MODELLED,
        /// Production, capacity, reserves and prices are at hand, but not who ships how much to whom.
        INDICATORS_ONLY;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    public MineralMark {
        hosts = List.copyOf(hosts);
    }

    /// The marks of every mineral inside this release, by its identity.
    public static SortedMap<String, MineralMark> bundled() {
        return read(Tables.bundled());
    }

    static SortedMap<String, MineralMark> read(Tables tables) {
        SortedMap<String, MineralMark> marks = new TreeMap<>();
        for (Row row : Table.parse("minerals.csv", tables.text("minerals.csv"), TableReader.MINERAL_COLUMNS)
                .rows()) {
            marks.put(row.text("mineral"), row.checked(() -> of(row)));
        }
        return Collections.unmodifiableSortedMap(marks);
    }

    private static MineralMark of(Row row) {
        return new MineralMark(
                row.text("mineral"), row.word("mark", Mark.class), row.list("hosts"), row.text("reason"));
    }
}
