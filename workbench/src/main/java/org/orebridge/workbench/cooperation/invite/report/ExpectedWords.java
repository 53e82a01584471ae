package org.orebridge.workbench.cooperation.invite.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Expected;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// The candidates over all scenarios, in rows and sentences.
final class ExpectedWords {

    /// The last column is of scenarios of which it is known how often they begin.
    private static final int YEARLY = 7;

    private final Invitation found;
    private final Outsiders outsiders;
    private final List<Expected> expected;
    private final Words words;
    private final Amounts amounts;

    ExpectedWords(Invitation found, Outsiders outsiders, Words words) {
        this.found = found;
        this.outsiders = outsiders;
        this.words = words;
        this.expected = found.expected().stream()
                .filter(one -> one.outsiders() == outsiders)
                .sorted(Comparator.comparingDouble(Expected::jointGain).reversed())
                .toList();
        this.amounts = new Amounts(
                found,
                expected.stream()
                        .flatMapToDouble(
                                one -> DoubleStream.of(one.membersGain(), one.candidateGain(), one.leastMembersGain())),
                words);
    }

    /// Nothing where there is one scenario, or no candidate can be compared in all.
    Optional<Section> section() {
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        boolean yearly = expected.stream().allMatch(one -> one.jointPerYear().isPresent());
        List<String> columns = words.list("invite.expected-columns").stream()
                .limit(yearly ? YEARLY : YEARLY - 1)
                .toList();
        return Optional.of(new Section(
                words.of("invite.expected." + outsiders.name().toLowerCase(Locale.ROOT)),
                words.of("scenarios.weighing." + found.weighing().name().toLowerCase(Locale.ROOT)),
                List.of(
                        new Table(
                                words.of("invite.expected.gains", amounts.unit()),
                                columns,
                                expected.stream().map(this::row).toList()),
                        new Sentences(found.cases().stream().map(this::weight).toList()))));
    }

    private List<String> row(Expected one) {
        var cells = new ArrayList<>(List.of(
                amounts.name(one.candidate()),
                amounts.gained(one.membersGain()),
                amounts.gained(one.candidateGain()),
                amounts.gained(one.jointGain()),
                words.percent(Digits.percent(one.joinsByItself())),
                amounts.gained(one.leastMembersGain())));
        one.jointPerYear().ifPresent(yearly -> cells.add(amounts.gained(yearly)));
        return cells;
    }

    private String weight(Case one) {
        String title = words.said(one.title());
        String weight = words.percent(Digits.percent(one.weight()));
        return one.perYear()
                .map(often -> words.of("scenarios.weight.yearly", title, weight, Digits.three(often)))
                .orElseGet(() -> words.of("scenarios.weight", title, weight));
    }
}
