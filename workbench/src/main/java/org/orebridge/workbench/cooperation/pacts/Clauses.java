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
            case SHARED_STOCKS, RELEASE_RULE -> runs.holders().isEmpty() ? State.NO_STOCK : State.VALUED;
            case LOANS, PLACE_SWAPS ->
                runs.holders().isEmpty() ? State.NO_STOCK : runs.lends() ? State.VALUED : State.NO_LOT_TO_LEND;
            case STANDSTILL -> State.VALUED;
            case NO_HOARDING -> runs.hoards() ? State.VALUED : State.NO_HOARDING;
            case JOINT_PROJECTS -> runs.projects().isEmpty() ? State.NO_PROJECT : State.VALUED;
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
