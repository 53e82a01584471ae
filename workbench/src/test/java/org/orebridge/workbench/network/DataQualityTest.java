package org.orebridge.workbench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralMark;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.DataQuality.Grade;

class DataQualityTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();
    private static final Path PAGE = Path.of("../docs/reference-dataset.md");

    @Test
    void figuresThatAgreeAndStandInTheSourcesAreOfTheBestGrade() {
        assertThat(quality(0.05, 0.2, 0.01, Optional.of(0.05)).grade()).isEqualTo(Grade.A);
    }

    @Test
    void useThatNobodyStatesCostsAPoint() {
        assertThat(quality(0.05, 1, 0.01, Optional.of(0.05)).grade()).isEqualTo(Grade.B);
    }

    @Test
    void oneSourceThatStandsAloneIsNoAgreement() {
        assertThat(quality(0.05, 0.2, 0.01, Optional.empty()).grade()).isEqualTo(Grade.B);
    }

    @Test
    void aMarketOfAssumptionsThatTheBalanceMovedFarIsOfThePoorestGrade() {
        assertThat(quality(0.9, 1, 0.1, Optional.of(0.1)).grade()).isEqualTo(Grade.D);
    }

    @Test
    void aFigureThatWasNotMovedIsNoMove() {
        MineralReference titanium = DATASET.mineral("titanium");
        DataQuality quality = DataQuality.of(network(titanium), titanium);
        assertThat(quality.moved()).isBetween(0.0, 0.05);
        assertThat(quality.largestMove()).isGreaterThanOrEqualTo(0);
        assertThat(quality.reasons()).hasSize(4);
    }

    /// The page names every mineral with its mark and grade as they come out of the figures.
    @Test
    void thePageShowsTheGradesThatTheFiguresGive() throws IOException {
        String page = Files.readString(PAGE);
        String table = MineralMark.bundled().values().stream()
                .map(DataQualityTest::line)
                .collect(Collectors.joining("\n"));
        assertThat(page).as("The table should be:\n%s", table).contains(table);
    }

    private static String line(MineralMark mark) {
        MineralReference mineral = Optional.ofNullable(DATASET.minerals().get(mark.mineral()))
                .or(() -> Optional.ofNullable(DATASET.indicators().get(mark.mineral())))
                .orElseThrow();
        String years = mineral.used(Quantity.PRODUCTION).stream()
                .map(FigureRow::year)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String hosts = mark.hosts().isEmpty() ? "" : " By-product of %s.".formatted(String.join(", ", mark.hosts()));
        return Stream.of("", mark.mineral(), mark.mark().toString(), years, quality(mark), mark.reason() + hosts, "")
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private static String quality(MineralMark mark) {
        MineralReference mineral = DATASET.minerals().get(mark.mineral());
        if (mineral == null) {
            return "";
        }
        DataQuality quality = DataQuality.of(network(mineral), mineral);
        return "%s: %.0f/%.0f/%.1f/%s"
                .formatted(
                        quality.grade(),
                        100 * quality.assumed(),
                        100 * quality.useUnstated(),
                        100 * quality.moved(),
                        quality.disagreement()
                                .map(share -> "%.0f".formatted(100 * share))
                                .orElse("-"));
    }

    private static CalibratedNetwork network(MineralReference mineral) {
        return SupplyNetwork.of(mineral, mineral.baseYear(), DATASET.parameters())
                .calibrated(DATASET.parameters());
    }

    private static DataQuality quality(
            double assumed, double useUnstated, double moved, Optional<Double> disagreement) {
        return new DataQuality(assumed, useUnstated, moved, moved, disagreement);
    }
}
