package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TcCommandTest {

    /// Combined charges as the Japan Metal Bulletin prints them, rounded, at 30 % copper.
    @ParameterizedTest
    @CsvSource({"46.5, 4.65, 263.1", "75, 7.5, 424.4", "85, 8.5, 481.0"})
    void aBenchmarkIsToldInEveryUnit(String tc, String rc, String usdPerPayableTonne) {
        Session session = Session.of("tc", "convert", "--tc", tc, "--rc", rc, "--grade", "30%");
        assertThat(session.code()).isZero();
        assertThat(session.out()).containsPattern("Both \\(TC/RC\\) .* " + usdPerPayableTonne + " ");
    }

    @Test
    void theWayBackFromTheCombinedChargeIsTheSame() {
        Session session = Session.of("tc", "convert", "--combined", "424.408", "--grade", "0.3");
        assertThat(session.out()).containsPattern("Treatment charge \\(TC\\) +75\\.00 ");
        assertThat(session.out()).contains("RC in US cents per lb is a tenth of TC");
    }

    @Test
    void pricesGiveTheMarginAndItsParts() {
        Session session = Session.of(
                "tc", "convert", "--refined", "9000", "--concentrate", "8400", "--credits", "60", "--grade", "0.26");
        assertThat(session.out())
                .containsPattern("Treatment charge \\(TC\\) +47\\.71 ")
                .containsPattern("Refining charge \\(RC\\) .* 4\\.771 +105\\.2 ")
                .containsPattern("Free metal .* 135\\.0\n")
                .containsPattern("Smelter's margin .* 480\\.0\n");
    }

    @Test
    void whatIsNotGivenIsNamedWithItsReason() {
        Session session = Session.of("tc", "convert", "--tc", "-45", "--refined", "9000");
        assertThat(session.code()).isZero();
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("Grade not given: Copper in the clean standard concentrate")
                .contains("Payable share not given:", "By-product credits not given:", "Premium not given:")
                .contains("RC not given: by convention a tenth of TC");
    }

    @Test
    void withoutAPriceOfTheMetalTheMarginIsNamedAsMissing() {
        assertThat(Session.of("tc", "convert", "--rc", "7.5").out())
                .contains("is not shown", "--refined")
                .doesNotContain("Smelter's margin");
    }

    @Test
    void theJsonHasTheSameParts() {
        assertThat(Session.of("tc", "convert", "--tc", "75", "--grade", "30%", "--json")
                        .out())
                .startsWith("{")
                .contains("\"part\" : \"combined-charge\"", "\"usdPerPayableTonne\" : 424.4")
                .doesNotContain("Concentrate of");
    }

    @ParameterizedTest
    @CsvSource({
        "'', No charge is given",
        "--tc 75 --combined 400, is given in 2 ways",
        "--concentrate 8400, without that of the metal",
        "--tc 75 --credits 60, needs the price of the metal",
        "--tc 75 --refined -1, above zero",
        "--tc seventy, is no number",
        "--tc NaN, is no number",
        "--tc 75 --grade 30, Maybe 30% was meant",
        "--tc 75 --grade 0, is no share",
        "--tc 75 --payable 140%, is no share",
    })
    void aWrongChargeIsRefusedAndSaysWhatWasMaybeMeant(String options, String says) {
        Session session = Session.of(("tc convert " + options).strip().split(" "));
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains(says, "Maybe", "Try \"orebridge tc convert --help\".");
        assertThat(session.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--concentrate 4; a sign is missing",
                "--capacity 100; 0 to 50 %",
                "--credits much; is no number",
                "--countries Atlantis; is no country",
            })
    void aWrongShortageIsRefusedBeforeAnythingIsSolved(String options, String says) {
        Session session = Session.of(("tc squeeze " + options).split(" "));
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains(says, "Maybe", "Try \"orebridge tc squeeze --help\".");
    }

    @Test
    void aChargeIsToldInTheLanguageAskedFor() {
        assertThat(Session.of("tc", "convert", "--tc", "75", "--language", "ko").out())
                .contains("제련수수료(TC)", "정련수수료(RC)");
        assertThat(Session.of("tc", "convert", "--tc", "75", "--language", "ja").out())
                .contains("溶錬費(TC)", "精錬費(RC)");
    }

    @Test
    void answersAreWorkedOutForOneSqueezeAtATime() {
        Session session = Session.of("tc", "answers", "--concentrate", "-2,-4");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("one squeeze at a time, found 2", "Maybe \"tc squeeze\" was meant");
    }

    @Test
    void tcAloneSaysWhatItCanDo() {
        Session session = Session.of("tc");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("orebridge tc convert");
    }
}
