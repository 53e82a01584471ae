package org.orebridge.importers.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Region;
import org.orebridge.importers.TestWorkbook;
import org.orebridge.importers.purchases.Purchase.Money;

class PurchaseReaderTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @TempDir
    Path folder;

    private static PurchaseTable read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static PurchaseTable read(String text, Charset charset) {
        return PurchaseReader.read(text.getBytes(charset));
    }

    private static String trouble(PurchaseTable table) {
        return table.unused().getFirst().kind();
    }

    @Test
    void aPlainEnglishTableIsReadWithUnitAndCurrencyFromItsHeadings() {
        PurchaseTable table = read("""
                Material,HS code,Country of origin,Net weight (kg),Value (thousand USD),Invoice
                cobalt metal,8105.20-1000,DR Congo,"1,500",48.5,A-1
                """);

        assertThat(table.purchases()).hasSize(1);
        Purchase bought = table.purchases().getFirst();
        assertThat(bought.line()).isEqualTo(2);
        assertThat(bought.material()).isEqualTo("cobalt metal");
        assertThat(bought.code()).isEqualTo("810520");
        assertThat(bought.origin()).isEqualTo(Region.of("COD"));
        assertThat(bought.tonnes()).isEqualTo(1.5, ROUNDING);
        assertThat(bought.value()).contains(new Money(48_500, "USD"));
        assertThat(table.layout().ignored()).containsExactly("Invoice");
    }

    @Test
    void koreanAndJapaneseTablesAreReadInTheirOwnEncodings() {
        String korean = "2024년 구매 내역\n\n품목,원산지,중량(톤),금액(백만원)\n수산화리튬,중국,12.5,300\n코발트,콩고민주공화국,3,90\n";
        String japanese = "品目,原産国,数量（トン）,金額（千円）\n水酸化リチウム,中国,12.5,300\nコバルト,コンゴ民主共和国,3,90\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("x-windows-949"))) {
            PurchaseTable table = read(korean, charset);
            assertThat(table.unused()).as(charset.name()).isEmpty();
            assertThat(table.purchases()).as(charset.name()).hasSize(2);
            assertThat(table.purchases().getLast().origin()).isEqualTo(Region.of("COD"));
            assertThat(table.purchases().getFirst().value()).contains(new Money(300e6, "KRW"));
        }
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-31j"))) {
            PurchaseTable table = read(japanese, charset);
            assertThat(table.unused()).as(charset.name()).isEmpty();
            assertThat(table.purchases()).as(charset.name()).hasSize(2);
            assertThat(table.purchases().getFirst().material()).isEqualTo("水酸化リチウム");
            assertThat(table.purchases().getFirst().value()).contains(new Money(300e3, "JPY"));
        }
        assertThat(read(korean, Charset.forName("x-windows-949")).layout().encoding())
                .isEqualTo("x-windows-949");
        assertThat(read(japanese, Charset.forName("windows-31j")).layout().encoding())
                .isEqualTo("windows-31j");
    }

    @Test
    void everyRowIsUsedOrNamedWithItsLine() {
        PurchaseTable table = read("""
                material,origin,quantity,unit,value
                cobalt,COD,5,t,USD 100
                ,COD,5,t,
                cobalt,,5,t,
                cobalt,Atlantis,5,t,
                cobalt,Chnia,5,t,
                cobalt,EU,5,t,
                cobalt,China / Korea,5,t,
                cobalt,USSR,5,t,
                cobalt,CHN,,t,
                cobalt,CHN,much,t,
                cobalt,CHN,-5,t,
                cobalt,CHN,△5,t,
                cobalt,CHN,0,t,
                cobalt,CHN,1000000000000000,t,
                cobalt,CHN,5,,
                cobalt,CHN,5,pcs,
                ,,,,
                total,,70,t,

                cobalt,ZAR,5000,kg,12 apples
                cobalt,COD,5,t,USD 100
                cobalt,"CHN,5,t,
                """);

        assertThat(table.rows()).isEqualTo(20);
        assertThat(table.blank()).isEqualTo(2);
        assertThat(table.purchases()).extracting(Purchase::line).containsExactly(2, 21, 22);
        assertThat(table.unused())
                .extracting(remark -> remark.line() + " " + remark.kind())
                .containsExactly(
                        "3 no-material",
                        "4 no-country",
                        "5 unknown-country",
                        "6 unknown-country",
                        "7 not-one-country",
                        "8 not-one-country",
                        "9 past-country",
                        "10 no-quantity",
                        "11 not-a-number",
                        "12 below-zero",
                        "13 below-zero",
                        "14 zero",
                        "15 absurd",
                        "16 no-unit",
                        "17 unknown-unit",
                        "19 total",
                        "23 broken-row");
        assertThat(table.unused().get(3).about()).containsExactly("Chnia", "china");
        assertThat(table.remarks())
                .extracting(remark -> remark.line() + " " + remark.kind())
                .containsExactly("21 value-without-currency", "22 same-as");
        assertThat(table.purchases().get(1).tonnes()).isEqualTo(5, ROUNDING);
    }

    @Test
    void aDecimalCommaIsReadWhereOneCellShowsItAndRefusedWhereNothingDoes() {
        PurchaseTable shown =
                read("material;origin;quantity (t)\ncobalt;CHN;1,5\ncobalt;CHN;1.234,5\ncobalt;CHN;1,234\n");
        assertThat(shown.purchases()).extracting(Purchase::tonnes).containsExactly(1.5, 1234.5, 1.234);

        PurchaseTable silent = read("material;origin;quantity (t)\ncobalt;CHN;1,234\ncobalt;CHN;12\n");
        assertThat(trouble(silent)).isEqualTo("two-readings");
        assertThat(silent.purchases()).extracting(Purchase::tonnes).containsExactly(12.0);

        PurchaseTable both =
                read("material\torigin\tquantity (t)\ncobalt\tCHN\t1,5\ncobalt\tCHN\t1.5\ncobalt\tCHN\t1,234\n");
        assertThat(both.purchases()).extracting(Purchase::tonnes).containsExactly(1.5, 1.5);
        assertThat(trouble(both)).isEqualTo("two-readings");

        PurchaseTable usual = read("material,origin,quantity (t)\ncobalt,CHN,\"1,234\"\ncobalt,CHN,１２．５\n");
        assertThat(usual.purchases()).extracting(Purchase::tonnes).containsExactly(1234.0, 12.5);
    }

    @Test
    void anUnclosedQuotationSpoilsItsOwnLineAloneAndACellMayGoOnOverLines() {
        PurchaseTable table = read("""
                material,origin,quantity (t),note
                "cobalt,CHN,1,
                cobalt,CHN,2,5" pipe
                cobalt,CHN,3,"a ""good"" lot,
                over two lines"
                "cobalt",CHN,4,
                """);
        assertThat(table.purchases()).extracting(Purchase::tonnes).containsExactly(2.0, 3.0, 4.0);
        assertThat(table.purchases()).extracting(Purchase::line).containsExactly(3, 4, 6);
        assertThat(table.unused())
                .extracting(remark -> remark.line() + " " + remark.kind())
                .containsExactly("2 broken-row");
    }

    @Test
    void aContentIsAShareOrPerCentAndNothingElse() {
        PurchaseTable table = read("""
                material,origin,quantity (t),grade
                cobalt,CHN,1,20.5%
                cobalt,CHN,1,20.5
                cobalt,CHN,1,0.205
                cobalt,CHN,1,
                cobalt,CHN,1,205
                cobalt,CHN,1,high
                """);
        assertThat(table.purchases().subList(0, 3))
                .allSatisfy(bought -> assertThat(bought.content()).hasValueCloseTo(0.205, ROUNDING));
        assertThat(table.purchases().get(3).content()).isEmpty();
        assertThat(table.unused()).extracting(Remark::kind).containsExactly("wrong-content", "not-a-number");
    }

    @Test
    void aHeadingWithAUnitGoesBeforeACountOfPieces() {
        PurchaseTable table = read("품명,원산지,수량,중량(kg),단가(USD),금액(USD)\n코발트,중국,3,1500,30,45000\n");
        assertThat(table.purchases().getFirst().tonnes()).isEqualTo(1.5, ROUNDING);
        assertThat(table.purchases().getFirst().value()).contains(new Money(45_000, "USD"));
        assertThat(table.layout().ignored()).containsExactly("수량", "단가(USD)");
    }

    @Test
    void theSheetThatLooksLikePurchasesIsReadFromAWorkbookWithItsRowNumbers() throws IOException {
        byte[] book = Files.readAllBytes(new TestWorkbook()
                .sheet("Cover", List.of(List.of("Purchases 2024")))
                .sheet(
                        "구매",
                        List.of(
                                List.of("Purchases of 2024", "", ""),
                                List.of("HS코드", "원산지", "수량(톤)"),
                                List.of("810520", "콩고민주공화국", "1.234"),
                                List.of("", "", ""),
                                List.of("810520", "Zaire", "2E3")))
                .write(folder.resolve("book.xlsx")));

        PurchaseTable table = PurchaseReader.read(book);

        assertThat(table.purchases()).extracting(Purchase::line).containsExactly(3, 5);
        assertThat(table.purchases()).extracting(Purchase::tonnes).containsExactly(1.234, 2000.0);
        assertThat(table.layout().sheet()).isEqualTo("구매");
        assertThat(table.layout().otherSheets()).containsExactly("Cover");
        assertThat(table.blank()).isEqualTo(1);
    }

    @Test
    void whatIsNoTableIsRefusedForWhatItIs() throws IOException {
        refused(new byte[0], FileTrouble.EMPTY);
        refused("%PDF-1.7 ...", FileTrouble.PDF);
        refused("<!doctype html><p>sign in", FileTrouble.WEB_PAGE);
        refused("a,b\n1,2\n", FileTrouble.NO_HEADER);
        refused("material,value (USD)\ncobalt,5\n", FileTrouble.NO_COLUMN);
        refused("material,origin,quantity\n\n", FileTrouble.NO_ROWS);
        refused(new byte[] {0, 1, 2, 0, 0, 7, 8}, FileTrouble.NO_TEXT);
        refused(new byte[PurchaseReader.MOST_BYTES + 1], FileTrouble.TOO_LARGE);
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, FileTrouble.OLD_WORKBOOK);
        refused(zip("xl/workbook.xml", "xl/vbaProject.bin"), FileTrouble.MACROS);
        refused(zip("mimetype", "content.xml"), FileTrouble.OPEN_DOCUMENT);
        refused(zip("notes.txt"), FileTrouble.NO_WORKBOOK);
        refused("PK\u0003\u0004 and no more", FileTrouble.DAMAGED);
        refused(
                "material,origin,quantity (t)\n" + "cobalt,CHN,1\n".repeat(PurchaseReader.MOST_ROWS + 1),
                FileTrouble.TOO_MANY_ROWS);
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[65 << 20]);
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        refused(bytes.toByteArray(), FileTrouble.UNPACKS_TOO_FAR);
    }

    @Test
    void noMessageRepeatsACell() {
        assertThatThrownBy(() -> read("secret supplier,b\nsecret,2\n"))
                .isInstanceOf(RefusedTable.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void countriesAreKnownByCodesAndNamesOldOnesToo() {
        for (String name :
                List.of("COD", "CD", "Zaire", "ZAR", "DRC", "Congo (Kinshasa)", "콩고민주공화국", "コンゴ民主共和国", "ＣＯＤ")) {
            assertThat(PlaceWords.bundled()
                            .find(name)
                            .map(country -> country.region().code()))
                    .as(name)
                    .isEqualTo(Optional.of("COD"));
        }
        assertThat(PlaceWords.bundled()
                        .find("미국")
                        .map(country -> country.region().code()))
                .contains("USA");
        assertThat(PlaceWords.bundled().find("ROW")).isEmpty();
    }

    private static void refused(String text, FileTrouble trouble) {
        refused(text.getBytes(StandardCharsets.UTF_8), trouble);
    }

    private static void refused(byte[] bytes, FileTrouble trouble) {
        assertThatThrownBy(() -> PurchaseReader.read(bytes))
                .isInstanceOfSatisfying(
                        RefusedTable.class,
                        refusal -> assertThat(refusal.trouble()).isEqualTo(trouble));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
