package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Rule;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.PactCase;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.PactValue;
import org.orebridge.workbench.study.Progress;

/// Pacts valued against each party alone while partners trade with each other in one way; each is valued once.
final class ValuedWorld {

    /// What differs by less of what the shock costs the parties is the solver's rounding.
    private static final double ROUNDING = 1e-7;

    final PactRuns runs;
    final boolean restricting;
    final SortedSet<Clause> usable;
    final Progress progress;
    final PactValue alone;
    private final SortedMap<String, PactValue> values = new TreeMap<>();
    final double rounding;
    private double gap;

    ValuedWorld(PactRuns runs, boolean restricting, SortedSet<Clause> usable, Progress progress) {
        this.runs = runs;
        this.restricting = restricting;
        this.usable = usable;
        this.progress = progress;
        this.alone = runs.of(PactCase.of(restricting));
        this.rounding = ROUNDING
                * alone.parties().stream()
                        .mapToDouble(figures -> Math.abs(figures.welfare()))
                        .sum();
    }

    PactCase pact(SortedSet<Clause> clauses) {
        PactCase pact = PactCase.of(restricting, clauses);
        return clauses.contains(Clause.RELEASE_RULE) ? pact.by(runs.bestFormula(pact)) : pact;
    }

    PactValue value(PactCase pact) {
        ready(List.of(pact));
        return Objects.requireNonNull(values.get(pact.toString()));
    }

    /// Values what is not valued yet, side by side.
    void ready(List<PactCase> pacts) {
        List<PactCase> open = pacts.stream()
                .distinct()
                .filter(pact -> !values.containsKey(pact.toString()))
                .toList();
        List<PactValue> found = runs.of(open, progress);
        for (int i = 0; i < open.size(); i++) {
            values.put(open.get(i).toString(), found.get(i));
        }
    }

    /// The same, told as a stage of its own.
    ///
    /// @param stage how the pacts differ from those that are kept, in a few words
    void ready(String stage, List<PactCase> pacts) {
        begin(": " + stage, pacts.size());
        ready(pacts);
    }

    private void begin(String stage, int steps) {
        progress.begin(
                (restricting ? "pacts, partners restricting each other" : "pacts, partners trading freely") + stage,
                steps);
    }

    Effect effect(PactValue value) {
        return effect(value, alone);
    }

    Effect effect(PactValue value, PactValue against) {
        gap = Math.max(gap, value.gap());
        return Gains.of(value, against);
    }

    /// Each clause by itself, all, all by a formula, all but one.
    List<Pact> candidates() {
        List<Candidates.Candidate> candidates = Candidates.of(usable, runs.formulas());
        begin("", candidates.size());
        // Which formula is best is told by each of them by itself.
        ready(candidates.stream()
                .filter(candidate -> candidate.role() == Role.SINGLE)
                .map(this::pact)
                .toList());
        ready(candidates.stream().map(this::pact).toList());
        return candidates.stream()
                .map(candidate -> pact(pact(candidate), candidate.role()))
                .toList();
    }

    private PactCase pact(Candidates.Candidate candidate) {
        return pact(candidate.clauses(), candidate.formula());
    }

    PactCase pact(SortedSet<Clause> clauses, Optional<String> formula) {
        return formula.map(id -> PactCase.of(restricting, clauses).by(id)).orElseGet(() -> pact(clauses));
    }

    Pact pact(PactCase pact, Role role) {
        PactValue value = value(pact);
        return new Pact(
                List.copyOf(pact.clauses()),
                pact.formula(),
                role,
                effect(value),
                value.releasedTonnes(),
                Optional.empty());
    }

    static List<Rule> rules(PactValue value) {
        return value.rules().isEmpty()
                ? List.of()
                : value.rules().getFirst().entrySet().stream()
                        .map(rule -> new Rule(rule.getKey(), rule.getValue()))
                        .toList();
    }

    /// The least that has to be paid for no party to lose by a pact; what is rounding is not paid.
    Optional<Transfers> nobodyLoses(List<Clause> clauses) {
        List<Gain> gains = effect(value(pact(new TreeSet<>(clauses)))).gains();
        return Transfers.nobodyLoses(
                gains.stream().map(Gain::player).toList(),
                gains.stream()
                        .mapToDouble(Gain::welfare)
                        .map(usd -> isLoss(-Math.abs(usd)) ? usd : 0)
                        .toArray());
    }

    /// Whether somebody loses more than the solver rounds.
    boolean isLoss(double gain) {
        return gain < -rounding;
    }

    /// The largest relative gap between the world and the sum of its regions.
    double gap() {
        return gap;
    }
}
