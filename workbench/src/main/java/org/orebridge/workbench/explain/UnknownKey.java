package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.orebridge.core.NearestWord;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Assumption;
import org.orebridge.workbench.result.InputFigure;

/// What to say about a key that the answer does not have: the nearest one, and what keys there are.
final class UnknownKey {

    private UnknownKey() {}

    static IllegalArgumentException of(Answer answer, String key) {
        String nearest = nearest(answer, key)
                .map("Maybe %s was meant."::formatted)
                .orElse("Maybe one of the keys below was meant.");
        return new IllegalArgumentException(
                "This run has no figure \"%s\".%n%s%n%s".formatted(key, nearest, String.join("\n", valid(answer))));
    }

    /// Each series with its last month, so that the suggestion can be typed as it stands.
    private static Optional<String> nearest(Answer answer, String key) {
        TreeSet<String> known = new TreeSet<>();
        String wanted = key.replaceFirst("^.*/", "");
        for (String range : FigureKey.all(answer)) {
            String stem = range.substring(0, range.lastIndexOf('/') + 1);
            int last = Integer.parseInt(range.substring(range.lastIndexOf('.') + 1));
            boolean there =
                    wanted.matches("[0-9]{1,4}") && Integer.parseInt(wanted) >= 1 && Integer.parseInt(wanted) <= last;
            known.add(stem + (there ? wanted : String.valueOf(last)));
            known.add(stem.replaceFirst("/[^/]*/$", "/") + (there ? wanted : String.valueOf(last)));
        }
        answer.inputs().stream().map(InputFigure::id).forEach(id -> known.add("input/" + id));
        answer.assumptions().stream().map(Assumption::key).forEach(one -> known.add("parameter/" + one));
        ShelfTrace.all(answer).forEach(range -> known.add(range.replaceFirst("1\\.\\.[0-9]+$", "1")));
        known.addAll(new DecisionTrace(answer, Words.english()).all());
        known.removeIf(candidate ->
                Explanation.find(answer, candidate, Words.english()).isEmpty());
        return NearestWord.among(known, key);
    }

    private static List<String> valid(Answer answer) {
        List<String> lines = new ArrayList<>(List.of("Keys of this run:"));
        FigureKey.all(answer).forEach(key -> lines.add("  " + key));
        lines.add("  together/<b or b'>/<party>");
        lines.add("  shelf/<none, half or full>/<party>/<measure>/<subject>/<month>");
        lines.add("  game/<way>/<month>/<profile>, release/<way>/<owner>/<to>/<month>, tornado/<parameter>/<party>");
        lines.add("  input/<id>         (%d ids, in inputs.csv)"
                .formatted(answer.inputs().size()));
        lines.add("  parameter/<key>    (%d keys, in assumptions.csv)"
                .formatted(answer.assumptions().size()));
        return lines;
    }
}
