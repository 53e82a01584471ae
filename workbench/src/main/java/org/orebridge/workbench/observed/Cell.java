package org.orebridge.workbench.observed;

import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Said;
import org.orebridge.observations.store.Tally;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.Treatment;

/// The figures of one part of a mineral's chain in one year.
///
/// @param topic word of the part
/// @param used figures of the compilation that are in use
/// @param assumed those of them that nobody publishes
/// @param beside figures of the compilation that were not chosen, and reported output that is no part of the balance
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

    /// The figures of one cell while they are counted.
    static final class Count {

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

        void add(OutputRow row) {
            sources.add(row.source());
            if (row.value().isPresent()) {
                beside++;
            } else {
                unknown++;
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
