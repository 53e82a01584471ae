package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Assumption;
import org.orebridge.workbench.cooperation.pacts.Pacts.Build;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.State;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// What was not valued and why, what was assumed, what projects cost, and how closely sums close.
final class PactNotes {

    private final Pacts found;
    private final Words words;
    private final ClauseWords clauses;

    PactNotes(Pacts found, Words words) {
        this.found = found;
        this.words = words;
        this.clauses = new ClauseWords(words);
    }

    Section section() {
        return new Section(
                words.of("pacts.notes"),
                "",
                List.of(
                        new Sentences(said()),
                        new Table(
                                words.of("pacts.assumptions"),
                                words.list("pacts.assumption-columns"),
                                found.assumptions().stream().map(this::row).toList())));
    }

    private List<String> said() {
        var said = new ArrayList<>(words.list("pacts.how"));
        found.loanWindows()
                .forEach(each -> said.add(words.of(
                        "pacts.loan",
                        words.country(each.lender(), each.lender()),
                        words.country(each.borrower(), each.borrower()),
                        each.from(),
                        each.until(),
                        each.by())));
        for (Case each : found.cases()) {
            each.clauses().stream()
                    .filter(clause -> clause.state() != State.VALUED)
                    .forEach(clause -> said.add(words.of(
                            "pacts.state." + clause.state().name().toLowerCase(Locale.ROOT),
                            clauses.of(clause.clause()),
                            words.said(each.title()))));
            if (each.exporters().isEmpty()) {
                said.add(words.of("pacts.no-exporter", words.said(each.title())));
            }
            each.projects().forEach(project -> said.add(project(project)));
        }
        found.cases()
                .forEach(each -> said.add(words.of(
                        "pacts.checks",
                        Digits.error(each.checks().world()),
                        each.checks().valued())));
        return said;
    }

    private String project(Build project) {
        return words.of(
                "pacts.project",
                project.id(),
                words.country(project.country(), project.country()),
                words.activity(project.activity()),
                project.leadMonths(),
                MoneyScale.of(DoubleStream.of(project.capexUsd()), words).said(project.capexUsd(), words));
    }

    private List<String> row(Assumption each) {
        return List.of(
                words.of("pacts.assumption." + each.key()),
                Digits.three(each.value()),
                Digits.three(each.low()),
                Digits.three(each.high()),
                words.of("pacts.unit." + each.unit()));
    }
}
