package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    // Standard atomic weights, abridged to five figures (IUPAC 2021).
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("H", 1.008),
            Map.entry("Li", 6.94),
            Map.entry("C", 12.011),
            Map.entry("N", 14.007),
            Map.entry("O", 15.999),
            Map.entry("Mg", 24.305),
            Map.entry("S", 32.06),
            Map.entry("Ti", 47.867),
            Map.entry("V", 50.942),
            Map.entry("Mn", 54.938),
            Map.entry("Co", 58.933),
            Map.entry("Ni", 58.693),
            Map.entry("Cu", 63.546),
            Map.entry("Ga", 69.723),
            Map.entry("Ge", 72.630),
            Map.entry("As", 74.922),
            Map.entry("Nb", 92.906),
            Map.entry("Mo", 95.95),
            Map.entry("Sb", 121.76),
            Map.entry("Ta", 180.95),
            Map.entry("W", 183.84));

    @ParameterizedTest
    @CsvSource({
        "metric tons, 1",
        "thousand metric tons, 1000",
        "million metric tons, 1e6",
        "kilograms, 0.001",
        "tonnes (metal content), 1",
        "tonnes (metric), 1",
        "lb, 0.00045359237",
        "troy oz, 0.0000311034768",
        "Short Tons, 0.90718474"
    })
    void aUnitOfMassIsReadAsSourcesSpellIt(String text, double tonnes) {
        assertThat(MassUnit.parse(text).orElseThrow().toTonnes(1)).isEqualTo(tonnes, within(1e-15 + 1e-12 * tonnes));
    }

    @ParameterizedTest
    @CsvSource({
        "dollars per metric ton, 1",
        "$/mt, 1",
        "dollars per kilogram, 1000",
        "dollars per pound, 2204.6226218",
        "cents per pound, 22.046226218",
        "$/troy oz, 32150.746569"
    })
    void aUnitOfPriceIsReadAsSourcesSpellIt(String text, double usdPerTonne) {
        assertThat(PriceUnit.parse(text).orElseThrow().toUsdPerTonne(1)).isEqualTo(usdPerTonne, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "number", "", "index", "$/dmtu", "million carats"})
    void wordsThatAreNoUnitOfMassOrPriceAreNotForcedIntoOne(String text) {
        assertThat(MassUnit.parse(text)).isEmpty();
        assertThat(PriceUnit.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compound.class)
    void theMetalContentOfACompoundFollowsFromAtomicWeights(Compound compound) {
        double total = 0;
        double metal = 0;
        var atoms = Pattern.compile("([A-Z][a-z]?)(\\d*)").matcher(compound.formula());
        while (atoms.find()) {
            int count = atoms.group(2).isEmpty() ? 1 : Integer.parseInt(atoms.group(2));
            double weight = count * WEIGHTS.getOrDefault(atoms.group(1), Double.NaN);
            total += weight;
            metal += atoms.group(1).equals(compound.metal()) ? weight : 0;
        }
        assertThat(compound.content().value()).isEqualTo(metal / total, within(1e-4));
    }

    @Test
    void grossWeightBecomesContainedMetalByItsContent() {
        assertThat(Mass.ofGross(10, MassUnit.THOUSAND_TONNES, Share.ofPercent(30))
                        .tonnes())
                .isEqualTo(3000, within(1e-9));
        assertThat(Price.ofGross(6, PriceUnit.USD_PER_POUND, Share.of(0.5)).usdPerTonne())
                .isEqualTo(12 / 0.45359237e-3, within(1e-6));
    }

    @Test
    void aMassBelowZeroOrNotANumberIsRefusedWithAHint() {
        assertThatThrownBy(() -> new Mass(-1)).hasMessageContaining("-1").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Mass(Double.NaN)).hasMessageContaining("missing figure");
    }

    @Test
    void aShareInPercentIsRefusedWithAHint() {
        assertThatThrownBy(() -> Share.of(45)).hasMessageContaining("Maybe it was given in percent");
    }

    @Test
    void aPriceNeedsANumber() {
        assertThatThrownBy(() -> new Price(Double.NaN)).hasMessageContaining("Maybe");
        assertThat(new Price(-45).usdPerTonne()).isEqualTo(-45);
    }
}
