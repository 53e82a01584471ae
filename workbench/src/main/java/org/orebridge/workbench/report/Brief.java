package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Status;

/// The answer for somebody who has five minutes: two printed pages, then an annex with what it rests on.
///
/// One HTML file without scripts that loads nothing; a browser prints it on A4 with page numbers.
public final class Brief {

    private final Answer answer;
    private final Words words;
    private final ShortAnswer sentences;

    private Brief(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.sentences = new ShortAnswer(answer, words);
    }

    public static String of(Answer answer, Words words) {
        return new Brief(LocalNames.of(answer, words), words).page();
    }

    private String page() {
        boolean some = answer.ways().stream().anyMatch(way -> way.status() == Status.ANSWERED);
        return HtmlPage.of(
                words.of("brief.title", words.said(answer.shock().title())),
                words,
                StyleSheet.brief(),
                Markup.tag("main", some ? Markup.join(first(), second(), annex()) : failures()));
    }

    /// What stops, what it does to each party, and a picture of it.
    private Markup first() {
        BriefFigures figures = new BriefFigures(answer, words);
        return Markup.element(
                "section",
                List.of("class", "sheet"),
                heading(),
                part("summary.stops", Cards.list(stops())),
                part("summary.does", figures.table()),
                Markup.element("p", List.of("class", "note"), figures.note()),
                Markup.tag("h2", words.of("brief.picture")),
                new CurvesSection(answer, words).pictures());
    }

    private Markup heading() {
        return Markup.join(
                Markup.element("p", List.of("class", "kind"), words.of("brief.kind", mineral())),
                Foreign.element("h1", answer.shock().title(), words),
                Foreign.element("p", answer.shock().summary(), words),
                Markup.element("p", List.of("class", "note"), HtmlReport.setting(answer, words)));
    }

    private String mineral() {
        return Sentence.begin(answer.shock().mineralName());
    }

    private List<String> stops() {
        return sentences.stops().stream().limit(6).toList();
    }

    /// What together is worth, what to do, how sure it is.
    private Markup second() {
        return Markup.element(
                "section",
                List.of("class", "sheet"),
                part("together.title", new TogetherSection(answer, words).brief()),
                part("brief.do", Cards.list(BriefAdvice.of(answer, words))),
                part("brief.sure", Cards.list(sentences.sure())),
                part("evidence.title", EvidenceDrawing.draw(answer.evidence(), words)),
                failures());
    }

    private Markup annex() {
        BasisSection basis = new BasisSection(answer, words);
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("h1", List.of("class", "annex"), words.of("brief.annex")));
        parts.add(part("summary.does", Cards.list(sentences.parties())));
        parts.add(basis.tornado());
        parts.add(part("omissions.title", basis.omitted()));
        parts.add(new BriefAnnex(answer, words).assumptions());
        parts.add(new BriefAnnex(answer, words).sources());
        parts.add(basis.again());
        return Markup.element("section", List.of("class", "sheet"), parts);
    }

    private Markup failures() {
        return Markup.join(answer.ways().stream()
                .filter(way -> way.status() == Status.FAILED)
                .map(way -> HtmlReport.failure(way, words))
                .toList());
    }

    private Markup part(String title, Markup... parts) {
        return Markup.element(
                "section", List.of("class", "part"), Markup.tag("h2", words.of(title)), Markup.join(parts));
    }
}
