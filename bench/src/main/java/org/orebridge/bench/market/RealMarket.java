package org.orebridge.bench.market;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.market.Belief;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.study.StudyCase;
import org.orebridge.workbench.study.StudySetup;

/// A bundled scenario's market, shocked, under central or drawn parameters.
final class RealMarket {

    /// By mineral.
    static final SortedMap<String, String> SCENARIOS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "cobalt", "cobalt-drc-2025",
            "copper", "copper-concentrate-2025",
            "gallium", "gallium-china-2023",
            "magnesium", "magnesium-china-licence")));

    static final int MONTHS = 36;

    private final StudySetup setup;

    private RealMarket(StudySetup setup) {
        this.setup = setup;
    }

    static RealMarket of(String scenario) {
        return new RealMarket(new MarketStudy()
                .setup(new Question(
                        scenario, List.of(), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>())));
    }

    /// Central parameters, nobody releases a stock, everybody knows what will be done.
    Problem problem() {
        return problem(setup.at(setup.parameters()));
    }

    /// The same under the parameters of a draw.
    Problem drawn(Sampling sampling, int index) {
        return problem(setup.at(sampling.draw(index, 0)));
    }

    Sampling sampling(long seed) {
        return new Sampling(setup.parameters(), setup.drawnKeys(), seed);
    }

    private static Problem problem(StudyCase studyCase) {
        Unfolding shock = studyCase.unfolding(Way.NO_STOCKS);
        return new Problem(
                shock.market(),
                Belief.certain(studyCase.mapped().realised()),
                shock.initial(),
                0,
                MONTHS,
                Collections.nCopies(shock.market().stockpiles().size(), new ReleaseRule.None()),
                shock.terminal());
    }
}
