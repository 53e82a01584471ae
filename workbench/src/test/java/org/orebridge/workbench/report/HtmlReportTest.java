package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ExampleAnswers;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportTest {

    private static final Answer ANSWER = ExampleAnswers.cobalt();
    private static final String PAGE = HtmlReport.of(ANSWER, Words.english());

    @TempDir
    Path folder;

    @Test
    void theReportLoadsNothingAndRunsNothing() {
        assertThat(PAGE)
                .doesNotContain("http")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("<img")
                .doesNotContain("NaN")
                .doesNotContain("Optional");
    }

    @Test
    void theMarkupIsWellFormed() throws ParserConfigurationException, IOException, SAXException {
        String xml = PAGE.replace("<!doctype html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void everyPartyHasAPanelForEveryWayAndMeasure() {
        for (String party : new String[] {"South Korea", "Japan"}) {
            for (String way : new String[] {
                "(a) no government stock used",
                "(b) each alone",
                "(b&#39;) each alone, partners restricting",
                "(c) together"
            }) {
                assertThat(PAGE)
                        .contains("aria-label=\"%s, Unmet need, %% of base need, %s\"".formatted(party, way))
                        .contains("aria-label=\"%s, Price, base = 100 (cobalt metal), %s\"".formatted(party, way))
                        .contains("aria-label=\"%s, Price, base = 100 (cobalt sulphate), %s\"".formatted(party, way))
                        .contains("aria-label=\"%s, Commercial stock, t, %s\"".formatted(party, way));
            }
        }
        assertThat(PAGE).contains("class=\"band together\"").contains("class=\"ribbon stopped\"");
    }

    @Test
    void everyInputFigureStandsThereWithSourceFileAndRow() {
        ANSWER.inputs()
                .forEach(figure -> assertThat(PAGE)
                        .contains(figure.vintage() + "<small>" + figure.file())
                        .contains("(r. %s)".formatted(figure.row())));
    }

    @Test
    void textOfOthersIsEscaped() {
        assertThat(PAGE)
                .contains("cobalt refining &lt;FIN&gt; &amp; &quot;others&quot;")
                .doesNotContain("<FIN>");
    }

    @Test
    void aFailedWayIsSaidFirstAndNotDrawn() {
        String page = HtmlReport.of(ExampleAnswers.withAFailedWay(), Words.english());
        assertThat(page)
                .contains("A part of this run failed")
                .contains("residual 3.2e-4 is above 1e-6")
                .doesNotContain("class=\"line restricting\"");
    }

    @Test
    void theSameAnswerGivesTheSamePageAndAllFilesAreWhole() throws IOException {
        assertThat(HtmlReport.of(ExampleAnswers.cobalt(), Words.english())).isEqualTo(PAGE);
        assertThat(ReportFolder.write(ANSWER, folder, Words.english()))
                .contains(folder.resolve("report.html"), folder.resolve("answer.txt"), folder.resolve("answer.json"))
                .allSatisfy(file -> assertThat(Files.size(file)).isPositive());
    }
}
