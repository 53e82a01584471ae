package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MineralListsTest {

    private static final ReferenceDataset BUNDLED = ReferenceDataset.bundled();
    private static final MineralLists LISTS = MineralLists.bundled();

    @Test
    void koreasThirtyThreeAndJapansThirtyFourAreListedLineByLine() {
        assertThat(LISTS.rows()).filteredOn(line -> line.list().equals("KR-33")).hasSize(33);
        assertThat(LISTS.rows()).filteredOn(line -> line.list().equals("JP-34")).hasSize(34);
    }

    @Test
    void aLineWithoutAMineralSaysWhichFiguresAreMissing() {
        assertThat(LISTS.rows()).allSatisfy(line -> {
            if (line.mineral().isEmpty()) {
                assertThat(line.note()).as(line.entry()).isNotBlank();
            } else {
                assertThat(MineralMark.bundled())
                        .as(line.entry())
                        .containsKey(line.mineral().get());
            }
        });
    }

    @Test
    void aMineralHasAMarketOrIndicatorsAndSaysWhy() {
        MineralMark.bundled().values().forEach(mark -> {
            boolean isModelled = mark.mark() == MineralMark.Mark.MODELLED;
            assertThat(BUNDLED.minerals().containsKey(mark.mineral()))
                    .as(mark.mineral())
                    .isEqualTo(isModelled);
            assertThat(BUNDLED.indicators().containsKey(mark.mineral()))
                    .as(mark.mineral())
                    .isEqualTo(!isModelled);
            assertThat(mark.reason()).as(mark.mineral()).isNotBlank();
        });
    }

    @Test
    void everyMineralHasProductionOfTheYearsThatTheEditionsCover() {
        BUNDLED.indicators()
                .values()
                .forEach(mineral -> assertThat(mineral.used(Quantity.PRODUCTION))
                        .as(mineral.mineral())
                        .anyMatch(figure -> figure.year() == 2023)
                        .anyMatch(figure -> figure.year() == 2024));
    }

    @Test
    void aMineralOfIndicatorsAloneIsRefusedAsSuchWhereAMarketIsAskedFor() {
        assertThatThrownBy(() -> BUNDLED.mineral("indium"))
                .hasMessageContaining("indicators only")
                .hasMessageContaining("Maybe");
    }
}
