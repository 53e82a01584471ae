package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;

class TradeTest {

    private static final Region MAKER = Region.of("CHN");
    private static final Region HUB = Region.of("NLD");
    private static final Region USER = Region.of("ITA");
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    private final Remarks remarks = new Remarks();

    @Test
    void whatAHubPassesOnComesFromItsSupplier() {
        Trade traced = traced(shipment(MAKER, HUB, 1000, 1), shipment(HUB, USER, 600, 2));
        assertThat(tonnes(traced, MAKER, USER)).isCloseTo(600, CLOSE);
        assertThat(tonnes(traced, MAKER, HUB)).isCloseTo(400, CLOSE);
        assertThat(tonnes(traced, HUB, USER)).isZero();
        assertThat(traced.flows().get(new Route(MAKER, USER)))
                .satisfies(flow -> assertThat(flow.rows()).containsExactly(2));
        assertThat(remarks.lines()).singleElement().asString().contains("NLD makes none");
    }

    @Test
    void whatAHubShipsBeyondItsImportsCameFromTheSameSupplierUnseen() {
        Trade traced = traced(shipment(MAKER, HUB, 1000, 1), shipment(HUB, USER, 1300, 2));
        assertThat(tonnes(traced, MAKER, USER)).isCloseTo(1300, CLOSE);
        assertThat(tonnes(traced, MAKER, HUB)).isZero();
    }

    @Test
    void aProducerIsNeverAHub() {
        Trade recorded = Trade.of(List.of(shipment(HUB, MAKER, 1000, 1), shipment(MAKER, USER, 900, 2)));
        assertThat(new ReExports(Set.of(MAKER)).traced(recorded, remarks, "tin"))
                .isEqualTo(recorded);
    }

    @Test
    void aUserThatSellsALittleOnIsNoHub() {
        Trade traced = traced(shipment(MAKER, HUB, 10_000, 1), shipment(HUB, USER, 900, 2));
        assertThat(tonnes(traced, HUB, USER)).isEqualTo(900);
    }

    /// Makes 100, ships 300 by weight: 20 of value to the hub and 80 to the user.
    @Test
    void impossibleExportsAreSharedOutByValue() {
        List<Shipment> shipments = List.of(
                new Shipment(MAKER, HUB, OptionalDouble.of(290), 20, Origin.of("s", "f", 1)),
                new Shipment(MAKER, USER, OptionalDouble.of(10), 80, Origin.of("s", "f", 2)));
        Trade corrected = new ImpossibleExports(made(100)).corrected(shipments, Trade.of(shipments), remarks, "tin");
        assertThat(tonnes(corrected, MAKER, HUB)).isCloseTo(20, CLOSE);
        assertThat(tonnes(corrected, MAKER, USER)).isCloseTo(80, CLOSE);
    }

    @Test
    void exportsWithinATenthOfWhatThereWasAreLeftAlone() {
        List<Shipment> shipments = List.of(shipment(MAKER, USER, 105, 1));
        Trade trade = Trade.of(shipments);
        assertThat(new ImpossibleExports(made(100)).corrected(shipments, trade, remarks, "tin"))
                .isEqualTo(trade);
    }

    @Test
    void aShipmentOfAValueAloneHasNoWeightAndIsLeftOut() {
        Shipment bare = new Shipment(MAKER, USER, OptionalDouble.empty(), 5, Origin.of("s", "f", 1));
        assertThat(Trade.of(List.of(bare)).flows()).isEmpty();
    }

    private Trade traced(Shipment... shipments) {
        return new ReExports(Set.of(MAKER)).traced(Trade.of(List.of(shipments)), remarks, "tin");
    }

    private static NavigableMap<Region, Double> made(double tonnes) {
        NavigableMap<Region, Double> made = new TreeMap<>();
        made.put(MAKER, tonnes);
        return made;
    }

    private static Shipment shipment(Region from, Region to, double tonnes, int row) {
        return new Shipment(from, to, OptionalDouble.of(tonnes), 1000 * tonnes, Origin.of("s", "f", row));
    }

    private static double tonnes(Trade trade, Region from, Region to) {
        Trade.Flow flow = trade.flows().get(new Route(from, to));
        return flow == null ? 0 : flow.tonnes();
    }
}
