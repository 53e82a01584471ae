package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Finding;
import org.orebridge.importers.WrongFile;
import org.orebridge.observations.Kind;

/// What a file may have wrong with it: each fault is named or the file refused, and nothing is half imported.
class BadInputTest {

    private static final String GOOD = "2024,156,410,810411,50,20";

    @TempDir
    Path folder;

    private ObservationStore store;

    @BeforeEach
    void aStoreWithOneFile() {
        store = new ObservationStore(folder.resolve("observations"));
        store.add(
                HandMade.request(
                        Kind.USGS_MCS,
                        HandMade.file(
                                folder,
                                "good.csv",
                                HandMade.MCS_2026,
                                HandMade.world("Cobalt", "Canada", 2024, "3,350"))),
                ImportProgress.SILENT);
    }

    @AfterEach
    void whatWasThereIsThere() {
        Question cobalt =
                new Question("cobalt", new TreeSet<>(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        assertThat(store.ask(cobalt)).hasSize(1);
    }

    @Test
    void aRenamedColumnIsRefusedByItsName() {
        refused(baci("t,i,j,product,v,q", GOOD), "k", "Maybe");
    }

    @Test
    void aMissingColumnIsRefusedByItsName() {
        refused(baci("t,i,j,k,v", "2024,156,410,810411,50"), "q", "Maybe");
    }

    @Test
    void aWebPageInPlaceOfTheFileIsRefused() {
        refused(baci("<!doctype html><html>", "sign in"), "web page", "Maybe");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.csv"), "");
        refused(file, "empty", "Maybe");
    }

    @Test
    void anArchiveThatBreaksOffIsRefused() throws IOException {
        byte[] whole = archive("BACI_HS17_Y2024_V202601.csv", HandMade.BACI + "\n" + (GOOD + "\n").repeat(5000));
        refused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)), "cut.zip", "Maybe");
    }

    @Test
    void anArchiveThatWouldFillTheDiskIsRefused() throws IOException {
        byte[] bomb = archive("BACI_HS17_Y2024_V202601.csv", HandMade.BACI + "\n" + "0".repeat(50_000_000));
        refused(Files.write(folder.resolve("bomb.zip"), bomb), "bomb.zip", "Maybe");
    }

    @Test
    void anotherEncodingIsReadAsWhatItIs() throws IOException {
        Path file = folder.resolve("windows.csv");
        String line = HandMade.world("Cobalt compounds", "C\u00f4te d'Ivoire", 2024, "\u2014");
        Files.write(file, (HandMade.MCS_2026 + "\n" + line + "\n").getBytes(Charset.forName("windows-1252")));
        ImportOutcome.Added added = add(Kind.USGS_MCS, file);
        assertThat(added.record().observations()).isEqualTo(1);
    }

    @Test
    void aDecimalCommaIsNoNumber() {
        assertThat(found(baci(HandMade.BACI, "2024,156,410,810411,\"12,5\",20"), 0))
                .contains("12,5");
    }

    @Test
    void aWeightBelowZeroIsLeftOut() {
        assertThat(found(baci(HandMade.BACI, "2024,156,410,810411,50,-20"), 0)).contains("below zero");
    }

    @Test
    void aMillionBillionTonnesAreLeftOut() {
        assertThat(found(baci(HandMade.BACI, "2024,156,410,810411,50,1e15"), 0)).contains("10^12 t");
    }

    @Test
    void aYearInTheFutureIsLeftOut() {
        assertThat(found(baci(HandMade.BACI, "2034,156,410,810411,50,20"), 0)).contains("2034");
    }

    @Test
    void aRowSaidTwiceIsKeptOnce() {
        assertThat(found(baci(HandMade.BACI, GOOD, GOOD), 2)).contains("same as line 2");
    }

    @Test
    void ofContradictoryRowsTheFirstIsKept() {
        assertThat(found(baci(HandMade.BACI, GOOD, "2024,156,410,810411,50,21"), 2))
                .contains("line 2 says otherwise");
    }

    @Test
    void anUnknownCountryIsKeptUnderItsCode() {
        assertThat(found(baci(HandMade.BACI, "2024,987,410,810411,50,20"), 2)).contains("987");
    }

    @Test
    void whatIsNoCustomsCodeIsLeftOut() {
        assertThat(found(baci(HandMade.BACI, "2024,156,410,metal,50,20"), 0)).contains("metal");
    }

    @Test
    void aUnitThatIsNoneOfMassIsNotTakenForTonnes() {
        Path file = HandMade.file(
                folder,
                "unit.csv",
                HandMade.MCS_2026,
                HandMade.world("Helium", "Qatar", 2024, "64").replace("metric tons", "million cubic meters"));
        ImportOutcome.Added added = add(Kind.USGS_MCS, file);
        assertThat(added.record().observations()).isZero();
        assertThat(added.findings().toString()).contains("million cubic meters");
    }

    private void refused(Path file, String... says) {
        assertThatThrownBy(() -> store.add(HandMade.request(Kind.BACI, file), ImportProgress.SILENT))
                .isInstanceOf(WrongFile.class)
                .hasMessageContainingAll(says);
        assertThat(store.imports()).hasSize(1);
        assertThat(store.folder().resolve("parquet")).isDirectoryNotContaining("glob:**.part");
    }

    /// @param kept figures, of weight and value together
    private String found(Path file, int kept) {
        ImportOutcome.Added added = add(Kind.BACI, file);
        assertThat(added.record().observations()).isEqualTo(kept);
        return added.findings().stream().map(Finding::found).toList().toString();
    }

    private ImportOutcome.Added add(Kind kind, Path file) {
        return (ImportOutcome.Added) store.add(HandMade.request(kind, file), ImportProgress.SILENT);
    }

    private Path baci(String header, String... lines) {
        return HandMade.file(folder, "BACI_HS17_Y2024_V202601.csv", header, lines);
    }

    private static byte[] archive(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void wholeArchivesAreReadYearByYear() throws IOException {
        byte[] whole = archive("BACI_HS17_Y2024_V202601.csv", HandMade.BACI + "\n" + GOOD + "\n");
        ImportOutcome.Added added = add(Kind.BACI, Files.write(folder.resolve("BACI_HS17_V202601.zip"), whole));
        assertThat(added.record().observations()).isEqualTo(2);
        assertThat(List.of(added.record().edition().name())).containsExactly("V202601");
    }
}
