package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What takes the edge off a mineral's supply risk in the EU's method: recycling of old scrap and substitution.
///
/// @param byMineral the factors of each mineral that has any
public record CriticalityFactors(SortedMap<String, Factors> byMineral) {

    static final String TABLE = "criticality.csv";

    /// @param endOfLifeRecycling part of all input that comes from old scrap, 0 to 1
    /// @param recyclingSource id of its source
    /// @param substitution SI_SR, 1 where nothing stands in
    /// @param substitutionLow lowest plausible value
    /// @param substitutionHigh highest plausible value
    /// @param substitutionSource id of its source
    /// @param reason what a reader has to know about them
    public record Factors(
            double endOfLifeRecycling,
            String recyclingSource,
            double substitution,
            double substitutionLow,
            double substitutionHigh,
            String substitutionSource,
            String reason) {}

    public CriticalityFactors {
        byMineral = Collections.unmodifiableSortedMap(new TreeMap<>(byMineral));
    }

    /// The factors inside this release.
    public static CriticalityFactors bundled() {
        return read(Tables.bundled());
    }

    public Optional<Factors> of(String mineral) {
        return Optional.ofNullable(byMineral.get(mineral));
    }

    static CriticalityFactors read(Tables tables) {
        SortedMap<String, Factors> factors = new TreeMap<>();
        List<String> columns = List.of(
                "mineral", "eol_rir", "eol_rir_source", "si_sr", "si_sr_low", "si_sr_high", "si_sr_source", "reason");
        for (Row row : Table.parse(TABLE, tables.text(TABLE), columns).rows()) {
            factors.put(row.text("mineral"), row.checked(() -> factors(row)));
        }
        return new CriticalityFactors(factors);
    }

    private static Factors factors(Row row) {
        return new Factors(
                row.number("eol_rir"),
                row.text("eol_rir_source"),
                row.number("si_sr"),
                row.number("si_sr_low"),
                row.number("si_sr_high"),
                row.text("si_sr_source"),
                row.text("reason"));
    }
}
