package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.orebridge.workbench.report.MainForm;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The name of one monthly figure: `way/region/measure/subject/month`, e.g. `b/KOR/price/cobalt-metal/6`.
///
/// The subject may be left out: a price is then that of the form which the region uses most, any other
/// measure that of the whole region. `total` instead of a month is the whole horizon.
///
/// @param way under which way of answering
/// @param region code
/// @param measure what is measured
/// @param subject form, sector or all
/// @param month from 1; empty for the whole horizon
record FigureKey(Way way, String region, Measure measure, String subject, OptionalInt month) {

    private static final String TOTAL = "total";

    /// The key with nothing left out.
    String text() {
        return "%s/%s/%s/%s/%s"
                .formatted(
                        way.code(),
                        region,
                        measure.id(),
                        subject,
                        month.isPresent() ? String.valueOf(month.getAsInt()) : TOTAL);
    }

    /// Reads a key, where the answer has such a figure.
    static Optional<FigureKey> find(Answer answer, List<String> parts) {
        if (parts.size() < 4 || parts.size() > 5) {
            return Optional.empty();
        }
        Optional<WayResult> way = Way.find(parts.getFirst()).flatMap(answer::way);
        Optional<RegionResult> region = way.flatMap(result -> result.region(parts.get(1)));
        Optional<Measure> measure = Measure.find(parts.get(2));
        if (region.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        String subject = parts.size() == 5 ? parts.get(3) : usual(answer, region.get(), measure.get());
        return month(parts.getLast(), region.get(), measure.get(), subject)
                .map(month -> new FigureKey(way.get().way(), region.get().region(), measure.get(), subject, month));
    }

    private static Optional<OptionalInt> month(String text, RegionResult region, Measure measure, String subject) {
        Optional<MonthlySeries> series = region.series(measure, subject);
        if (text.equals(TOTAL)
                && subject.equals(RegionResult.ALL)
                && region.totals().isPresent()) {
            boolean adds = measure.unit().equals("USD");
            return adds ? Optional.of(OptionalInt.empty()) : Optional.empty();
        }
        if (series.isEmpty() || !text.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int month = Integer.parseInt(text);
        return month >= 1 && month <= series.get().months() ? Optional.of(OptionalInt.of(month)) : Optional.empty();
    }

    private static String usual(Answer answer, RegionResult region, Measure measure) {
        if (region.series(measure, RegionResult.ALL).isPresent()) {
            return RegionResult.ALL;
        }
        return MainForm.of(answer, region)
                .filter(form -> region.series(measure, form).isPresent())
                .or(() -> region.series(measure).stream()
                        .map(MonthlySeries::subject)
                        .findFirst())
                .orElse(RegionResult.ALL);
    }

    /// Every key that the answer has, the month as its first and last.
    static List<String> all(Answer answer) {
        List<String> keys = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            Stream.concat(way.parties().stream(), way.others().stream())
                    .forEach(region -> region.series()
                            .forEach(series -> keys.add("%s/%s/%s/%s/1..%d"
                                    .formatted(
                                            way.way().code(),
                                            region.region(),
                                            series.measure().id(),
                                            series.subject(),
                                            series.months()))));
        }
        return keys;
    }
}
