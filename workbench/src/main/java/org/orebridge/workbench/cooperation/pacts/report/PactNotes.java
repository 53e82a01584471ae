package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.ClauseState;
import org.orebridge.workbench.cooperation.pacts.Pacts.State;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;

/// What was not valued and why, what was assumed, and how closely sums close.
final class PactNotes {

    private final Pacts found;
    private final Words words;

    PactNotes(Pacts found, Words words) {
        this.found = found;
        this.words = words;
    }

    Section section() {
        var said = new ArrayList<String>();
        for (Case each : found.cases()) {
            each.clauses().stream()
                    .filter(clause -> clause.state() != State.VALUED)
                    .forEach(clause -> said.add(left(each, clause)));
        }
        for (Case each : found.cases()) {
            said.add(words.of(
                    "pacts.checks",
                    Digits.error(each.checks().world()),
                    each.checks().valued()));
        }
        return new Section(words.of("pacts.notes"), "", List.of(new Section.Sentences(said)));
    }

    private String left(Case each, ClauseState clause) {
        String what = words.of(
                "pacts.clause",
                clause.clause().code(),
                words.of("pacts.clause." + clause.clause().name().toLowerCase(Locale.ROOT)));
        return words.of(
                "pacts.state." + clause.state().name().toLowerCase(Locale.ROOT), what, words.said(each.title()));
    }
}
