package org.orebridge.workbench.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Language;
import org.orebridge.core.Region;
import org.orebridge.importers.purchases.Purchase;
import org.orebridge.reference.BoughtMaterial;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.purchases.MaterialFinder.Found;

class MaterialFinderTest {

    private static final List<BoughtMaterial> MATERIALS = BoughtMaterial.bundled();
    private static final MaterialFinder FINDER = new MaterialFinder(MATERIALS);

    private static String found(String material, String code, String country) {
        return switch (FINDER.find(
                new Purchase(2, material, code, Region.of(country), 1, OptionalDouble.empty(), Optional.empty()))) {
            case Found.Material found ->
                found.material().material() + (found.asked().isPresent() ? " (asked)" : "");
            case Found.None none -> none.remark().kind();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Cobalt sulphate,,CHN,cobalt-sulphate",
        "황산코발트,,CHN,cobalt-sulphate",
        "硫酸コバルト,,CHN,cobalt-sulphate",
        "Co,,CHN,cobalt",
        "cobalt cathode 99.8 %,,CHN,cobalt-metal (asked)",
        "battery-grade lithium carbonate,,CHL,lithium-carbonate",
        "탄산리튬(배터리급),,CHL,lithium-carbonate (asked)",
        "NCM cobalt battery,,CHN,unknown-material",
        "cobalt nickel mix,,CHN,unknown-material",
        "stainless steel,,CHN,unknown-material",
        "synthetic graphite,,CHN,not-counted",
        ",810520,JPN,cobalt-metal",
        ",810520,COD,cobalt-intermediates-of-congo",
        ",2603,CHL,copper-concentrate",
        ",850511,CHN,metal-magnet",
        ",811292,CHN,mixed-code",
        ",253090,AUS,mixed-code",
        ",870899,CHN,unknown-code",
        "gallium,811292,CHN,gallium",
        "lithium hydroxide,810520,CHN,name-against-code",
        "part 4711,283691,CHL,lithium-carbonate",
    })
    void aNameGoesBeforeACodeAndWhatIsNotSureIsSaid(String material, String code, String country, String expected) {
        assertThat(found(material == null ? "" : material, code == null ? "" : code, country))
                .isEqualTo(expected);
    }

    @Test
    void everyMaterialIsOfAMineralAndFormOfTheDatasetAndHasANameInEachLanguage() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        for (BoughtMaterial material : MATERIALS) {
            boolean known = material.mineral().isEmpty()
                    || Stream.of(dataset.minerals(), dataset.indicators())
                            .flatMap(minerals -> minerals.values().stream())
                            .filter(reference -> material.mineral().equals(Optional.of(reference.mineral())))
                            .anyMatch(reference -> material.form().isEmpty()
                                    || reference.form(material.form().get()).isPresent());
            assertThat(known).as(material.material()).isTrue();
            for (Language language : Language.values()) {
                assertThat(material.names().isEmpty() || material.name(language).isPresent())
                        .as("%s in %s", material.material(), language)
                        .isTrue();
            }
        }
    }

    /// A code that the dataset takes for a form of one mineral is not another mineral's here.
    @Test
    void theCodesAgreeWithThoseOfTheForms() {
        for (MineralReference reference : ReferenceDataset.bundled().minerals().values()) {
            for (FormRow form : reference.forms()) {
                for (String code : form.hsCodes()) {
                    List<String> minerals = MATERIALS.stream()
                            .filter(material ->
                                    material.codes().stream().anyMatch(own -> own.equals(code) || own.startsWith(code)))
                            .flatMap(material -> material.mineral().stream())
                            .toList();
                    // Other sulphates (283329) are no cobalt by themselves.
                    assertThat(minerals.contains(reference.mineral()) || code.equals("283329"))
                            .as("%s of %s", code, form.form())
                            .isTrue();
                }
            }
        }
    }
}
