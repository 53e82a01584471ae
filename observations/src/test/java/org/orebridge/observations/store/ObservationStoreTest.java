package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Finding;
import org.orebridge.core.HsCode;
import org.orebridge.core.Said;
import org.orebridge.importers.WrongFile;
import org.orebridge.observations.Kind;

class ObservationStoreTest {

    @TempDir
    Path folder;

    private ObservationStore store;

    @BeforeEach
    void emptyStore() {
        store = new ObservationStore(folder.resolve("observations"));
    }

    @Test
    void aStoreWithoutImportsKnowsNothingAndMakesNoFile() {
        assertThat(store.isEmpty()).isTrue();
        assertThat(store.imports()).isEmpty();
        assertThat(store.ask(about("cobalt"))).isEmpty();
        assertThat(folder.resolve("observations")).doesNotExist();
    }

    @Test
    void aFigureIsKeptWithItsSourceEditionUnitStatusFileAndRow() {
        add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Congo (Kinshasa)", 2024, "175,000")));
        KeptObservation kept = store.ask(about("cobalt")).getFirst();
        assertThat(kept.edition().source()).isEqualTo("usgs-mcs-2026");
        assertThat(kept.edition().name()).isEqualTo("2026");
        assertThat(kept.edition().published()).contains(LocalDate.of(2026, 2, 6));
        assertThat(kept.observation().row()).isEqualTo(2);
        assertThat(kept.observation().file()).isEqualTo("mcs.csv");
        assertThat(kept.observation().subject().from().code()).isEqualTo("COD");
        assertThat(kept.observation().subject().from().asFound()).isEqualTo("Congo (Kinshasa)");
        assertThat(kept.observation().statement().figure().known()).contains(175_000.0);
        assertThat(kept.observation().statement().statedUnit()).isEqualTo("metric tons");
    }

    @Test
    void aWithheldFigureIsKeptAsWithheldAndHasNoNumber() {
        add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Canada", 2024, "W")));
        assertThat(store.ask(about("cobalt"))
                        .getFirst()
                        .observation()
                        .statement()
                        .figure()
                        .said())
                .isEqualTo(Said.WITHHELD);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Path file = mcs2026(HandMade.world("Cobalt", "Canada", 2024, "3,350"));
        add(Kind.USGS_MCS, file);
        assertThat(store.add(HandMade.request(Kind.USGS_MCS, file), ImportProgress.SILENT))
                .isInstanceOf(ImportOutcome.KnownAlready.class);
        assertThat(store.imports()).hasSize(1);
        assertThat(store.ask(about("cobalt"))).hasSize(1);
    }

    @Test
    void aRowThatStandsInAnotherFileOfTheEditionIsKeptOnce() {
        String canada = HandMade.world("Cobalt", "Canada", 2024, "3,350");
        add(Kind.USGS_MCS, mcs2026(canada));
        ImportOutcome.Added second = add(
                Kind.USGS_MCS,
                HandMade.file(
                        folder,
                        "more.csv",
                        HandMade.MCS_2026,
                        canada,
                        HandMade.world("Cobalt", "Cuba", 2024, "3,000")));
        assertThat(second.record().observations()).isEqualTo(1);
        assertThat(second.record().repeated()).isEqualTo(1);
        assertThat(store.ask(about("cobalt"))).hasSize(2);
    }

    @Test
    void aLaterEditionStandsBesideTheEarlierOneAndTheDayTellsWhichWasKnown() {
        add(Kind.USGS_MCS, mcs2025(HandMade.world2025("Antimony", "China", "62000", "60000")));
        add(Kind.USGS_MCS, mcs2026(HandMade.world("Antimony", "China", 2024, "40,000")));
        assertThat(store.ask(about("antimony"))).hasSize(3);
        assertThat(of2024("2025-12-31")).containsExactly(60_000.0);
        assertThat(of2024("2026-02-06")).containsExactly(40_000.0);
        assertThat(of2024("2025-01-30")).isEmpty();
    }

    @Test
    void ofContradictoryRowsOfOneFileTheFirstIsKeptAndTheOtherIsNamed() {
        ImportOutcome.Added added = add(
                Kind.USGS_MCS,
                mcs2026(
                        HandMade.world("Cobalt", "Cuba", 2024, "3,000"),
                        HandMade.world("Cobalt", "Cuba", 2024, "3,500")));
        assertThat(store.ask(about("cobalt"))).hasSize(1);
        assertThat(added.findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.found()).contains("line 2 says otherwise", "3500", "3000");
        });
        assertThat(store.findings(added.record().id())).isEqualTo(added.findings());
    }

    @Test
    void whatTwoFilesOfAnEditionSayDifferentlyIsKeptTwiceAndNamed() {
        add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Cuba", 2024, "3,000")));
        ImportOutcome.Added added = add(
                Kind.USGS_MCS,
                HandMade.file(folder, "again.csv", HandMade.MCS_2026, HandMade.world("Cobalt", "Cuba", 2024, "3,500")));
        assertThat(store.ask(about("cobalt"))).hasSize(2);
        assertThat(added.findings())
                .anySatisfy(finding -> assertThat(finding.found())
                        .contains("contradicts another file of this edition", "3500", "3000", "row 2 of mcs.csv"));
    }

    @Test
    void aFigureForAYearAfterItsEditionIsLeftOutAndNamed() {
        ImportOutcome.Added added = add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Cuba", 2031, "3,000")));
        assertThat(added.record().observations()).isZero();
        assertThat(added.findings().toString()).contains("2031", "future");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndTheStoreIsAsItWas() {
        add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Canada", 2024, "3,350")));
        Path baci = HandMade.file(folder, "baci.csv", HandMade.BACI, "2024,156,410,810411,1,2");
        assertThatThrownBy(() -> add(Kind.USGS_MCS, baci))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("year file of CEPII BACI")
                .hasMessageContaining("Maybe the kind \"baci\" was meant.");
        assertThat(store.imports()).hasSize(1);
    }

    @Test
    void anEditionThatTheFileContradictsIsRefused() {
        Path file = mcs2026(HandMade.world("Cobalt", "Canada", 2024, "3,350"));
        ImportRequest wrong = new ImportRequest(
                file,
                Kind.USGS_MCS,
                new TreeSet<>(),
                Optional.of(new ImportRequest.StatedEdition("2024", Optional.empty())));
        assertThatThrownBy(() -> store.add(wrong, ImportProgress.SILENT))
                .hasMessageContaining("This is edition 2026")
                .hasMessageContaining("Maybe");
        assertThat(store.imports()).isEmpty();
    }

    @Test
    void theRowsOfTheCustomsCodesInUseAreKeptAndTheRestIsCounted() {
        Path file = HandMade.file(
                folder,
                "BACI_HS17_Y2024_V202601.csv",
                HandMade.BACI,
                "2024,156,410,810411,12.5,20",
                "2024,156,410,010121,99,1");
        ImportOutcome.Added added =
                (ImportOutcome.Added) store.add(HandMade.request(Kind.BACI, file, "810411"), ImportProgress.SILENT);
        assertThat(added.record().lines()).isEqualTo(2);
        assertThat(added.record().observations()).isEqualTo(2);
        assertThat(added.record().edition().published()).contains(LocalDate.of(2026, 1, 31));
        Question korea = new Question(
                "magnesium",
                new TreeSet<>(List.of(HsCode.of("810411"))),
                OptionalInt.of(2024),
                Optional.of("KOR"),
                Optional.empty());
        assertThat(store.ask(korea))
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept.observation().row()).isEqualTo(2));
    }

    @Test
    void aFileIsReadAgainForTheCustomsCodesThatCameIntoUse() {
        Path file = HandMade.file(
                folder,
                "BACI_HS17_Y2024_V202601.csv",
                HandMade.BACI,
                "2024,156,410,810411,12.5,20",
                "2024,156,410,811292,99,1");
        store.add(HandMade.request(Kind.BACI, file, "810411"), ImportProgress.SILENT);
        ImportOutcome.Added again = (ImportOutcome.Added)
                store.add(HandMade.request(Kind.BACI, file, "810411", "811292"), ImportProgress.SILENT);
        assertThat(again.record().observations()).isEqualTo(2);
        assertThat(again.record().codes()).containsExactly(HsCode.of("811292"));
        assertThat(store.add(HandMade.request(Kind.BACI, file, "811292"), ImportProgress.SILENT))
                .isInstanceOf(ImportOutcome.KnownAlready.class);
    }

    @Test
    void twoImportsAtOnceAreOneTooMany() {
        try (StoreLock _ = StoreLock.take(store.folder())) {
            assertThatThrownBy(() -> add(Kind.USGS_MCS, mcs2026(HandMade.world("Cobalt", "Canada", 2024, "1"))))
                    .isInstanceOf(StoreBusy.class)
                    .hasMessageContaining("Maybe");
        }
    }

    private List<Double> of2024(String knownOn) {
        Question question = new Question(
                "antimony",
                new TreeSet<>(),
                OptionalInt.of(2024),
                Optional.empty(),
                Optional.of(LocalDate.parse(knownOn)));
        return store.ask(question).stream()
                .flatMap(kept -> kept.observation().statement().figure().known().stream())
                .toList();
    }

    private static Question about(String mineral) {
        return new Question(mineral, new TreeSet<>(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    private ImportOutcome.Added add(Kind kind, Path file) {
        return (ImportOutcome.Added) store.add(HandMade.request(kind, file), ImportProgress.SILENT);
    }

    private Path mcs2026(String... lines) {
        return HandMade.file(folder, "mcs.csv", HandMade.MCS_2026, lines);
    }

    private Path mcs2025(String... lines) {
        return HandMade.file(folder, "mcs2025.csv", HandMade.MCS_2025, lines);
    }
}
