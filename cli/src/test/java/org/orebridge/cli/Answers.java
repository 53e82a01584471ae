package org.orebridge.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.BaseNetwork;
import org.orebridge.workbench.result.Evidence;
import org.orebridge.workbench.result.Run;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.WayResult;
import org.orebridge.workbench.study.Question;

/// The smallest answers that a study can give: they hold the question and no result.
final class Answers {

    private Answers() {}

    static Answer to(Question question, WayResult... ways) {
        int months = question.months().orElse(24);
        return new Answer(
                Answer.SCHEMA,
                new Run(
                        question.scenario() + "-0123abcd",
                        "test",
                        "rolling beliefs",
                        question.seed(),
                        question.draws(),
                        0,
                        0,
                        true,
                        new TreeMap<>(),
                        List.of()),
                new Shock(
                        question.scenario(),
                        "A licence for magnesium",
                        "China licenses magnesium.",
                        List.of("China licenses magnesium from 2026-02."),
                        List.of(),
                        new TreeMap<>(),
                        "magnesium",
                        "magnesium",
                        2024,
                        Optional.of(YearMonth.of(2026, 1)),
                        months,
                        months + 12,
                        Optional.empty(),
                        question.parties().stream()
                                .map(party -> new Shock.Party(party, party))
                                .toList(),
                        0.5),
                List.of(ways),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Evidence("by use", List.of(new Evidence.Share("all", 0.5, 0.3, 0.2))),
                List.of(),
                List.of(),
                List.of(),
                new BaseNetwork(2024, List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
