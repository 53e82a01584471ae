package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

class FlowsTest {

    private static final Form REFINED = Form.of("copper-refined");

    private static final NamedRegions REGIONS = NamedRegions.read(path -> """
            region,name,basin,forms,use,reason
            CHN,China,pacific,copper-refined,yes,uses
            COD,Congo (Kinshasa),inland-africa,copper-refined,no,mines
            ROW,rest of the world,world,copper-refined,yes,everything else
            """, "copper");

    @Test
    void metalBookedAsBrazzavillesIsKinshasasAndItsRowsAreKept() {
        Flows flows = flows(shipment("COD", "CHN", 100, 2), shipment("COG", "CHN", 40, 3));

        assertThat(flows.byRoute()).hasEntrySatisfying(new Route(Region.of("COD"), Region.of("CHN")), amount -> {
            assertThat(amount.value()).isEqualTo(140 * 0.5);
            assertThat(amount.origin().row()).isEqualTo("2 3");
        });
        assertThat(flows.byRoute()).hasSize(1);
    }

    @Test
    void whatTheRestOfTheWorldShipsToItselfIsNoFlow() {
        assertThat(flows(shipment("FRA", "GBR", 10, 2)).byRoute()).isEmpty();
    }

    @Test
    void aFlowWithoutAWeightIsLeftOut() {
        Shipment weightless =
                new Shipment(Region.of("COD"), Region.of("CHN"), OptionalDouble.empty(), 5, Origin.of("s", "f.csv", 2));
        assertThat(Flows.of(REFINED, List.of(weightless), REGIONS, (route, shipment) -> 1)
                        .byRoute())
                .isEmpty();
    }

    private static Flows flows(Shipment... shipments) {
        return Flows.of(REFINED, List.of(shipments), REGIONS, (route, shipment) -> 0.5);
    }

    private static Shipment shipment(String from, String to, double tonnes, int row) {
        return new Shipment(Region.of(from), Region.of(to), OptionalDouble.of(tonnes), 1, Origin.of("s", "f.csv", row));
    }
}
