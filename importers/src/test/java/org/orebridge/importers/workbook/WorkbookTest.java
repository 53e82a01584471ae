package org.orebridge.importers.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.TestWorkbook;
import org.orebridge.importers.WrongFile;

class WorkbookTest {

    private static final String EXPECTED = "a table of prices";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @TempDir
    private Path folder;

    private Path write(TestWorkbook book) throws IOException {
        return book.write(folder.resolve("book.xlsx"));
    }

    private static List<SheetRow> rows(Path file, String sheet) {
        List<SheetRow> rows = new ArrayList<>();
        Workbook.open(file, EXPECTED).forEach(sheet, rows::add, Progress.SILENT);
        return rows;
    }

    @Test
    void numbersKeepTheDigitsOfTheFileAndEmptyCellsKeepTheirPlace() throws IOException {
        Path file = write(new TestWorkbook()
                .sheet("Notes", List.of(List.of("Read me")))
                .sheet(
                        "Prices",
                        List.of(List.of("month", "", "Tin"), List.of("1960M01", "", "7.0000000000000007E-2"))));
        assertThat(Workbook.open(file, EXPECTED).sheets()).containsExactly("Notes", "Prices");
        assertThat(rows(file, "Prices"))
                .containsExactly(
                        new SheetRow(1, List.of("month", "", "Tin")),
                        new SheetRow(2, List.of("1960M01", "", "7.0000000000000007E-2")));
    }

    @Test
    void anUnknownSheetIsNamedWithThoseThatThereAre() throws IOException {
        Path file = write(new TestWorkbook().sheet("Prices", List.of(List.of("month"))));
        assertThatThrownBy(() -> rows(file, "Monthly Prices"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("has no sheet \"Monthly Prices\", but [Prices]");
    }

    @Test
    void textAndOtherArchivesAreNoWorkbooks() {
        assertThatThrownBy(() -> Workbook.open(TestFile.of("baci/baci-year.csv"), EXPECTED))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("is no workbook");
    }

    @Test
    void aWorkbookThatWasCutShortIsRefused() throws IOException {
        Path file = write(new TestWorkbook().sheet("Prices", List.of(List.of("month"))));
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length / 2));
        assertThatThrownBy(() -> Workbook.open(file, EXPECTED))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefusedBeforeItIsParsed() throws IOException {
        Path file = write(new TestWorkbook().sheetXml("Prices", SHEET + " ".repeat(40_000_000) + "</worksheet>"));
        assertThatThrownBy(() -> Workbook.open(file, EXPECTED))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("unpacks to more than")
                .hasMessageContaining("Maybe it was made to fill the memory");
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        String xml = "<!DOCTYPE x [<!ENTITY s SYSTEM \"%s\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>"
                .formatted(secret.toUri());
        Path file = write(new TestWorkbook()
                .sheetXml(
                        "Prices",
                        xml + SHEET + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&s;&b;</t></is></c>"
                                + "</row></sheetData></worksheet>"));
        assertThatThrownBy(() -> assertThat(rows(file, "Prices").toString()).doesNotContain("a secret", "aaaa"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("is a damaged workbook");
    }
}
