package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopperPricesTest {

    /// Charges per payable tonne as the Japan Metal Bulletin published them, at 30 % copper and 96.5 % paid.
    @ParameterizedTest
    @CsvSource({"46.5, 4.65, 263.1", "75, 7.5, 424.4", "85, 8.5, 481.0"})
    void theBenchmarkChargeOfAPayableTonneIsThePublishedOne(double tc, double rc, double published) {
        assertThat(CopperPrices.chargePerPayableTonne(tc, rc, 0.30, 0.965)).isCloseTo(published, within(0.05));
    }
}
