package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Together;

/// Where the worth of together comes from: the totals of the two ways that it compares.
final class TogetherTrace {

    private TogetherTrace() {}

    static Optional<List<String>> of(Answer answer, String against, String party, Words words) {
        return answer.together().stream()
                .flatMap(together -> together.gains().stream())
                .filter(gain ->
                        gain.against().code().equals(against) && gain.party().equals(party))
                .findFirst()
                .map(gain -> lines(answer, gain, words));
    }

    private static List<String> lines(Answer answer, Together.Gain gain, Words words) {
        List<String> lines = new ArrayList<>();
        String name = answer.shock().nameOf(gain.party());
        lines.add(words.of(
                "explain.together",
                name,
                gain.against().code(),
                Digits.whole(gain.welfare().value())));
        lines.add("  "
                + words.of(
                        "explain.together.users",
                        Digits.whole(gain.userLossAvoided().value())));
        lines.add("  " + words.of("explain.together.how"));
        for (String way : List.of("c", gain.against().code())) {
            lines.add("  %s/%s/welfare-change/total".formatted(way, gain.party()));
            lines.add("  %s/%s/user-loss/total".formatted(way, gain.party()));
        }
        return lines;
    }
}
