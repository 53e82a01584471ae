package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orebridge.core.Language;
import org.orebridge.workbench.result.ExampleAnswers;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BriefTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBriefIsWellFormedInItsLanguageAndLoadsNothing(Language language)
            throws ParserConfigurationException, IOException, SAXException {
        String page = Brief.of(ExampleAnswers.cobalt(), Words.in(language));
        String xml = page.replace("<!doctype html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo(language.code());
        assertThat(page)
                .doesNotContain("http")
                .doesNotContain("<script")
                .doesNotContain("url(")
                .doesNotContain("{0}");
    }

    @Test
    void countriesAndMoneyAreThoseOfTheLanguageAndEnglishTextIsMarked() {
        assertThat(Brief.of(ExampleAnswers.cobalt(), Words.in(Language.KOREAN)))
                .contains("한국", "일본", "황산코발트", "만 달러", "<h1 lang=\"en\">")
                .doesNotContain("South Korea", "million USD");
        assertThat(Brief.of(ExampleAnswers.cobalt(), Words.in(Language.JAPANESE)))
                .contains("韓国", "硫酸コバルト", "万ドル", "国民厚生")
                .doesNotContain("South Korea");
    }

    @Test
    void aBriefOfAFailedWaySaysSoAndAdvisesNothingOnIt() {
        String page = Brief.of(ExampleAnswers.withAFailedWay(), Words.english());
        assertThat(page).contains("A part of this run failed").doesNotContain("acting together is better");
    }
}
