package org.orebridge.workbench.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.study.MarketStudy;

class HoldingFileTest {

    /// Stands wherever a figure may stand; nothing may ever say it.
    private static final String MARK = "7391";

    private static final String SOUND = """
            party: KOR
            mineral: gallium
            lots:
              - form: gallium-6n
                country: KOR
                level: 7391.25
                rate: 7391
                floor: 73.91
                worth: 739100
                first-month: 3
                threshold: 7391
                to: partners
                origin: CHN
                encumbrance: no-loans
            """;

    private final HoldingFile reader = new HoldingFile(MarketStudy.vocabulary(ReferenceDataset.bundled()));

    @Test
    void everyFigureOfASoundFileIsRead() {
        Holding holding = reader.read("kor.yaml", SOUND);
        assertThat(holding.party()).isEqualTo("KOR");
        Holding.Lot lot = holding.lots().getFirst();
        assertThat(lot.level()).isEqualTo(7391.25);
        assertThat(lot.rate()).isEqualTo(7391);
        assertThat(lot.floor()).isEqualTo(73.91);
        assertThat(lot.worth()).isEqualTo(739100);
        assertThat(lot.firstMonth()).isEqualTo(3);
        assertThat(lot.threshold()).isEqualTo(7391);
        assertThat(lot.abroad()).isTrue();
    }

    @Test
    void theTemplateIsAHolding() {
        assertThat(reader.read("template", HoldingFile.template()).lots()).hasSize(1);
    }

    @Test
    void aFaultIsToldByLineAndKeyAndByWhatTheKeyTakes() {
        Throwable wrong =
                catchThrowable(() -> reader.read("kor.yaml", SOUND.replace("level: 7391.25", "level: 7391 t")));
        assertThat(wrong)
                .isInstanceOf(InvalidHolding.class)
                .hasMessageContaining("kor.yaml:6: `level`")
                .hasMessageContaining("a number from 0 to 1e9")
                .hasNoCause();
    }

    /// Every line of a sound file spoilt in every way, one after the other: whatever is refused, nothing says the mark.
    @Test
    void noFaultOfAnyKindSaysAFigure() {
        List<String> lines = SOUND.lines().toList();
        int refused = 0;
        for (int at = 0; at < lines.size(); at++) {
            for (String spoilt : spoilt(lines.get(at))) {
                var changed = new ArrayList<>(lines);
                changed.set(at, spoilt);
                Throwable wrong = catchThrowable(() -> reader.read("kor.yaml", String.join("\n", changed)));
                if (wrong != null) {
                    refused++;
                    assertThat(wrong).isInstanceOf(InvalidHolding.class);
                    assertThat(everythingSaid(wrong)).as(spoilt).doesNotContain(MARK, "73.91");
                }
            }
        }
        // Each of fourteen lines can be spoilt in about twenty ways; most of them are refused.
        assertThat(refused).isGreaterThan(150);
    }

    private static List<String> spoilt(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return List.of(
                key,
                key + " " + MARK + " t",
                key + " -" + MARK,
                key + " " + MARK + "e99",
                key + " [" + MARK + ", " + MARK + "]",
                key + " {" + MARK + ": " + MARK + "}",
                key + " {" + MARK,
                key + " \"" + MARK,
                key + " *" + MARK,
                key + " &a" + MARK + " " + MARK,
                key + " !!int " + MARK,
                key + " !tag" + MARK + " x",
                key + " |" + MARK,
                key + " % " + MARK,
                key + " @" + MARK,
                key + " " + MARK + ": " + MARK,
                key + " KO" + MARK,
                key + " \u0000" + MARK,
                key + "\t" + MARK + "\t: " + MARK,
                line.replace(":", ""),
                line.replace(":", MARK + ":"),
                line + "\n" + line,
                line + "\n  " + MARK + "level: " + MARK,
                line + "\n" + MARK,
                line + "\n" + "[".repeat(40) + MARK,
                "\t" + line + MARK,
                MARK,
                "- " + MARK,
                "");
    }

    private static String everythingSaid(Throwable wrong) {
        var said = new StringWriter();
        wrong.printStackTrace(new PrintWriter(said, true));
        return said + wrong.toString() + wrong.getLocalizedMessage();
    }

    @Test
    void aFileThatIsMissingTooLargeOrNoTextIsRefusedWithoutItsWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kor.yaml");
        assertThat(catchThrowable(() -> reader.read(file))).isInstanceOf(InvalidHolding.class);
        Files.write(file, new byte[] {'7', '3', '9', '1', (byte) 0xff, (byte) 0xfe});
        assertThat(everythingSaid(catchThrowable(() -> reader.read(file)))).doesNotContain(MARK);
        Files.writeString(file, MARK.repeat(300_000));
        assertThat(everythingSaid(catchThrowable(() -> reader.read(file)))).doesNotContain(MARK);
    }

    @Test
    void nothingThatHoldsAFigureSaysIt() {
        Holding holding = reader.read("kor.yaml", SOUND);
        var party = new FileParty(holding);
        party.open(new HoldingTerms("KOR", List.of("KOR"), "gallium", List.of("JPN")));
        assertThat(List.of(holding.toString(), holding.lots().toString(), party.toString()))
                .noneMatch(text -> text.contains("739"));
    }

    @Test
    void whoMayReadTheFileIsSeen(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kor.yaml"), SOUND);
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(HoldingFile.isOpenToOthers(file)).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(HoldingFile.isOpenToOthers(file)).isFalse();
    }
}
