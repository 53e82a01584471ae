package org.orebridge.workbench.squeeze.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.Interests;
import org.orebridge.workbench.squeeze.SmelterAnswers;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.SmelterAnswers.Country;
import org.orebridge.workbench.squeeze.SmelterAnswers.Effect;

/// What each answer to a squeeze of smelters does, in sentences and rows, the same on every page.
final class AnswerWords {

    /// Amounts below this share of the largest are nothing to speak of.
    private static final double NOTHING = 0.01;

    private final SmelterAnswers answers;
    private final Words words;

    AnswerWords(SmelterAnswers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    String setting() {
        String central = words.of(
                "answers.setting",
                percent(answers.numbers().concentrate()),
                percent(answers.numbers().capacity()),
                percent(answers.numbers().credits()),
                words.and(answers.parties().stream().map(this::name).toList()),
                answers.months());
        String draws = answers.low().isEmpty()
                ? words.of("answers.no-draws")
                : words.of("answers.draws", answers.drawsDone(), answers.drawsAsked());
        return words.paragraph(List.of(central, draws));
    }

    String heading(Answer answer) {
        String size =
                answer.id().equals("new-mines") ? Digits.whole(answer.size()) : Digits.written(100 * answer.size());
        return words.of("answers." + answer.id(), size);
    }

    // ------------------------------------------------------------ smelters

    String none() {
        return words.of(
                "answers.none",
                answers.none().stream()
                        .map(one -> country(
                                one, Digits.decimals(one.spot(), 1), Digits.decimals(100 * one.throughput(), 1)))
                        .collect(Collectors.joining(words.of("comma"))));
    }

    /// @param i which of the answers
    String smelters(int i) {
        List<Country> central = answers.answers().get(i).smelters();
        return words.of(
                "answers.smelters",
                IntStream.range(0, central.size())
                        .mapToObj(k -> country(
                                central.get(k),
                                banded(i, a -> a.smelters().get(k).spot()),
                                banded(i, a -> 100 * a.smelters().get(k).throughput())))
                        .collect(Collectors.joining(words.of("comma"))));
    }

    private String banded(int i, Function<Answer, Double> figure) {
        String central = Digits.decimals(figure.apply(answers.answers().get(i)), 1);
        if (answers.low().isEmpty()) {
            return central;
        }
        String low = Digits.decimals(figure.apply(answers.low().get(i)), 1);
        String high = Digits.decimals(figure.apply(answers.high().get(i)), 1);
        return low.equals(central) && high.equals(central) ? central : words.of("squeeze.band", central, low, high);
    }

    private String country(Country one, String spot, String throughput) {
        return words.of("answers.country", name(one.region()), spot, throughput);
    }

    // ------------------------------------------------------------ who gains and who pays

    /// One row a country and one for all; with draws, two more rows under each for the ends of the band.
    ///
    /// @param i which of the answers
    List<List<String>> rows(int i) {
        var rows = new ArrayList<List<String>>();
        Answer answer = answers.answers().get(i);
        for (int k = 0; k < answer.effects().size(); k++) {
            int at = k;
            rows(
                    rows,
                    i,
                    name(answer.effects().get(k).region()),
                    a -> a.effects().get(at).change());
        }
        rows(rows, i, words.of("answers.world"), Answer::world);
        return rows;
    }

    /// The same with the band behind each figure, for tables that print it small.
    List<List<String>> bandedRows(int i) {
        List<List<String>> rows = rows(i);
        if (answers.low().isEmpty()) {
            return rows;
        }
        return IntStream.iterate(0, at -> at < rows.size(), at -> at + 3)
                .mapToObj(at -> banded(rows.get(at), rows.get(at + 1), rows.get(at + 2)))
                .toList();
    }

    private List<String> banded(List<String> central, List<String> low, List<String> high) {
        return IntStream.range(0, central.size())
                .mapToObj(c -> c == 0
                        ? central.getFirst()
                        : "%s (%s)".formatted(central.get(c), words.of("range", low.get(c), high.get(c))))
                .toList();
    }

    private void rows(List<List<String>> rows, int i, String name, Function<Answer, Interests> change) {
        rows.add(row(name, change.apply(answers.answers().get(i))));
        if (!answers.low().isEmpty()) {
            rows.add(row(words.of("answers.low"), change.apply(answers.low().get(i))));
            rows.add(row(words.of("answers.high"), change.apply(answers.high().get(i))));
        }
    }

    private static List<String> row(String name, Interests change) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        change.smelters(),
                                        change.miners(),
                                        change.otherProducers(),
                                        change.users(),
                                        change.treasury(),
                                        change.traders(),
                                        change.national())
                                .map(AnswerWords::million))
                .toList();
    }

    /// Under the central values, the largest first.
    String sides(Answer answer) {
        List<Side> sides = answer.effects().stream().flatMap(this::sides).toList();
        double largest =
                sides.stream().mapToDouble(side -> Math.abs(side.usd())).max().orElse(0);
        return words.of("answers.sides", side(sides, 1, largest), side(sides, -1, largest));
    }

    private record Side(String who, double usd) {}

    private Stream<Side> sides(Effect effect) {
        Interests change = effect.change();
        return Stream.of(
                new Side(who("smelters", effect), change.smelters()),
                new Side(who("miners", effect), change.miners()),
                new Side(who("users", effect), change.users()),
                new Side(who("treasury", effect), change.treasury()),
                new Side(who("others", effect), change.otherProducers()),
                new Side(who("traders", effect), change.traders()));
    }

    private String who(String group, Effect effect) {
        return words.of("answers.group." + group, name(effect.region()));
    }

    private String side(List<Side> sides, int sign, double largest) {
        String list = sides.stream()
                .filter(side -> sign * side.usd() > NOTHING * largest)
                .sorted(Comparator.comparingDouble((Side side) -> -sign * side.usd()))
                .map(side -> words.of("answers.amount", side.who(), Digits.decimals(Math.abs(side.usd()) / 1e6, 0)))
                .collect(Collectors.joining(words.of("comma")));
        return list.isEmpty() ? words.of("smelters.nobody") : list;
    }

    // ------------------------------------------------------------ buying together

    List<List<String>> family() {
        return answers.family().stream()
                .map(one -> List.of(
                        Digits.written(100 * one.share()),
                        million(one.joint()),
                        million(one.jointSmelters()),
                        million(one.china()),
                        Digits.decimals(one.spot(), 1)))
                .toList();
    }

    List<String> defections() {
        return answers.defectors().stream()
                .map(one -> words.of(
                        "answers.defection", name(one.region()), million(one.gain()), million(-one.lossOfOthers())))
                .toList();
    }

    private static String million(double usd) {
        return Digits.signed(usd / 1e6, v -> Digits.decimals(v, 0));
    }

    private static String percent(double share) {
        return Digits.signed(100 * share, Digits::written);
    }

    private String name(String code) {
        return words.country(code, code);
    }
}
