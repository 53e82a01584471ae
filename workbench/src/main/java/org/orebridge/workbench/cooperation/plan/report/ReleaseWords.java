package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.Band;
import org.orebridge.workbench.cooperation.plan.JointRelease.Branch;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.PriceBands;
import org.orebridge.workbench.cooperation.plan.JointRelease.Through;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.study.CourseWords;

/// A joint plan in tables and sentences.
final class ReleaseWords {

    /// Places beside each other on an upright page.
    private static final int PLACES = 3;

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
    private List<String> agreement() {
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

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------ tables

    List<Section> sections() {
        var releases = new ArrayList<Part>(List.of(new Sentences(agreement(), false)));
        if (courses().size() > 1) {
            releases.add(new Sentences(courses()));
        }
        found.releases().forEach(release -> releases.add(release(release)));
        return List.of(
                new Section(words.of("plan.releases"), "", releases),
                new Section(words.of("plan.prices"), words.of("plan.prices.note"), prices()),
                new Section(
                        words.of("plan.effects", scale.unit()),
                        words.of("plan.effects.note"),
                        List.of(new Table("", words.list("plan.effect-columns"), effects()))),
                new Section(words.of("plan.revealed"), "", List.of(new Sentences(revealed(), false))),
                new Section(words.of("plan.leaks"), "", List.of(new Sentences(leaks(), false))));
    }

    /// What is held possible, as the columns number it.
    private List<String> courses() {
        List<Branch> branches = found.releases().isEmpty()
                ? List.of()
                : found.releases().getFirst().branches();
        return IntStream.range(0, branches.size())
                .mapToObj(b -> words.of(
                        "plan.course",
                        b + 1,
                        CourseWords.of(branches.get(b).course(), words),
                        words.percent(Digits.three(100 * branches.get(b).probability()))))
                .toList();
    }

    /// A column for each course held possible.
    private Table release(FormRelease release) {
        List<Branch> branches = release.branches();
        Stream<String> heads = branches.size() == 1
                ? Stream.of(words.of("plan.together"))
                : IntStream.range(0, branches.size()).mapToObj(b -> "(" + (b + 1) + ")");
        return new Table(
                form(release.form()),
                Stream.concat(Stream.of(words.of("plan.month")), heads).toList(),
                IntStream.range(0, found.months())
                        .mapToObj(t -> Stream.concat(
                                        Stream.of(String.valueOf(t + 1)),
                                        branches.stream()
                                                .map(branch -> t
                                                                < branch.bands().size()
                                                        ? band(branch.bands().get(t))
                                                        : Digits.MISSING))
                                .toList())
                        .toList());
    }

    private static String band(Band band) {
        String low = Digits.three(band.low());
        String high = Digits.three(band.high());
        return low.equals(high) ? low : low + " – " + high;
    }

    /// A form after the other, so many places beside each other as a page is wide.
    private List<Part> prices() {
        var tables = new ArrayList<Part>();
        for (String form :
                found.prices().stream().map(PriceBands::form).distinct().toList()) {
            List<PriceBands> places = found.prices().stream()
                    .filter(price -> price.form().equals(form))
                    .toList();
            for (int from = 0; from < places.size(); from += PLACES) {
                tables.add(prices(form, places.subList(from, Math.min(from + PLACES, places.size()))));
            }
        }
        return tables;
    }

    private Table prices(String form, List<PriceBands> places) {
        return new Table(
                form(form),
                Stream.concat(Stream.of(words.of("plan.month")), places.stream().map(price -> name(price.country())))
                        .toList(),
                IntStream.range(0, found.months())
                        .mapToObj(t -> Stream.concat(
                                        Stream.of(String.valueOf(t + 1)),
                                        places.stream()
                                                .map(price -> Digits.three(
                                                                price.none().get(t)) + " ("
                                                        + band(price.bands().get(t)) + ")"))
                                .toList())
                        .toList());
    }

    private List<List<String>> effects() {
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
    private List<String> revealed() {
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
    private List<String> leaks() {
        return List.of(
                words.of("plan.leak.coordinator"),
                words.of("plan.leak.partner"),
                words.of("plan.leak.rounds"),
                words.of("plan.leak.lies"));
    }
}
