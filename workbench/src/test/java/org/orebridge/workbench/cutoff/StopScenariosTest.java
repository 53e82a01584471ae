package org.orebridge.workbench.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.study.MarketStudy;

class StopScenariosTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();
    private final StopScenarios stops = new StopScenarios(new BalancedNetworks(DATASET));
    private final ScenarioReader reader = new ScenarioReader(MarketStudy.vocabulary(DATASET));

    @Test
    void everyMineralWithAMarketHasOne() {
        assertThat(stops.names())
                .hasSameSizeAs(DATASET.minerals().keySet())
                .contains("stop-lithium", "stop-silicon-metal", "stop-gallium");
    }

    @Test
    void theLargestExporterStopsToAllAndNobodyKnowsForHowLong() {
        Scenario scenario = read("stop-cobalt");
        assertThat(scenario.name()).isEqualTo("stop-cobalt");
        assertThat(scenario.mode()).isEqualTo(Scenario.Mode.TREE);
        assertThat(scenario.stocks()).isEmpty();
        assertThat(scenario.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.action()).isInstanceOf(Action.Ban.class);
            assertThat(measure.toString()).contains("COD");
            assertThat(measure.assumed()).hasSize(2);
        });
    }

    @Test
    void sharesAreOfWhatCountriesShipAndTheLargestIsFirst() {
        Exporters exporters = stops.exporters("cobalt");
        assertThat(exporters.shares().values().stream()
                        .mapToDouble(each -> each)
                        .sum())
                .isCloseTo(1, within(1e-12));
        List<Region> much = exporters.from(StopScenarios.LEAST_SHARE);
        assertThat(much)
                .first()
                .isEqualTo(Region.of("COD"))
                .isEqualTo(stops.largest("cobalt", 12, List.of()).exporter());
        assertThat(much).allSatisfy(each -> assertThat(exporters.share(each)).isGreaterThanOrEqualTo(0.05));
        assertThat(stops.of("cobalt")).hasSameSizeAs(much).startsWith("stop-cobalt-cod");
    }

    @Test
    void aStopToSomeAloneNamesThem() {
        StopScenarios.Stop stop = stops.find("stop-gallium-CHN-to-KOR-EU27");
        assertThat(stop.name()).isEqualTo("stop-gallium-chn-to-kor-eu27");
        assertThat(stop.hit()).extracting(Party::id).containsExactly("KOR", "EU27");
        assertThat(read("stop-gallium-CHN-to-KOR-EU27").title())
                .isEqualTo("China stops exporting gallium to South Korea, European Union");
        assertThat(read("stop-silicon-metal-to-jpn").name()).isEqualTo("stop-silicon-metal-to-jpn");
    }

    @Test
    void endsAreTheQuartersOfAnExponentialDistribution() {
        // 12 months times 0.1369, 0.4768, 1 and 2.3863, to whole months; of one month each is a month later.
        assertThat(stops.largest("cobalt", 12, List.of()).ends()).containsExactly(2, 6, 12, 29);
        assertThat(stops.largest("cobalt", 1, List.of()).ends()).containsExactly(1, 2, 3, 4);
    }

    /// Japan ships most titanium sponge, Kazakhstan next.
    @Test
    void aPartyDoesNotStopByItself() {
        Scenario usual = read("stop-titanium");
        assertThat(usual.title()).isEqualTo("Kazakhstan stops exporting titanium");
        assertThat(usual.measures().getFirst().assumed()).contains("Japan ships more and is a party itself.");
        assertThat(stops.text("stop-titanium", List.of("KOR", "USA"))).contains("country: JPN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stop-antimony|There is no market of antimony",
                "stop-lithum|Maybe `stop-lithium`",
                "stop-lithium-kor|KOR ships 0",
                "stop-cobalt-to-cod|stops nothing",
                "stop-cobalt-cod-to-kor-kor|would count twice",
                "stop-cobalt-to-xyz|`xyz` is no country",
                "stop-cobalt-to-|is no country",
                "stop-|Maybe",
            })
    void aWrongNameIsRefusedWithWhatWasMeant(String name, String says) {
        assertThatThrownBy(() -> stops.text(name))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe");
    }

    @Test
    void titleAndSummaryAreToldInEveryLanguage() {
        Scenario all = read("stop-fluorspar");
        Scenario some = read("stop-cobalt-to-kor-jpn");
        assertThat(Words.in(Language.KOREAN).said(all.title())).isEqualTo("멕시코, 형석 수출 중단");
        assertThat(Words.in(Language.JAPANESE).said(some.title())).isEqualTo("コンゴ民主共和国が韓国, 日本へのコバルトの輸出を停止");
        assertThat(Words.in(Language.JAPANESE).said(some.summary()))
                .contains("2, 6, 12か月後、29か月後")
                .contains("韓国");
        some.measures()
                .getFirst()
                .assumed()
                .forEach(
                        said -> assertThat(Words.in(Language.KOREAN).said(said)).isNotEqualTo(said));
    }

    private Scenario read(String name) {
        return reader.read(name + ".yaml", stops.text(name));
    }
}
