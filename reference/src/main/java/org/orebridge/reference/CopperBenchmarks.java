package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.core.TreatmentCharge;

/// Treatment and refining charges that large smelters and mines settled for each calendar year, as the press reported.
///
/// @param settled one line a year, the first settlement
/// @param observed lines of the observed charges, which know of a settlement of Japanese smelters apart
record CopperBenchmarks(List<Row> settled, List<Row> observed) {

    /// Chinese smelters settle first; the others follow unless a report says otherwise.
    static final Region LEADER = Region.of("CHN");

    private static final String TABLE = "prices/copper_tcrc_annual_benchmark.csv";
    private static final String OBSERVATIONS = "facts/hindcast_observations.csv";
    private static final String SOURCE = "tcrc-benchmarks";
    private static final Region JAPAN = Region.of("JPN");

    static CopperBenchmarks read(RawFiles raw) {
        return new CopperBenchmarks(
                raw.facts(TABLE, _ -> true, "year", "tc_usd_per_dmt", "rc_usc_per_lb", "note", "source_url"),
                raw.facts(
                        OBSERVATIONS,
                        row -> row.text("product").equals("TC, benchmark")
                                && row.text("source").contains("Japanese smelters"),
                        "mineral",
                        "product",
                        "market",
                        "period",
                        "value_low",
                        "value_high",
                        "unit",
                        "source"));
    }

    /// The line of a year.
    Row of(int year) {
        return settled.stream()
                .filter(row -> row.integer("year") == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no benchmark for %d.%nMaybe it is another edition.".formatted(TABLE, year)));
    }

    static TreatmentCharge charge(Row row) {
        return new TreatmentCharge(row.number("tc_usd_per_dmt"), row.number("rc_usc_per_lb"));
    }

    /// Every benchmark there is, by the region whose smelters settled it.
    List<FigureRow> figures(Form concentrate) {
        List<FigureRow> figures = new ArrayList<>();
        for (Row row : settled) {
            figures.add(figure(
                    concentrate,
                    LEADER,
                    row.integer("year"),
                    charge(row).treatment(),
                    "%s. %s".formatted(row.text("note"), row.text("source_url")),
                    row.origin(SOURCE)));
        }
        for (Row row : observed) {
            figures.add(figure(
                    concentrate,
                    JAPAN,
                    row.integer("period"),
                    row.number("value_high"),
                    row.text("source"),
                    row.origin(SOURCE)));
        }
        return figures;
    }

    private static FigureRow figure(
            Form concentrate, Region region, int year, double treatment, String reason, Origin origin) {
        return Draft.at(Quantity.TREATMENT_CHARGE, concentrate, region, year)
                .asGiven(OptionalDouble.of(treatment), Said.STATED, reason, origin, true);
    }
}
