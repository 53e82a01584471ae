package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.ShelfLevels;

/// The answer with none, half and all of the surplus stock as aligned text.
final class ShelfLines {

    private final Answer answer;
    private final ShelfLevels levels;
    private final Words words;

    ShelfLines(Answer answer, ShelfLevels levels, Words words) {
        this.answer = answer;
        this.levels = levels;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(TextTable.wrap(ShelfWords.note(levels, words), "  ", "  "));
        for (PartyColumns columns : PartyColumns.of(answer, words)) {
            lines.addAll(columns.heading());
            lines.add(words.of("row.unmet-need"));
            levels.cases().forEach(level -> lines.add(needs(columns, level)));
            lines.add(words.of("row.price"));
            levels.cases().forEach(level -> lines.add(prices(columns, level)));
        }
        return lines;
    }

    private String needs(PartyColumns columns, ShelfLevels.Case level) {
        return columns.row(
                label(level),
                (party, month) -> Digits.orMissing(
                        level.region(party.code())
                                .map(region -> region.at(Measure.UNMET_NEED, RegionResult.ALL, month))
                                .orElse(OptionalDouble.empty()),
                        Digits::percent));
    }

    private String prices(PartyColumns columns, ShelfLevels.Case level) {
        return columns.row(label(level), (party, month) -> {
            Optional<RegionResult> region = level.region(party.code());
            return Digits.orMissing(
                    region.flatMap(one -> MainForm.of(answer, one))
                            .map(form -> region.orElseThrow().at(Measure.PRICE, form, month))
                            .orElse(OptionalDouble.empty()),
                    Digits::whole);
        });
    }

    private String label(ShelfLevels.Case level) {
        return "  " + ShelfWords.label(level, words);
    }
}
