package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.RuleWords;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// Where a payoff of a release game, a release or a bar of the sensitivity comes from.
final class DecisionTrace {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9._]+");

    private final Answer answer;
    private final Words words;

    DecisionTrace(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// @param parts of the key; empty if it names nothing that was decided or varied
    Optional<List<String>> lines(List<String> parts) {
        return switch (parts.getFirst()) {
            case "game" -> new GameTrace(answer, words).lines(parts);
            case "release" -> parts.size() == 5 ? release(parts) : Optional.empty();
            case "tornado" -> parts.size() == 3 ? tornado(parts.get(1), parts.get(2)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<List<String>> release(List<String> parts) {
        List<WayResult.Release> found = way(parts.get(1)).stream()
                .flatMap(way -> way.releases().stream())
                .filter(one -> one.owner().equals(parts.get(2))
                        && one.to().equals(parts.get(3))
                        && String.valueOf(one.month()).equals(parts.get(4)))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        WayResult way = way(parts.get(1)).orElseThrow();
        List<String> lines = new ArrayList<>();
        found.forEach(one -> lines.add("%s = %s t %s"
                .formatted(
                        String.join("/", parts),
                        Digits.four(one.tonnes()),
                        answer.network().formName(one.form()))));
        lines.add("  " + words.of("explain.rules", RuleWords.of(way.profile(), answer.shock()::nameOf, words)));
        lines.add("  " + words.of("explain.release.how", parts.get(1), parts.get(2)));
        return Optional.of(lines);
    }

    private Optional<List<String>> tornado(String parameter, String party) {
        return answer.tornado()
                .flatMap(tornado -> tornado.rows().stream()
                        .filter(row -> slug(row.parameter()).equals(slug(parameter)))
                        .filter(_ -> tornado.central().containsKey(party))
                        .findFirst()
                        .map(row -> lines(tornado, row, party)));
    }

    private List<String> lines(Tornado tornado, Tornado.Row row, String party) {
        List<String> lines = new ArrayList<>();
        boolean years = row.parameter().equals(Tornado.BASE_YEAR);
        lines.add(
                years ? words.of("explain.tornado.years", party) : words.of("explain.tornado", row.parameter(), party));
        for (boolean high : List.of(false, true)) {
            Optional<Double> value = Optional.ofNullable((high ? row.atHigh() : row.atLow()).get(party));
            String amount = value.map(Digits::four).orElse(words.of("failed.cell"));
            String unit = words.unit(tornado.measure().unit());
            lines.add("  "
                    + (years
                            ? words.of(high ? "explain.tornado.highest" : "explain.tornado.lowest", amount, unit)
                            : words.of(
                                    high ? "explain.tornado.high" : "explain.tornado.low",
                                    Digits.written(high ? row.high() : row.low()),
                                    words.unit(row.unit()),
                                    amount,
                                    unit)));
        }
        lines.add("  "
                + words.of("explain.tornado.central")
                + " %s/%s/%s/%s/%d"
                        .formatted(
                                tornado.way().code(),
                                party,
                                tornado.measure().id(),
                                tornado.subject(),
                                tornado.month()));
        return lines;
    }

    /// All keys of this kind, ready to be typed.
    List<String> all() {
        TreeSet<String> keys = new TreeSet<>(GameTrace.all(answer));
        for (WayResult way : answer.ways()) {
            way.releases()
                    .forEach(one -> keys.add(
                            "release/%s/%s/%s/%d".formatted(way.way().code(), one.owner(), one.to(), one.month())));
        }
        answer.tornado()
                .ifPresent(tornado -> tornado.rows()
                        .forEach(row -> tornado.central()
                                .keySet()
                                .forEach(party -> keys.add("tornado/%s/%s".formatted(slug(row.parameter()), party)))));
        return List.copyOf(keys);
    }

    /// `substitution: speed` as `substitution-speed`.
    private static String slug(String parameter) {
        return NOT_A_LETTER.matcher(parameter.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private Optional<WayResult> way(String code) {
        return Way.find(code).flatMap(answer::way);
    }
}
