package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.TreatmentCharge;

class StandardConcentrateTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();

    private static List<FigureRow> prices(MineralReference copper) {
        return copper.used(Quantity.PRICE).stream()
                .filter(f -> f.form().equals(Optional.of(CopperCompilation.CONCENTRATE)))
                .toList();
    }

    /// USD per dry t, settled for each year.
    private static final Map<Integer, Double> BENCHMARKS = Map.of(2022, 65.0, 2023, 88.0, 2024, 80.0);

    @Test
    void theSameTermsLeaveEveryFigureAsItIs() {
        MineralReference copper = DATASET.mineral("copper");
        assertThat(StandardConcentrate.priced(copper, DATASET.parameters()).figures())
                .isEqualTo(copper.figures());
        MineralReference cobalt = DATASET.mineral("cobalt");
        assertThat(StandardConcentrate.priced(cobalt, DATASET.parameters())).isSameAs(cobalt);
    }

    @Test
    void anotherGradeGivesAnotherPriceOfConcentrateFromTheSameBenchmark() {
        ReferenceDataset richer = DATASET.withParameters(DATASET.parameters().with(StandardConcentrate.GRADE, 0.3));
        MineralReference priced = StandardConcentrate.priced(richer.mineral("copper"), richer.parameters());
        for (FigureRow price : prices(priced)) {
            double refined = priced.used(Quantity.PRICE).stream()
                    .filter(f -> f.form().equals(Optional.of(CopperCompilation.REFINED)) && f.year() == price.year())
                    .mapToDouble(f -> f.value().orElseThrow())
                    .findFirst()
                    .orElseThrow();
            double benchmark = BENCHMARKS.getOrDefault(price.year(), Double.NaN);
            assertThat(TreatmentCharge.ofPrices(refined, price.value().orElseThrow(), StandardConcentrate.terms(richer))
                            .treatment())
                    .isCloseTo(benchmark, within(1e-6));
            assertThat(price.reason()).startsWith("Told again at a grade of 0.3");
        }
        assertThat(prices(priced)).hasSize(prices(DATASET.mineral("copper")).size());
    }
}
