package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void noKeyStandsTwiceInTheMessagesFile() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream("messages_en.properties"))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.startsWith("#") && line.contains("="))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void rulesAndParametersAreSaidInWords() {
        Words words = Words.english();
        assertThat(RuleWords.of("none, from month 5 even-12 at home", words))
                .isEqualTo("nothing, from month 5 in 12 equal monthly parts at home");
        assertThat(RuleWords.of("threshold-5542", words)).isEqualTo("while the price is at or above 5,542 USD/t");
        assertThat(ParameterWords.name("sector.die-casting.elasticity", words)).isEqualTo("elasticity of use");
        assertThat(ParameterWords.group("sector.die-casting.elasticity", words)).isEqualTo("Use: die casting");
        assertThat(ParameterWords.name("belief.extension.9", words)).isEqualTo("an extension by 9 months");
        assertThat(Dates.inWords("from 2026-02, without end", words)).isEqualTo("from February 2026, without end");
    }
}
