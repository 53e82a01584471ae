package org.orebridge.workbench.cooperation.pacts;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.workbench.cooperation.pacts.Pacts.ClauseState;
import org.orebridge.workbench.cooperation.pacts.Pacts.State;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.PactRuns;

/// Which of the things that can be agreed on can do anything in a scenario.
final class Clauses {

    private final List<ClauseState> states;

    Clauses(PactRuns runs) {
        states = Arrays.stream(Clause.values())
                .map(clause -> new ClauseState(clause, state(clause, runs)))
                .toList();
    }

    private static State state(Clause clause, PactRuns runs) {
        return switch (clause) {
            case SHARED_STOCKS -> runs.holdsSomething() ? State.VALUED : State.NO_STOCK;
            case STANDSTILL -> State.VALUED;
            default -> State.NOT_WORKED_OUT;
        };
    }

    List<ClauseState> states() {
        return states;
    }

    SortedSet<Clause> usable() {
        var usable = new TreeSet<Clause>();
        states.stream().filter(each -> each.state() == State.VALUED).forEach(each -> usable.add(each.clause()));
        return Collections.unmodifiableSortedSet(usable);
    }
}
