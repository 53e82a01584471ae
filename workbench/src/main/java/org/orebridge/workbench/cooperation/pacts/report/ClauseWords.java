package org.orebridge.workbench.cooperation.pacts.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<Clause> all = beside.stream()
                .filter(each -> each.role() == Role.ALL)
                .flatMap(each -> each.clauses().stream())
                .toList();
        return label(pact.clauses(), pact.formula(), pact.role(), all);
    }

    /// @param all that can do anything, of which one may be left out
    String label(List<Clause> agreed, Optional<String> formula, Role role, List<Clause> all) {
        return switch (role) {
            case ALL -> words.of("pacts.all", codes(agreed));
            case ALL_BY_FORMULA -> words.of("pacts.all-by-formula", codes(agreed));
            case ALL_BUT_ONE -> words.of("pacts.without", missing(agreed, all));
            case SINGLE -> of(agreed.getFirst()) + formula(formula);
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
