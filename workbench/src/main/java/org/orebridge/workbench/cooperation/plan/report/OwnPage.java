package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.plan.OwnRelease;
import org.orebridge.workbench.cooperation.plan.Place;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;

/// What a plan asks of one party, as a page for that party alone.
final class OwnPage {

    private OwnPage() {}

    static String html(OwnRelease own, Words words) {
        String title = words.of("plan.own.title", words.country(own.party(), own.party()));
        return HtmlPage.ofCards(
                words.of("coop.kind"),
                title,
                words.of("plan.own.only"),
                words,
                List.of(
                        Cards.card(
                                words.of("plan.own.releases"),
                                words.of(
                                        "plan.own.revenue",
                                        MoneyScale.of(DoubleStream.of(own.revenue()), words)
                                                .said(own.revenue(), words)),
                                HtmlTable.of(columns(own, words), rows(own, words))
                                        .markup(words.of("plan.own.releases"))),
                        Cards.card(words.of("plan.own.known"), "", Cards.list(known(own, words)))));
    }

    private static boolean isOpen(OwnRelease own) {
        return own.rows().stream().anyMatch(row -> row.ends().size() > 1);
    }

    private static List<String> columns(OwnRelease own, Words words) {
        var columns = new ArrayList<>(words.list("plan.own.columns"));
        if (isOpen(own)) {
            columns.add(1, words.of("plan.own.ends"));
        }
        return columns;
    }

    private static List<List<String>> rows(OwnRelease own, Words words) {
        boolean open = isOpen(own);
        return own.rows().stream().map(row -> row(row, open, words)).toList();
    }

    private static List<String> row(OwnRelease.Row row, boolean open, Words words) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(row.month()),
                words.percent(Digits.three(100 * row.probability())),
                place(row.place(), words),
                words.of(row.abroad() ? "plan.own.partners" : "plan.own.home"),
                Digits.four(row.tonnes()),
                Digits.four(row.price())));
        if (open) {
            cells.add(1, row.ends().stream().map(end -> "(" + end + ")").collect(Collectors.joining(" ")));
        }
        return cells;
    }

    private static String place(Place place, Words words) {
        return words.country(place.country(), place.country()) + " " + words.form(place.form(), place.form());
    }

    private static List<String> known(OwnRelease own, Words words) {
        var said = new ArrayList<String>();
        own.knows()
                .forEach(known -> said.add(words.of(
                        Double.isInfinite(known.atMost()) ? "plan.own.knows-least" : "plan.own.knows-all",
                        place(known.place(), words),
                        Digits.three(known.atLeast()),
                        Digits.three(known.atMost()))));
        said.add(words.of("plan.own.partners-know"));
        return said;
    }
}
