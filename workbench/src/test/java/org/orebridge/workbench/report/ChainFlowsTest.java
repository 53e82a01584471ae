package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.result.BaseNetwork;

class ChainFlowsTest {

    @Test
    void whatIsNotShippedGoesToTheOwnTakersAndArrivalsAreSplitInProportion() {
        BaseNetwork network = network(
                List.of(new BaseNetwork.Flow("metal", "AAA", "BBB", 60, true, List.of())),
                List.of(use("AAA", 40), use("BBB", 60)));
        List<ChainFlows.Link> links = new ChainFlows(network).links();
        assertThat(links)
                .containsExactly(
                        new ChainFlows.Link(place(0, "AAA"), place(1, "AAA"), 40, false),
                        new ChainFlows.Link(place(0, "AAA"), place(1, "BBB"), 60, true));
    }

    @Test
    void whatACountryShipsOnIsDrawnFromItAndNotTwice() {
        BaseNetwork network = network(
                List.of(
                        new BaseNetwork.Flow("metal", "AAA", "BBB", 100, false, List.of()),
                        new BaseNetwork.Flow("metal", "BBB", "CCC", 30, false, List.of())),
                List.of(use("BBB", 70), use("CCC", 30)));
        double reaching = new ChainFlows(network)
                .links().stream().mapToDouble(ChainFlows.Link::tonnes).sum();
        assertThat(reaching).isCloseTo(100, within(1e-9));
    }

    private static ChainFlows.Place place(int column, String region) {
        return new ChainFlows.Place(column, region);
    }

    private static BaseNetwork.Use use(String region, double tonnes) {
        return new BaseNetwork.Use("metal", region, "alloys", tonnes, List.of());
    }

    private static BaseNetwork network(List<BaseNetwork.Flow> flows, List<BaseNetwork.Use> uses) {
        return new BaseNetwork(
                2024,
                List.of(new BaseNetwork.FormName("metal", "Metal", 1)),
                List.of(new BaseNetwork.Production(
                        "smelting", "mining", "AAA", Optional.empty(), "metal", 0, 100, List.of())),
                flows,
                uses,
                List.of());
    }
}
