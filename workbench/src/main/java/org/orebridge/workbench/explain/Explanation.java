package org.orebridge.workbench.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orebridge.workbench.report.LocalNames;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;

/// Where one printed figure of a run comes from, as lines of text.
///
/// @param key of the figure, nothing left out
/// @param lines from the figure back to file and row
public record Explanation(String key, List<String> lines) {

    private static final Pattern SLASH = Pattern.compile("/");

    public Explanation {
        lines = List.copyOf(lines);
    }

    /// Traces a figure back.
    ///
    /// @param key `way/region/measure[/subject]/month`, `together/way/party`, `game/way[/month]/profile`,
    ///   `release/way/owner/receiver/month`, `shelf/level/region/measure/subject/month`,
    ///   `tornado/parameter/party`, `input/id` or `parameter/key`
    /// @throws IllegalArgumentException if the answer has no such figure; says which is nearest, and lists all
    public static Explanation of(Answer answer, String key, Words words) {
        return find(LocalNames.of(answer, words), key.strip(), words)
                .orElseThrow(() -> UnknownKey.of(answer, key.strip()));
    }

    /// The same in English.
    public static Explanation of(Answer answer, String key) {
        return of(answer, key, Words.english());
    }

    static Optional<Explanation> find(Answer answer, String key, Words words) {
        List<String> parts = SLASH.splitAsStream(key).toList();
        if (parts.size() == 2 && parts.getFirst().equals("input")) {
            return answer.inputs().stream()
                    .filter(figure -> figure.id().equals(parts.get(1)))
                    .findFirst()
                    .map(figure -> new Explanation(key, new InputTrace(answer, words).full(figure)));
        }
        if (parts.size() == 2 && parts.getFirst().equals("parameter")) {
            return answer.assumptions().stream()
                    .filter(one -> one.key().equals(parts.get(1)))
                    .findFirst()
                    .map(one -> new Explanation(key, List.of(ParameterTrace.line(one, words))));
        }
        if (parts.size() == 3 && parts.getFirst().equals("together")) {
            return TogetherTrace.of(answer, parts.get(1), parts.get(2), words)
                    .map(lines -> new Explanation(key, lines));
        }
        if (parts.getFirst().equals("shelf")) {
            return new ShelfTrace(answer, words).lines(parts).map(lines -> new Explanation(key, lines));
        }
        Optional<Explanation> decided =
                new DecisionTrace(answer, words).lines(parts).map(lines -> new Explanation(key, lines));
        return decided.isPresent()
                ? decided
                : FigureKey.find(answer, parts)
                        .map(figure -> new Explanation(figure.text(), new FigureTrace(answer, figure, words).lines()));
    }

    /// All lines.
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
