package org.orebridge.workbench.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;

/// Magnesium has one form and one step, so that its indicators can be checked by hand.
class ExposureTest {

    private static final Region KOREA = Region.of("KOR");
    private static final Region JAPAN = Region.of("JPN");

    private static Exposure exposure;
    private static List<SupplyElement> elements;

    @BeforeAll
    static void balance() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        MineralReference magnesium = dataset.mineral("magnesium");
        CalibratedNetwork network = SupplyNetwork.of(magnesium, magnesium.baseYear(), dataset.parameters())
                .calibrated(dataset.parameters());
        exposure = new Exposure(network, magnesium);
        elements = SupplyElements.of(network, magnesium);
    }

    @Test
    void chinaMakesMostMagnesiumAndTheIndexLiesBetweenTheSquareOfItsShareAndItsShare() {
        String step = elements.stream()
                .filter(element -> element.kind().equals("production"))
                .findFirst()
                .flatMap(SupplyElement::step)
                .orElseThrow();
        Exposure.Concentration made = exposure.concentration(step).orElseThrow();
        assertThat(made.largest()).isEqualTo("CHN");
        assertThat(made.largestShare()).isGreaterThan(0.8);
        assertThat(made.hhi()).isBetween(made.largestShare() * made.largestShare(), made.largestShare());
    }

    @Test
    void whoMakesNothingReliesOnImportsAltogether() {
        Exposure.Dependence korea = exposure.dependence(List.of(KOREA));
        assertThat(korea.importReliance().orElseThrow()).isEqualTo(1, within(1e-9));
        assertThat(korea.supplier()).hasValue("CHN");
        assertThat(korea.imports()).isGreaterThanOrEqualTo(korea.use() - 1e-6);
        assertThat(korea.targetDays()).isPresent();
    }

    @Test
    void whoShipsMoreThanItBuysDoesNotRelyOnImports() {
        assertThat(exposure.dependence(List.of(Region.of("CHN"))).importReliance())
                .hasValue(0.0);
    }

    @Test
    void whatMembersOfAGroupShipToEachOtherIsHomeSupply() {
        double apart = exposure.dependence(List.of(KOREA)).imports()
                + exposure.dependence(List.of(JAPAN)).imports();
        double between = elements.stream()
                .filter(element -> element.kind().equals("trade"))
                .filter(element -> List.of("KOR", "JPN").contains(element.from().orElseThrow())
                        && List.of("KOR", "JPN").contains(element.to().orElseThrow()))
                .mapToDouble(SupplyElement::tonnes)
                .sum();
        assertThat(exposure.dependence(List.of(KOREA, JAPAN)).imports()).isEqualTo(apart - between, within(1e-6));
    }

    @Test
    void aStepThatNobodyTakesHasNoIndex() {
        assertThat(exposure.concentration("conversion")).isEmpty();
    }

    @Test
    void whoUsesNothingHasNeitherRelianceNorCoverNorSupplier() {
        Exposure.Dependence none = exposure.dependence(List.of(Region.of("FJI")));
        assertThat(none.importReliance()).isEmpty();
        assertThat(none.commercialCoverDays()).isEmpty();
        assertThat(none.supplier()).isEmpty();
    }
}
