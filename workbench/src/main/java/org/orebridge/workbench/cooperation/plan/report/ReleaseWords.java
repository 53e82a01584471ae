package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.FormRelease;
import org.orebridge.workbench.cooperation.plan.JointRelease.Through;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;

/// A joint plan in sentences.
final class ReleaseWords {

    private final JointRelease found;
    private final Words words;

    ReleaseWords(JointRelease found, Words words) {
        this.found = found;
        this.words = words;
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

    String name(String id) {
        return found.parties().stream()
                .filter(player -> player.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> words.country(id, id));
    }

    String form(String id) {
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

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

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
