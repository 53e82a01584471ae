package org.orebridge.workbench.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.reference.GovernanceEstimates;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.PricePoint;
import org.orebridge.workbench.risk.CountryGovernance;
import org.orebridge.workbench.risk.RelativePrices;
import org.orebridge.workbench.risk.RiskFigure;
import org.orebridge.workbench.situation.SupplyElement;

/// By hand: the world's metal is made to 80 t in China and 20 t in the United States (HHI 0.64 + 0.04 = 0.68);
/// a company buys 60 t from China and 40 t from Australia.
class CompanyFiguresTest {

    private static final Region CHINA = Region.of("CHN");
    private static final Region AUSTRALIA = Region.of("AUS");
    private static final double HHI = 0.68;
    private static final CountryGovernance GOVERNANCE = CountryGovernance.notAfter(GovernanceEstimates.bundled(), 2023);
    private static final WorldOutput WORLD =
            new WorldOutput(List.of(made("CHN", 80), made("USA", 20)), 2023, WorldOutput.production(List.of()));
    private static final RelativePrices PRICES = new RelativePrices(new PriceHistory(new TreeMap<>(Map.of(
            "stone",
            List.of(price("stone", "metal", 20_000)),
            "copper",
            List.of(price("copper", "copper-refined", 8_000))))));
    private static final List<Bought> LINES = List.of(
            BoughtChainTest.bought("metal", false, "CHN", 60), BoughtChainTest.bought("metal", false, "AUS", 40));

    @Test
    void geopolriskOfACompanyIsTheWorldsConcentrationTimesItsSellersInstability() {
        double china = GOVERNANCE.stability(CHINA).orElseThrow();
        double australia = GOVERNANCE.stability(AUSTRALIA).orElseThrow();

        assertThat(value(Optional.empty(), "geopolrisk", "seller"))
                .isCloseTo(HHI * (0.6 * china + 0.4 * australia), within(1e-12));
        assertThat(value(Optional.of(Party.of(AUSTRALIA)), "geopolrisk", "seller"))
                .as("what is bought at home counts in the total alone")
                .isCloseTo(HHI * 0.6 * china, within(1e-12));
    }

    @Test
    void concentrationIsOfWhatWasBought() {
        assertThat(value(Optional.empty(), "import-hhi", "seller")).isCloseTo(0.36 + 0.16, within(1e-12));
        assertThat(value(Optional.empty(), "import-hhi", "origin")).isCloseTo(0.25 + 0.25, within(1e-12));
        assertThat(value(Optional.empty(), "hhi-wgi", "seller"))
                .isCloseTo(
                        0.36 * GOVERNANCE.euScale(CHINA).orElseThrow()
                                + 0.16 * GOVERNANCE.euScale(AUSTRALIA).orElseThrow(),
                        within(1e-12));
    }

    /// Both lines cost 20,000 USD/t, copper 8,000 in that year: the factor is two and a half times the score.
    @Test
    void theFactorIsTheScoreTimesThePriceRelativeToCopper() {
        assertThat(value(Optional.empty(), "geopolrisk-factor", "seller"))
                .isCloseTo(2.5 * value(Optional.empty(), "geopolrisk", "seller"), within(1e-12));
    }

    @Test
    void withoutAPriceThereIsNoFactorAndItSaysSo() {
        RiskFigure factor = new CompanyFigures(
                        GOVERNANCE, WORLD, Optional.empty(), new RelativePrices(new PriceHistory(new TreeMap<>())))
                .list(LINES, new TreeMap<>(), 0).stream()
                        .filter(figure -> figure.indicator().equals("geopolrisk-factor"))
                        .findFirst()
                        .orElseThrow();
        assertThat(factor.value()).isEmpty();
        assertThat(factor.why().orElseThrow()).contains("no price");
    }

    private static double value(Optional<Party> party, String indicator, String of) {
        return new CompanyFigures(GOVERNANCE, WORLD, party, PRICES)
                .list(LINES, new TreeMap<>(Map.of(CHINA, 0.5, AUSTRALIA, 0.5)), 1).stream()
                        .filter(figure -> figure.indicator().equals(indicator)
                                && figure.of().equals(of))
                        .map(RiskFigure::value)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow();
    }

    private static PricePoint price(String mineral, String form, double usd) {
        return new PricePoint(mineral, Form.of(form), "2023", usd, Said.STATED, "by hand", "press", "", "");
    }

    private static SupplyElement made(String country, double tonnes) {
        return new SupplyElement(
                "production",
                Optional.of("smelting"),
                Optional.of("mining"),
                Optional.empty(),
                "metal",
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                tonnes,
                tonnes,
                0,
                false,
                List.of());
    }
}
