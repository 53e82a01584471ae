package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.Band;
import org.orebridge.workbench.cooperation.plan.JointRelease.End;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.PriceBands;
import org.orebridge.workbench.cooperation.plan.JointRelease.Through;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;

/// A joint plan in rows and sentences, the same on every page.
final class ReleaseWords {

    private final JointRelease found;
    private final Words words;
    private final MoneyScale scale;

    ReleaseWords(JointRelease found, Words words) {
        this.found = found;
        this.words = words;
        this.scale = MoneyScale.of(found.effects().stream().flatMapToDouble(e -> DoubleStream.of(e.loss())), words);
    }

    String setting() {
        return words.of(
                "plan.setting",
                words.said(found.title()),
                words.mineral(found.mineral(), found.mineral()),
                words.and(found.parties().stream().map(this::name).toList()),
                found.months());
    }

    private String name(JointRelease.Player player) {
        return words.country(player.id(), player.name());
    }

    private String name(String id) {
        return found.parties().stream()
                .filter(player -> player.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> words.country(id, id));
    }

    private String form(String id) {
        return words.form(id, id);
    }

    /// Who answered from what, and how the plan came about.
    List<String> agreement() {
        var said = new ArrayList<String>();
        for (Through through : Through.values()) {
            List<String> who = found.parties().stream()
                    .filter(player -> player.through() == through)
                    .map(this::name)
                    .toList();
            if (!who.isEmpty()) {
                said.add(words.of("plan.through." + code(through), words.and(who)));
            }
        }
        int rounds = found.agreement().stages().stream()
                .mapToInt(JointRelease.Stage::rounds)
                .sum();
        double gap = found.agreement().stages().stream()
                .mapToDouble(JointRelease.Stage::gap)
                .max()
                .orElse(0);
        said.add(words.of(
                "plan.end." + code(found.agreement().end()),
                rounds,
                found.agreement().stages().size(),
                words.percent(Digits.three(100 * gap)),
                words.percent(Digits.three(100 * found.agreement().tolerance()))));
        said.add(words.of(
                "plan.said",
                String.join(
                        words.of("comma"),
                        found.agreement().figuresAnswered().stream()
                                .map(each -> name(each.party()) + " " + Digits.whole((double) each.figures()))
                                .toList())));
        return said;
    }

    boolean failed() {
        return found.agreement().end() != End.AGREED;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------ rows

    /// A column of releases for each form and branch.
    List<String> releaseColumns() {
        return Stream.concat(
                        Stream.of(words.of("plan.month")),
                        found.releases().stream()
                                .flatMap(release -> release.branches().stream()
                                        .map(branch -> release.branches().size() == 1
                                                ? form(release.form())
                                                : form(release.form()) + " "
                                                        + words.percent(Digits.three(100 * branch.probability())))))
                .toList();
    }

    List<List<String>> releases() {
        return IntStream.range(0, found.months())
                .mapToObj(t -> Stream.concat(
                                Stream.of(String.valueOf(t + 1)),
                                found.releases().stream()
                                        .flatMap(release -> release.branches().stream())
                                        .map(branch -> t < branch.bands().size()
                                                ? band(branch.bands().get(t))
                                                : Digits.MISSING))
                        .toList())
                .toList();
    }

    private static String band(Band band) {
        String low = Digits.three(band.low());
        String high = Digits.three(band.high());
        return low.equals(high) ? low : low + " – " + high;
    }

    List<String> priceColumns() {
        return Stream.concat(
                        Stream.of(words.of("plan.month")),
                        found.prices().stream()
                                .flatMap(price -> Stream.of(
                                        words.of("plan.price.none", place(price)),
                                        words.of("plan.price.with", place(price)))))
                .toList();
    }

    private String place(PriceBands price) {
        return name(price.country()) + " " + form(price.form());
    }

    List<List<String>> prices() {
        return IntStream.range(0, found.months())
                .mapToObj(t -> Stream.concat(
                                Stream.of(String.valueOf(t + 1)),
                                found.prices().stream()
                                        .flatMap(price -> Stream.of(
                                                Digits.three(price.none().get(t)),
                                                band(price.bands().get(t)))))
                        .toList())
                .toList();
    }

    String effectsTitle() {
        return words.of("plan.effects", scale.unit());
    }

    List<List<String>> effects() {
        return found.effects().stream()
                .map(effect -> List.of(
                        name(effect.party()),
                        scale.print(effect.loss()),
                        scale.print(effect.avoidedLow()),
                        scale.print(effect.avoidedHigh())))
                .toList();
    }

    // ------------------------------------------------------------ sentences

    /// What a reader could infer.
    List<String> revealed() {
        var said = new ArrayList<String>();
        for (FormRelease release : found.releases()) {
            said.add(words.of(
                    "plan.step",
                    form(release.form()),
                    Digits.three(release.stepTonnes()),
                    words.percent(Digits.three(100 * found.narrowest()))));
        }
        found.revealed()
                .forEach(each -> said.add(words.of(
                        each.party().isEmpty() ? "plan.revealed.all" : "plan.revealed.one",
                        each.party().isEmpty() ? form(each.form()) : name(each.party()),
                        Digits.three(each.atLeast()),
                        Digits.three(each.released()),
                        form(each.form()))));
        said.add(words.of("plan.revealed.larger"));
        return said;
    }

    /// What is known all the same.
    List<String> leaks() {
        return List.of(
                words.of("plan.leak.coordinator"),
                words.of("plan.leak.partner"),
                words.of("plan.leak.rounds"),
                words.of("plan.leak.lies"));
    }
}
