package org.orebridge.workbench.cooperation.pacts.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.pacts.AgreedClauses;
import org.orebridge.workbench.cooperation.pacts.ComparedPacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Clause;

/// What is agreed on, by name.
public final class ClauseWords {

    private final Words words;

    public ClauseWords(Words words) {
        this.words = words;
    }

    /// e.g. `R6 standstill`.
    public String of(Clause clause) {
        return words.of(
                "pacts.clause",
                clause.code(),
                words.of("pacts.clause." + clause.name().toLowerCase(Locale.ROOT)));
    }

    /// e.g. `R2+R6`.
    public static String codes(List<Clause> clauses) {
        return clauses.stream().map(Clause::code).collect(Collectors.joining("+"));
    }

    /// How columns are headed: pact, all together, each, all others, the world.
    List<String> columns(Case scenario) {
        return Stream.of(
                        Stream.of(words.of("pacts.column.pact"), words.of("pacts.column.together")),
                        scenario.players().stream().map(Player::id),
                        Stream.of(words.of("pacts.column.others"), words.of("pacts.column.world")))
                .flatMap(each -> each)
                .toList();
    }

    /// A pact as a row is headed.
    ///
    /// @param beside its table
    <P extends AgreedClauses> String label(P pact, ComparedPacts<P> beside) {
        List<Clause> agreed = pact.clauses();
        return switch (pact.role()) {
            case ALL -> words.of("pacts.all", codes(agreed));
            case ALL_BY_FORMULA -> words.of("pacts.all-by-formula", codes(agreed));
            case ALL_BUT_ONE -> words.of("pacts.without", missing(agreed, beside.all()));
            case SINGLE -> of(agreed.getFirst()) + formula(pact.formula());
            case LOOKED_AT -> codes(agreed);
        };
    }

    private String formula(Optional<String> formula) {
        return formula.map(id -> words.of("pacts.formula", words.of("stockpile.rule." + id)))
                .orElse("");
    }

    private static String missing(List<Clause> agreed, List<Clause> all) {
        return all.stream()
                .filter(clause -> !agreed.contains(clause))
                .map(Clause::code)
                .collect(Collectors.joining(" "));
    }
}
