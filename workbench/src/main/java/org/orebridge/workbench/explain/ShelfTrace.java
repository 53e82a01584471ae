package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.ShelfLevels;

/// Where a figure with none, half or all of the surplus stock comes from: `shelf/half/KOR/price/cobalt-metal/6`.
final class ShelfTrace {

    private final Answer answer;
    private final Words words;

    ShelfTrace(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// @param parts of the key; empty if the answer has no such figure
    Optional<List<String>> lines(List<String> parts) {
        if (parts.size() != 6 || !parts.get(5).matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        return answer.shelf()
                .flatMap(levels -> levels.cases().stream()
                        .filter(level -> level.shelf().id().equals(parts.get(1)))
                        .findFirst()
                        .flatMap(level -> lines(levels, level, parts)));
    }

    private Optional<List<String>> lines(ShelfLevels levels, ShelfLevels.Case level, List<String> parts) {
        Optional<RegionResult> region = level.region(parts.get(2));
        Optional<Measure> measure = Measure.find(parts.get(3));
        if (region.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = region.get().at(measure.get(), parts.get(4), Integer.parseInt(parts.get(5)));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s = %s %s"
                .formatted(
                        String.join("/", parts),
                        Digits.four(value.getAsDouble()),
                        words.unit(measure.get().unit())));
        lines.add("  "
                + words.of(
                        "explain.shelf",
                        region.get().name(),
                        levels.way().code(),
                        words.of("shelf." + level.shelf().id()),
                        Digits.three(level.tonnes())));
        lines.add("  "
                + words.of("explain.shelf.how", Digits.written(level.shelf().share())));
        lines.add("  %s/%s".formatted(levels.way().code(), String.join("/", parts.subList(2, 6))));
        return Optional.of(lines);
    }

    /// All keys of this kind, the month as its first and last.
    static List<String> all(Answer answer) {
        return answer.shelf().stream()
                .flatMap(levels -> levels.cases().stream())
                .flatMap(level -> level.parties().stream()
                        .flatMap(party -> party.series().stream()
                                .map(series -> "shelf/%s/%s/%s/%s/1..%d"
                                        .formatted(
                                                level.shelf().id(),
                                                party.region(),
                                                series.measure().id(),
                                                series.subject(),
                                                series.months()))))
                .toList();
    }
}
