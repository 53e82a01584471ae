package org.orebridge.workbench.report;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.ShelfLevels;

/// How much surplus stock is taken to be there, in words.
final class ShelfWords {

    private ShelfWords() {}

    /// How to read the table.
    static String note(ShelfLevels levels, Words words) {
        double all = levels.cases().stream()
                .mapToDouble(ShelfLevels.Case::tonnes)
                .max()
                .orElse(0);
        List<String> failures = levels.cases().stream()
                .flatMap(level -> level.failure().stream()
                        .map(why -> words.of(
                                "shelf.failed",
                                words.of("shelf." + level.shelf().id()),
                                why)))
                .toList();
        return words.paragraph(
                List.of(words.of("shelf.note", words.way(levels.way()), Digits.three(all)), words.paragraph(failures)));
    }

    /// e.g. `all (central)`.
    static String label(ShelfLevels.Case level, Words words) {
        String name = words.of("shelf." + level.shelf().id());
        return level.central() ? words.of("shelf.central", name) : name;
    }

    /// A party's unmet need in one month from none to all of the stock, where all are known.
    static Optional<String> sentence(ShelfLevels levels, String party, int month, Words words) {
        List<String> needs = levels.cases().stream()
                .flatMap(level -> level.region(party).stream())
                .map(region -> region.at(Measure.UNMET_NEED, RegionResult.ALL, month))
                .filter(need -> need.isPresent())
                .map(need -> Digits.percent(need.getAsDouble()))
                .toList();
        return needs.size() == levels.cases().size()
                ? Optional.of(words.of("short.shelf", words.and(needs), month))
                : Optional.empty();
    }
}
