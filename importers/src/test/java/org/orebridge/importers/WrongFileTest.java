package org.orebridge.importers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.importers.baci.BaciReader;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.usgs.UsgsReader;

class WrongFileTest {

    @ParameterizedTest
    @CsvSource({
        "wrong/web-page.csv, is a web page, sign in",
        "wrong/empty.csv, is empty, download failed",
        "wrong/archive.csv, is a zip archive, unpacked",
        "wrong/gzip.csv, breaks off in the middle, cut short",
        "wrong/answer.csv, is JSON, another file",
        "wrong/binary.csv, is no text, another file",
        "wrong/other-layout.csv, 'has the header \"land;menge\"', the layout has changed",
        "baci/baci-year.csv, seems to be a year file of CEPII BACI, swapped"
    })
    void aFileOfTheWrongKindIsRefusedWithWhatItSeemsToBe(String name, String seems, String maybe) {
        assertThatThrownBy(() -> UsgsReader.read(TestFile.of(name)))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("Mineral Commodity Summaries")
                .hasMessageContaining(seems)
                .hasMessageMatching("(?s).*\nMaybe .*" + maybe + ".*");
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> BgsReader.read(Path.of("no-such.csv")))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("no-such.csv")
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> BgsReader.read(Path.of("."))).hasMessageContaining("is a folder");
    }

    @Test
    void eachReaderSaysWhichDatasetItExpected() {
        Path usgs = TestFile.of("usgs/usgs-2025.csv");
        assertThatThrownBy(() -> BaciReader.read(usgs))
                .hasMessageContaining("CEPII BACI")
                .hasMessageContaining("seems to be the world data of USGS Mineral Commodity Summaries 2025");
        assertThatThrownBy(() -> BgsReader.read(usgs)).hasMessageContaining("BGS World Mineral Statistics");
    }
}
