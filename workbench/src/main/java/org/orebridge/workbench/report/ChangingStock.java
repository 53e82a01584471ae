package org.orebridge.workbench.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.ShelfLevels;

/// What the worst month would be with none and with all of the surplus stock that nobody measures.
final class ChangingStock {

    private ChangingStock() {}

    static List<String> sentences(Answer answer, Words words) {
        return answer.shelf().stream()
                .flatMap(levels -> answer.shock().parties().stream()
                        .flatMap(party -> sentence(levels, party.code(), party.name(), words).stream()))
                .toList();
    }

    private static Optional<String> sentence(ShelfLevels levels, String code, String name, Words words) {
        OptionalDouble none = worst(levels, Shelf.NONE, code);
        OptionalDouble full = worst(levels, Shelf.FULL, code);
        if (none.isEmpty() || full.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.of(
                "change.stock",
                name,
                words.way(levels.way()),
                Digits.percent(none.getAsDouble()),
                Digits.percent(full.getAsDouble())));
    }

    private static OptionalDouble worst(ShelfLevels levels, Shelf shelf, String code) {
        return levels.cases().stream()
                .filter(level -> level.shelf() == shelf)
                .flatMap(level -> level.region(code).stream())
                .flatMap(region -> region.series(Measure.UNMET_NEED, RegionResult.ALL).stream())
                .flatMapToDouble(
                        series -> IntStream.rangeClosed(1, series.values().size())
                                .mapToObj(series::at)
                                .flatMapToDouble(OptionalDouble::stream))
                .max();
    }
}
