package org.orebridge.importers.baci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Content;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.WrongFile;

class BaciReleaseTest {

    private static final String YEAR_2023 = "BACI_HS17_Y2023_V202601.csv";
    private static final String YEAR_2024 = "BACI_HS17_Y2024_V202601.csv";
    private static final Set<HsCode> COBALT = Set.of(HsCode.of("282200"));

    @TempDir
    private Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("BACI_HS17_V202601.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int n = 0; n < namesAndTexts.length; n += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[n]));
                zip.write(namesAndTexts[n + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path release() throws IOException {
        return zip(
                "Readme.txt",
                "BACI",
                YEAR_2024,
                "t,i,j,k,v,q\n2024,180,156,282200,1000,50\n2024,4,8,010121,1,NA\n",
                YEAR_2023,
                "t,i,j,k,v,q\n2023,180,156,282200,900,45\n",
                "country_codes_V202601.csv",
                Files.readString(TestFile.of("baci/country-codes.csv")),
                "product_codes_HS17_V202601.csv",
                Files.readString(TestFile.of("baci/product-codes.csv")));
    }

    private static Intake read(Content year, List<FlowRow> rows) {
        return BaciReader.read(year, COBALT, rows::add, Progress.SILENT);
    }

    @Test
    void everyYearOfAnArchiveIsReadInPlaceAndWhatNobodyWantsIsCountedAndLeft() throws IOException {
        List<Content> years = BaciRelease.yearFiles(release());
        assertThat(years).extracting(Content::name).containsExactly(YEAR_2023, YEAR_2024);
        List<FlowRow> rows = new ArrayList<>();
        Intake intake = read(years.getLast(), rows);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo(YEAR_2024);
            assertThat(row.row()).isEqualTo(2);
        });
        assertThat(intake.lines()).isEqualTo(2);
        assertThat(intake.rows()).isEqualTo(1);
        assertThat(intake.edition()).isEqualTo(Edition.of("cepii-baci-hs17", "V202601", LocalDate.of(2026, 1, 31)));
    }

    @Test
    void theTablesOfCodesInTheArchiveAreFound() throws IOException {
        Path release = release();
        assertThat(BaciCodes.readCountries(release).rows()).hasSize(4);
        assertThat(BaciCodes.readProducts(release).rows()).hasSize(1);
    }

    @Test
    void aPlainYearFileIsItsOwnOnlyYear() {
        Path file = TestFile.of("baci/baci-year.csv");
        assertThat(BaciRelease.yearFiles(file)).containsExactly(Content.of(file));
    }

    @Test
    void anArchiveOfSomethingElseIsRefusedWithWhatItHolds() throws IOException {
        Path file = zip("photo.jpg", "x");
        assertThatThrownBy(() -> BaciRelease.yearFiles(file))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("holds [photo.jpg]")
                .hasMessageContaining("Maybe another archive was meant");
    }

    @Test
    void anArchiveThatWasCutShortIsRefused() throws IOException {
        Path file = release();
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - 100));
        assertThatThrownBy(() -> BaciRelease.yearFiles(file))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("breaks off in the middle")
                .hasMessageContaining("Maybe the download was cut short");
    }

    @Test
    void anArchiveWithADamagedYearIsRefused() throws IOException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            text.append("2024,%d,%d,282200,%d,1\n".formatted(1000 + n, 2000 + n, random.nextInt(1_000_000)));
        }
        Path file = zip(YEAR_2024, text.toString());
        byte[] all = Files.readAllBytes(file);
        all[all.length / 2] ^= 0x55;
        Files.write(file, all);
        Content year = BaciRelease.yearFiles(file).getFirst();
        assertThatThrownBy(() -> read(year, new ArrayList<>())).isInstanceOf(WrongFile.class);
    }

    @Test
    void namesThatPointOutOfTheArchiveAreRefused() throws IOException {
        for (String name : List.of("../" + YEAR_2024, "a/../../" + YEAR_2024, "/" + YEAR_2024, "a\\" + YEAR_2024)) {
            Path file = zip(name, "t,i,j,k,v,q\n");
            assertThatThrownBy(() -> BaciRelease.yearFiles(file))
                    .isInstanceOf(WrongFile.class)
                    .hasMessageContaining("points out of the archive");
        }
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        Path file = zip(YEAR_2024, "t,i,j,k,v,q\n" + "0".repeat(40_000_000));
        Content year = BaciRelease.yearFiles(file).getFirst();
        assertThatThrownBy(() -> read(year, new ArrayList<>()))
                .isInstanceOf(WrongFile.class)
                .hasMessageMatching("(?s).*has a line of more than 4 MB.*");
        Path many = zip(YEAR_2024, "t,i,j,k,v,q\n" + "\n".repeat(40_000_000));
        Content empty = BaciRelease.yearFiles(many).getFirst();
        assertThatThrownBy(() -> read(empty, new ArrayList<>()))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void progressIsToldAndMayCancel() throws IOException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        Random random = new Random(7);
        for (int n = 0; n < 200_000; n++) {
            text.append("2024,4,8,010121,%d,NA\n".formatted(random.nextInt(1_000_000)));
        }
        Content year = BaciRelease.yearFiles(zip(YEAR_2024, text.toString())).getFirst();
        List<Long> told = new ArrayList<>();
        BaciReader.read(year, COBALT, _ -> {}, (done, total) -> {
            assertThat(done).isLessThanOrEqualTo(total);
            told.add(done);
        });
        assertThat(told).hasSizeGreaterThan(3).isSorted();
        assertThat(told.getLast()).isEqualTo((long) text.length());
        assertThatThrownBy(() -> BaciReader.read(year, COBALT, _ -> {}, (_, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aYearFileFromTheFutureIsNotBelieved() throws IOException {
        Content year = BaciRelease.yearFiles(zip(YEAR_2024, "t,i,j,k,v,q\n2031,180,156,282200,1000,50\n"))
                .getFirst();
        List<FlowRow> rows = new ArrayList<>();
        assertThat(read(year, rows).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("2031 is in the future of this file"));
        assertThat(rows).isEmpty();
    }
}
