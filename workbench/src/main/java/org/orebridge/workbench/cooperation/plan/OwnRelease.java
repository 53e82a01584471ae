package org.orebridge.workbench.cooperation.plan;

import java.util.List;

/// What a plan asks of one party, and what others may know of it: for that party alone.
///
/// @param party id
/// @param mineral id
/// @param rows what it releases
/// @param revenue USD that the releases bring, discounted to the first month, expected
/// @param knows what the coordinator, and whoever keeps the prices that it was asked at, could infer, form by form
public record OwnRelease(String party, String mineral, List<Row> rows, double revenue, List<Knows> knows) {
    public OwnRelease {
        rows = List.copyOf(rows);
        knows = List.copyOf(knows);
    }

    /// @param month 1 = first month of the shock
    /// @param ends that are still possible, numbered from 1 as the published plan numbers them; none where the
    ///   month came true
    /// @param probability of the branch; 1 for what comes true
    /// @param place where it lies
    /// @param abroad whether it may go to partners
    /// @param tonnes released
    /// @param price USD/t that was agreed
    public record Row(
            int month,
            List<Integer> ends,
            double probability,
            Place place,
            boolean abroad,
            double tonnes,
            double price) {
        public Row {
            ends = List.copyOf(ends);
        }
    }

    /// @param place where it lies
    /// @param atLeast t that the answers show to be there at least
    /// @param atMost t that could be released, above what must be kept, where the answers show that it was emptied;
    ///   infinite where they do not
    public record Knows(Place place, double atLeast, double atMost) {}

    static OwnRelease of(Holding holding, List<Row> rows, double beta, List<Knows> knows) {
        double revenue = rows.stream()
                .mapToDouble(row -> row.probability() * Math.pow(beta, row.month() - 1) * row.tonnes() * row.price())
                .sum();
        return new OwnRelease(holding.party(), holding.mineral(), rows, revenue, knows);
    }

    /// Says nothing but whose it is.
    @Override
    public String toString() {
        return "what is asked of " + party;
    }
}
