package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Shock;

/// Parties side by side in aligned text, one column a printed month.
final class PartyColumns {

    static final int LABEL = 20;
    private static final int CELL = 8;
    private static final int SIDE_BY_SIDE = 2;

    private final Shock shock;
    private final List<Shock.Party> parties;
    private final List<Integer> months;
    private final Words words;

    private PartyColumns(Shock shock, List<Shock.Party> parties, Words words) {
        this.shock = shock;
        this.parties = parties;
        this.months = KeyMonths.narrow(shock.monthsReported());
        this.words = words;
    }

    /// As many blocks as it takes to show all parties.
    static List<PartyColumns> of(Answer answer, Words words) {
        List<Shock.Party> all = answer.shock().parties();
        List<PartyColumns> blocks = new ArrayList<>();
        for (int first = 0; first < all.size(); first += SIDE_BY_SIDE) {
            List<Shock.Party> parties = all.subList(first, Math.min(first + SIDE_BY_SIDE, all.size()));
            blocks.add(new PartyColumns(answer.shock(), parties, words));
        }
        return blocks;
    }

    List<Shock.Party> parties() {
        return parties;
    }

    List<Integer> months() {
        return months;
    }

    /// Names, months and, where the shock has a date, calendar months.
    List<String> heading() {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(LABEL)
                + parties.stream()
                        .map(party -> TextTable.left("  " + party.name(), CELL * months.size()))
                        .collect(Collectors.joining()));
        lines.add(row(words.of("month"), (_, month) -> String.valueOf(month)));
        calendar().ifPresent(lines::add);
        return lines;
    }

    private Optional<String> calendar() {
        return shock.firstMonth()
                .map(first -> row("", (_, month) -> first.plusMonths(month - 1).toString()));
    }

    /// A label and a cell for every party and month.
    String row(String label, BiFunction<Shock.Party, Integer, String> cell) {
        return TextTable.left(label, LABEL)
                + parties.stream()
                        .flatMap(party -> months.stream().map(month -> TextTable.right(cell.apply(party, month), CELL)))
                        .collect(Collectors.joining());
    }
}
