package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.Band;
import org.orebridge.workbench.cooperation.plan.JointRelease.Branch;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.PriceBands;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.study.CourseWords;

/// A joint plan in tables, with what is said of them.
final class ReleaseTables {

    /// Places beside each other on an upright page.
    private static final int PLACES = 3;

    private final JointRelease found;
    private final Words words;
    private final ReleaseWords said;
    private final MoneyScale scale;

    ReleaseTables(JointRelease found, Words words) {
        this.found = found;
        this.words = words;
        this.said = new ReleaseWords(found, words);
        this.scale = MoneyScale.of(found.effects().stream().flatMapToDouble(e -> DoubleStream.of(e.loss())), words);
    }

    List<Section> sections() {
        var releases = new ArrayList<Part>(List.of(new Sentences(said.agreement(), false)));
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
                new Section(words.of("plan.revealed"), "", List.of(new Sentences(said.revealed(), false))),
                new Section(words.of("plan.leaks"), "", List.of(new Sentences(said.leaks(), false))));
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
                said.form(release.form()),
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
                said.form(form),
                Stream.concat(
                                Stream.of(words.of("plan.month")),
                                places.stream().map(price -> said.name(price.country())))
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
                        said.name(effect.party()),
                        scale.print(effect.loss()),
                        scale.print(effect.avoidedLow()),
                        scale.print(effect.avoidedHigh())))
                .toList();
    }
}
