package org.orebridge.workbench.cooperation.invite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Split;
import org.orebridge.workbench.cooperation.invite.Invitation.SplitLoss;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// What changes in one scenario where the parties stand in two camps, in rows and sentences.
final class SplitWords {

    private final Case scenario;
    private final Words words;
    private final Amounts amounts;

    SplitWords(Invitation found, Case scenario, Words words) {
        this.scenario = scenario;
        this.words = words;
        this.amounts = new Amounts(
                found,
                scenario.splits().stream()
                        .flatMapToDouble(
                                split -> DoubleStream.of(split.oneLoses(), split.otherLoses(), split.restLoses())),
                words);
    }

    Section section() {
        var parts = new ArrayList<Part>();
        parts.add(new Table(
                words.of("invite.split.losses", amounts.unit()), words.list("invite.split-columns"), camps()));
        scenario.splits().stream()
                .filter(split ->
                        split.losses().stream().anyMatch(loss -> loss.changing().isPresent()))
                .forEach(split -> parts.add(new Table(
                        words.of("invite.split.each", amounts.unit(), written(split)),
                        words.list("invite.split-each-columns"),
                        split.losses().stream().map(this::row).toList())));
        List<String> open = scenario.splits().stream()
                .filter(split -> !split.settled())
                .map(SplitWords::written)
                .toList();
        if (!open.isEmpty()) {
            parts.add(new Sentences(List.of(words.of("invite.split.open", words.and(open)))));
        }
        return new Section(
                words.of("invite.split", words.said(scenario.title())), words.of("invite.split.says"), parts);
    }

    private List<List<String>> camps() {
        return scenario.splits().stream()
                .map(split -> List.of(
                        written(split),
                        amounts.gained(-split.oneLoses()),
                        amounts.gained(-split.otherLoses()),
                        amounts.gained(-split.oneLoses() - split.otherLoses()),
                        amounts.gained(-split.restLoses())))
                .toList();
    }

    private static String written(Split split) {
        return String.join(",", split.one()) + " / " + String.join(",", split.other());
    }

    private List<String> row(SplitLoss loss) {
        return List.of(
                amounts.name(loss.player()),
                amounts.gained(-loss.welfare()),
                amounts.gained(-loss.userLoss()),
                amounts.gained(loss.leaving()),
                amounts.gained(loss.changing()));
    }
}
