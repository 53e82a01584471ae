package org.orebridge.bench.market;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.workbench.benchmark.MarketTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Runs the races of all cases that are asked for, within the time there is.
public final class MarketRace {

    private static final String ENSEMBLE = "ensemble";

    private final SecondSolver rival;
    private final MarketTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;
    private final long started = System.nanoTime();

    /// @param rival second solver, as quick as it is by itself
    public MarketRace(SecondSolver rival, MarketTerms terms, Consumer<String> lines, Progress progress) {
        this.rival = rival;
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    public void run() {
        List<MarketCase> cases = MarketCases.all(terms.seed()).stream()
                .filter(c -> wants(c.name()) && !(terms.small() && c.large()))
                .toList();
        requireKnown(MarketCases.all(terms.seed()));
        if (!terms.json()) {
            lines.accept(Machine.line() + "; second solver " + rival.name() + ", one thread each");
            lines.accept("");
        }
        int left = cases.size() + (wants(ENSEMBLE) ? 1 : 0);
        for (MarketCase marketCase : cases) {
            if (isOver(marketCase.name())) {
                continue;
            }
            progress.begin(marketCase.name() + ", " + left-- + " left", 3);
            tell(race(marketCase));
        }
        if (wants(ENSEMBLE) && !isOver(ENSEMBLE)) {
            ensemble();
        }
    }

    private boolean wants(String name) {
        return terms.only().isEmpty() || terms.only().contains(name);
    }

    private void requireKnown(List<MarketCase> all) {
        for (String name : terms.only()) {
            if (!name.equals(ENSEMBLE) && all.stream().noneMatch(c -> c.name().equals(name))) {
                throw new IllegalArgumentException("There is no case \"%s\".%nMaybe one of these was meant: %s, %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ", all.stream().map(MarketCase::name).toList()),
                                ENSEMBLE));
            }
        }
    }

    private boolean isOver(String name) {
        boolean over = Duration.ofNanos(System.nanoTime() - started).compareTo(terms.budget()) > 0;
        if (over && !terms.json()) {
            lines.accept(name + ": left out, the time for all is over (--budget)");
        }
        return over;
    }

    private Race race(MarketCase marketCase) {
        WrittenProblem problem = WrittenProblem.of(marketCase.problem().get());
        OurTime.Timed ours = OurTime.of(problem.program());
        progress.advance();
        var steps = new SteppedRival(rival, problem, ours, terms.limit());
        Race.Rival twelve = steps.coarse();
        progress.advance();
        Optional<Race.Rival> close = twelve.finished() ? Optional.of(steps.close(twelve)) : Optional.empty();
        progress.advance();
        return new Race(
                marketCase.name(),
                marketCase.what(),
                problem.program().rows(),
                problem.program().columns(),
                ours.ours(),
                twelve,
                close,
                marketCase.aim());
    }

    private void tell(Race race) {
        if (terms.json()) {
            lines.accept(JsonFile.text(race));
        } else {
            RaceLines.of(race).forEach(lines);
        }
    }

    private void ensemble() {
        int draws = terms.small() ? Math.min(terms.draws(), EnsembleRace.FEW) : terms.draws();
        EnsembleRace.Times times = new EnsembleRace(terms.seed(), draws, progress).run();
        if (terms.json()) {
            lines.accept(JsonFile.text(times));
        } else {
            times.lines().forEach(lines);
        }
    }
}
