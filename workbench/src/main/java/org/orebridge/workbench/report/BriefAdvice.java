package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What follows for those who decide, as far as the figures carry it: whether to act together, and what to release
/// when.
final class BriefAdvice {

    private static final int ROUTES = 6;

    private BriefAdvice() {}

    static List<String> of(Answer answer, Words words) {
        List<String> sentences = new ArrayList<>();
        answer.together().ifPresent(together -> {
            for (Way against : List.of(Way.ALONE, Way.ALONE_RESTRICTING)) {
                List<Together.Gain> gains = together.gains().stream()
                        .filter(gain -> gain.against() == against)
                        .toList();
                if (!gains.isEmpty()) {
                    sentences.add(words.of("brief.advice." + verdict(together, gains, against), words.way(against)));
                }
            }
        });
        answer.way(Way.TOGETHER)
                .filter(way -> way.status() == Status.ANSWERED)
                .ifPresent(way -> sentences.addAll(releases(answer, way, words)));
        return sentences.isEmpty() ? List.of(words.of("missing")) : sentences;
    }

    /// Whether together is about as good, better for all, better only with a transfer, or worse.
    private static String verdict(Together together, List<Together.Gain> gains, Way against) {
        if (together.aboutNothing().stream().anyMatch(one -> one.against() == against)) {
            return "even";
        }
        double joint =
                gains.stream().mapToDouble(gain -> gain.welfare().value()).sum();
        boolean allGain = gains.stream().allMatch(gain -> gain.welfare().value() >= 0);
        return allGain ? "better" : joint > 0 ? "transfer" : "worse";
    }

    private static List<String> releases(Answer answer, WayResult way, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(
                way.releases().isEmpty()
                        ? words.of("release.nothing")
                        : words.of("brief.release", words.way(way.way())));
        ReleaseWords.lines(answer, way, words).stream().limit(ROUTES).forEach(lines::add);
        return lines;
    }
}
