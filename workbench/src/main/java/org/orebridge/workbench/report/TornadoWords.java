package org.orebridge.workbench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Tornado;

/// What moves the answer most, in a sentence.
final class TornadoWords {

    private static final int NAMED = 3;

    private TornadoWords() {}

    static Optional<String> sentence(Answer answer, Words words) {
        return answer.tornado().filter(one -> !one.rows().isEmpty()).map(tornado -> {
            List<String> names = tornado.rows().stream()
                    .sorted(Comparator.comparingDouble(TornadoWords::reach).reversed())
                    .limit(NAMED)
                    .map(row -> TornadoDrawing.name(row, words))
                    .toList();
            return words.of("brief.moves", words.and(names));
        });
    }

    /// How far apart the ends of a row lie for the party that it moves most.
    private static double reach(Tornado.Row row) {
        return row.atLow().entrySet().stream()
                .mapToDouble(low -> Math.abs(row.atHigh().getOrDefault(low.getKey(), low.getValue()) - low.getValue()))
                .max()
                .orElse(0);
    }
}
