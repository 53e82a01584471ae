package org.orebridge.workbench.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.importers.purchases.Purchase;
import org.orebridge.reference.BoughtMaterial;
import org.orebridge.reference.BoughtMaterial.Range;
import org.orebridge.workbench.situation.SupplyElement;

/// By hand: China makes metal of 90 t of Congo's ore and 10 t of its own, Japan of Australia's; the Netherlands make
/// none and ship on what China sold them. A company buys 60 t from China, 30 t from Japan and 10 t from the
/// Netherlands.
class BoughtChainTest {

    private static final Offset<Double> ROUND_OFF = within(1e-12);
    private static final Region CHINA = Region.of("CHN");
    private static final Region CONGO = Region.of("COD");
    private static final Region AUSTRALIA = Region.of("AUS");
    private static final Region NETHERLANDS = Region.of("NLD");

    private static final List<SupplyElement> YEAR = List.of(
            made("mining", "ore", "", "COD", 90),
            made("mining", "ore", "", "CHN", 10),
            made("mining", "ore", "", "AUS", 40),
            shipped("ore", "COD", "CHN", 90),
            shipped("ore", "AUS", "JPN", 40),
            made("refining", "metal", "ore", "CHN", 100),
            made("refining", "metal", "ore", "JPN", 40),
            shipped("metal", "JPN", "CHN", 5),
            shipped("metal", "CHN", "NLD", 20));

    private static final BoughtChain CHAIN = BoughtChain.of(
            YEAR,
            List.of(
                    bought("metal", false, "CHN", 60),
                    bought("metal", false, "JPN", 30),
                    bought("metal", false, "NLD", 10)));

    @Test
    void whatOriginatesInACountryIsFollowedToWhatItsPlantsTakeInAndNotToWhatItReExports() {
        // China's metal is 0.9 Congo's, though Japan sells it metal too; what the Netherlands ship is mixed in China:
        // 100 t of its own and 5 t of Japan's.
        assertThat(CHAIN.mines().get(CONGO)).isCloseTo(0.6 * 0.9 + 0.1 * 100 / 105 * 0.9, ROUND_OFF);
        assertThat(CHAIN.mines().get(AUSTRALIA)).isCloseTo(0.3 + 0.1 * 5 / 105, ROUND_OFF);
        assertThat(CHAIN.mines().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, ROUND_OFF);
        assertThat(CHAIN.followedShare()).isEqualTo(1);
    }

    @Test
    void passageCountsSellersAndEveryoneBehindThem() {
        assertThat(CHAIN.passage().get(CHINA)).isCloseTo(0.7, ROUND_OFF);
        assertThat(CHAIN.passage().get(NETHERLANDS)).isCloseTo(0.1, ROUND_OFF);
        assertThat(CHAIN.passage().get(AUSTRALIA)).isCloseTo(0.3 + 0.1 * 5 / 105, ROUND_OFF);
    }

    @Test
    void aBanOnOreCutsOffNothingDirectlyAndWhatTheMakersThenLack() {
        BoughtChain.Cut cut = CHAIN.cut(
                element -> element.kind().equals("trade")
                                && element.form().equals("ore")
                                && element.from().equals(Optional.of("COD"))
                        ? 0.25
                        : 1,
                (_, _) -> 1.0);

        assertThat(cut.direct()).isEqualTo(0);
        assertThat(cut.whole()).isCloseTo(0.75 * (0.6 * 0.9 + 0.1 * 100 / 105 * 0.9), ROUND_OFF);
    }

    @Test
    void aBanOnMetalCutsOffTheSellersOwnShipments() {
        BoughtChain.Cut cut = CHAIN.cut(_ -> 1, (form, from) -> from.equals(CHINA) ? 0.5 : 1.0);

        assertThat(cut.direct()).isCloseTo(0.3, ROUND_OFF);
        assertThat(cut.whole()).isCloseTo(0.3, ROUND_OFF);
    }

    @Test
    void oreComesOutOfTheGroundOfItsOriginAndWhatNoNetworkHoldsIsNotFollowed() {
        BoughtChain chain =
                BoughtChain.of(YEAR, List.of(bought("ore", true, "PER", 1), bought("metal", false, "BRA", 3)));

        assertThat(chain.followedShare()).isCloseTo(0.25, ROUND_OFF);
        assertThat(chain.mines()).containsOnlyKeys(Region.of("PER"));
        assertThat(chain.mines().get(Region.of("PER"))).isCloseTo(0.25, ROUND_OFF);
    }

    private static SupplyElement made(String step, String form, String input, String country, double tonnes) {
        return new SupplyElement(
                "production",
                Optional.of(step),
                Optional.of(step),
                Optional.of(input).filter(one -> !one.isEmpty()),
                form,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                tonnes,
                tonnes,
                0,
                false,
                List.of());
    }

    private static SupplyElement shipped(String form, String from, String to, double tonnes) {
        return new SupplyElement(
                "trade",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                form,
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                tonnes,
                tonnes,
                0,
                false,
                List.of());
    }

    static Bought bought(String form, boolean ore, String country, double tonnes) {
        Range whole = new Range(1, 1, 1);
        var material = new BoughtMaterial(
                form,
                Optional.of("stone"),
                Optional.of(Form.of(form)),
                ore,
                List.of(form),
                List.of(),
                Optional.empty(),
                whole,
                whole,
                "by hand");
        return Bought.of(
                new Purchase(2, form, "", Region.of(country), tonnes, OptionalDouble.empty(), Optional.empty()),
                material,
                false);
    }
}
