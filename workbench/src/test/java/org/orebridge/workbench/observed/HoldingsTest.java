package org.orebridge.workbench.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.workbench.network.DataQuality;
import org.orebridge.workbench.network.SupplyNetwork;

/// What is said to be there is there, and what is said to be missing is missing.
class HoldingsTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();

    @TempDir
    Path home;

    @Test
    void everyFigureIsCountedOnce() {
        for (MineralHoldings mineral : holdings().minerals()) {
            assertThat(mineral.cells().stream()
                            .mapToInt(cell -> cell.used() + cell.beside() + cell.unknown())
                            .sum())
                    .as(mineral.mineral())
                    .isEqualTo(UserStore.mineral(DATASET, mineral.mineral())
                                    .figures()
                                    .size()
                            + reported(mineral.mineral()).beside().size());
        }
    }

    @Test
    void aYearThatIsSaidNotToBeBalancedCannotBeAndWhatStandsInIsWhatTheBalanceTakes() {
        for (MineralHoldings mineral : holdings().minerals()) {
            for (int year : mineral.modelled() ? Gaps.YEARS : List.<Integer>of()) {
                List<Gap> gaps = mineral.gaps().stream()
                        .filter(gap -> gap.year() == year)
                        .toList();
                Optional<List<String>> findings = findings(DATASET.mineral(mineral.mineral()), year);
                assertThat(findings.isEmpty())
                        .as("%s %d", mineral.mineral(), year)
                        .isEqualTo(gaps.stream().anyMatch(gap -> gap.standIn() == 0));
                gaps.stream()
                        .filter(gap -> gap.standIn() > 0)
                        .forEach(gap -> assertThat(findings.orElseThrow())
                                .as("%s", gap)
                                .anyMatch(said ->
                                        said.contains("of %d stands in for %d".formatted(gap.standIn(), year))));
            }
        }
    }

    /// Works that the market leaves out, or that stand still at rest, are not missing from it.
    @Test
    void whatIsNoPartOfTheMarketIsNoGap() {
        assertThat(holdings().minerals())
                .flatExtracting(MineralHoldings::gaps)
                .extracting(Gap::subject)
                .doesNotContain("nickel-mining", "vanadium-mining", "cobalt-dissolving")
                .contains("gallium-refining");
    }

    @Test
    void aSmelterAtTheStartOfAMarketIsNoMine() {
        assertThat(topics("aluminium")).contains("smelting").doesNotContain("mining");
        assertThat(topics("gallium")).contains("smelting", "refining").doesNotContain("mining");
        assertThat(topics("nickel")).contains("refining", "mining");
        assertThat(topics("copper")).contains("mining", "refining");
    }

    @Test
    void everyMineralWithAMarketHasTheGradeOfItsMarket() {
        for (MineralHoldings mineral : holdings().minerals()) {
            assertThat(mineral.quality().isPresent()).as(mineral.mineral()).isEqualTo(mineral.modelled());
            assertThat(mineral.reason()).as(mineral.mineral()).isNotBlank();
        }
        MineralReference gallium = DATASET.mineral("gallium");
        DataQuality ofMarket = DataQuality.of(
                SupplyNetwork.of(gallium, gallium.baseYear(), DATASET.parameters())
                        .calibrated(DATASET.parameters()),
                gallium);
        assertThat(mineral("gallium").quality())
                .contains(new Quality(ofMarket.grade().name(), ofMarket));
    }

    @Test
    void aFigureThatIsWithheldIsCountedAsUnknown() {
        Predicate<FigureRow> isUnknown = figure -> figure.value().isEmpty();
        long unknown = UserStore.mineral(DATASET, "selenium").figures().stream()
                .filter(isUnknown)
                .count();
        assertThat(unknown).isPositive();
        assertThat(mineral("selenium").cells().stream().mapToInt(Cell::unknown).sum())
                .isGreaterThanOrEqualTo((int) unknown);
    }

    /// Refining of 2023 is reported and not balanced: it is shown as what indicators start from.
    @Test
    void reportedOutputIsShownAsWhatIndicatorsStartFrom() {
        AllSources refined = AllSources.of(
                DATASET,
                UserStore.in(home),
                new AllSources.Wanted("cobalt", OptionalInt.of(2023), Optional.of(Topic.REFINING), Optional.empty()));
        assertThat(refined.used()).isZero();
        assertThat(refined.said())
                .filteredOn(SaidFigure::indicators)
                .extracting(SaidFigure::from, figure -> figure.value().orElse(-1.0))
                .contains(tuple("FIN", 10627.0), tuple("CAN", 4923.0), tuple("CHN", 140000.0));
        assertThat(refined.said()).filteredOn(SaidFigure::used).isEmpty();
    }

    /// What a source gives of a country that the balance counts among others is still said to be its own.
    @Test
    void aCountryWithinTheRestOfTheWorldHasItsReportedOutput() {
        assertThat(reported("cobalt").beside())
                .anyMatch(row -> row.country().code().equals("CUB") && row.year() == 2024);
        assertThat(reported("cobalt").beside())
                .noneMatch(row -> row.country().code().equals("COD")
                        && row.year() == 2024
                        && row.source().equals("usgs-mcs-2026"));
    }

    private static Reported reported(String mineral) {
        return new Reported(
                UserStore.mineral(DATASET, mineral), ReportedOutput.bundled().of(mineral));
    }

    private Holdings holdings() {
        return Holdings.of(DATASET, UserStore.in(home));
    }

    private MineralHoldings mineral(String id) {
        return holdings().minerals().stream()
                .filter(mineral -> mineral.mineral().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> topics(String id) {
        return mineral(id).cells().stream().map(Cell::topic).distinct().toList();
    }

    private static Optional<List<String>> findings(MineralReference mineral, int year) {
        try {
            return Optional.of(SupplyNetwork.of(mineral, year, DATASET.parameters())
                    .calibrated(DATASET.parameters())
                    .findings());
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }
}
