package org.orebridge.workbench.cooperation.pacts.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Clause;

/// What is agreed on, by name.
final class ClauseWords {

    private final Words words;

    ClauseWords(Words words) {
        this.words = words;
    }

    /// e.g. `R6 standstill`.
    String of(Clause clause) {
        return words.of(
                "pacts.clause",
                clause.code(),
                words.of("pacts.clause." + clause.name().toLowerCase(Locale.ROOT)));
    }

    /// e.g. `R2+R6`.
    static String codes(List<Clause> clauses) {
        return clauses.stream().map(Clause::code).collect(Collectors.joining("+"));
    }

    /// A pact as a row is headed.
    ///
    /// @param beside all pacts of its table
    String label(Pact pact, List<Pact> beside) {
        return switch (pact.role()) {
            case ALL -> words.of("pacts.all", codes(pact.clauses()));
            case ALL_BY_FORMULA -> words.of("pacts.all-by-formula", codes(pact.clauses()));
            case ALL_BUT_ONE -> words.of("pacts.without", missing(pact, beside));
            case SINGLE -> of(pact.clauses().getFirst()) + formula(pact);
            case LOOKED_AT -> codes(pact.clauses());
        };
    }

    private String formula(Pact pact) {
        return pact.formula()
                .map(id -> words.of("pacts.formula", words.of("stockpile.rule." + id)))
                .orElse("");
    }

    private static String missing(Pact pact, List<Pact> beside) {
        return beside.stream()
                .filter(all -> all.role() == Role.ALL)
                .flatMap(all -> all.clauses().stream())
                .filter(clause -> !pact.clauses().contains(clause))
                .map(Clause::code)
                .collect(Collectors.joining(" "));
    }
}
