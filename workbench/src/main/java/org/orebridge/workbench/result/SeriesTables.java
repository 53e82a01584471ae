package org.orebridge.workbench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What happens by month, as long tables: one row a way, region, measure, subject and month.
final class SeriesTables {

    private static final List<String> HEADER =
            List.of("way", "region", "measure", "subject", "month", "value", "low", "middle", "high", "unit");

    private SeriesTables() {}

    /// Every month of every series.
    static CsvTable series(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            regions(way)
                    .forEach(region -> region.series().forEach(series -> {
                        for (int month = 1; month <= series.months(); month++) {
                            rows.add(row(way, region, series, month));
                        }
                    }));
        }
        return new CsvTable("series.csv", HEADER, rows);
    }

    /// The key months of the parties, and the totals over the whole horizon as month `total`.
    static CsvTable keyFigures(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> months = KeyMonths.of(answer.shock().monthsReported());
        for (WayResult way : answer.ways()) {
            for (RegionResult party : way.parties()) {
                for (MonthlySeries series : party.series()) {
                    months.forEach(month -> rows.add(row(way, party, series, month)));
                }
                party.totals().ifPresent(totals -> rows.addAll(totals(way, party, totals)));
            }
        }
        return new CsvTable("key-figures.csv", HEADER, rows);
    }

    static CsvTable releases(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            way.releases()
                    .forEach(release -> rows.add(List.of(
                            way.way().code(),
                            String.valueOf(release.month()),
                            release.owner(),
                            release.to(),
                            release.form(),
                            PlainNumber.of(release.tonnes()),
                            "t")));
        }
        return new CsvTable("releases.csv", List.of("way", "month", "owner", "to", "form", "value", "unit"), rows);
    }

    private static Stream<RegionResult> regions(WayResult way) {
        return Stream.concat(way.parties().stream(), way.others().stream());
    }

    private static List<String> row(WayResult way, RegionResult region, MonthlySeries series, int month) {
        return List.of(
                way.way().code(),
                region.region(),
                series.measure().id(),
                series.subject(),
                String.valueOf(month),
                PlainNumber.of(series.at(month)),
                PlainNumber.of(quantile(series, month, 0)),
                PlainNumber.of(quantile(series, month, 1)),
                PlainNumber.of(quantile(series, month, 2)),
                series.measure().unit());
    }

    private static OptionalDouble quantile(MonthlySeries series, int month, int which) {
        return series.band()
                .map(band -> List.of(band.low(), band.middle(), band.high()).get(which))
                .filter(line -> month <= line.size())
                .map(line -> line.get(month - 1))
                .orElse(OptionalDouble.empty());
    }

    private static List<List<String>> totals(WayResult way, RegionResult party, RegionResult.Totals totals) {
        return List.of(
                total(way, party, Measure.USER_LOSS, totals.userLoss()),
                total(way, party, Measure.VALUE_ADDED_LOW, totals.valueAddedLow()),
                total(way, party, Measure.VALUE_ADDED_HIGH, totals.valueAddedHigh()),
                total(way, party, Measure.WELFARE_CHANGE, totals.welfareChange()));
    }

    private static List<String> total(WayResult way, RegionResult party, Measure measure, Amount amount) {
        return List.of(
                way.way().code(),
                party.region(),
                measure.id(),
                RegionResult.ALL,
                "total",
                PlainNumber.of(amount.value()),
                amount.band().map(band -> PlainNumber.of(band.low())).orElse(""),
                amount.band().map(band -> PlainNumber.of(band.middle())).orElse(""),
                amount.band().map(band -> PlainNumber.of(band.high())).orElse(""),
                measure.unit());
    }
}
