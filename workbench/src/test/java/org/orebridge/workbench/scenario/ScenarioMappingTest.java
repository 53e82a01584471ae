package org.orebridge.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Refill;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Storage;
import org.orebridge.market.Use;
import org.orebridge.planning.rolling.BeliefChange;

class ScenarioMappingTest {

    private static final Form METAL = Form.of("cobalt-metal");
    private static final Region COD = Region.of("COD");
    private static final Region KOR = Region.of("KOR");
    private static final Region JPN = Region.of("JPN");
    private static final Path NOTHING = Path.constant(Double.NaN);

    /// COD makes 100 t, ships 60 to KOR (route 0) and 40 to JPN (route 1); KOR could ship to JPN (route 2).
    private static Market market() {
        return new Market(
                List.of(Node.of(METAL, COD, 90), Node.of(METAL, KOR, 100), Node.of(METAL, JPN, 100)),
                List.of(new Activity(
                        "mine:COD",
                        "mining",
                        COD,
                        new TreeMap<>(),
                        new TreeMap<>(Map.of(0, 1.0)),
                        1,
                        1,
                        125,
                        100,
                        0,
                        0,
                        30)),
                List.of(arc(0, 1, 60), arc(0, 2, 40), arc(1, 2, 0)),
                List.of(use(1, 60), use(2, 40)),
                List.of(new Storage(1, List.of(), 0.1, 60)),
                List.of(),
                0.99);
    }

    private static Arc arc(int from, int to, double flow) {
        return new Arc(from, to, 0, 1, 1, 1000, 0, flow, 10);
    }

    private static Use use(int node, double base) {
        return new Use(node, "batteries", base, List.of(), Optional.empty(), 0, 0);
    }

    private static List<Party> parties(Region... regions) {
        return Stream.of(regions).map(Party::of).toList();
    }

    private static MappedScenario map(String measures) {
        String text = """
            name: test
            title: A test
            summary: Somebody stops.
            mineral: cobalt
            base-year: 2024
            start: 2025-03
            """ + measures;
        var terms = new Terms(
                ExtensionRule.of(
                        Map.of("belief.extension.0", 0.5, "belief.extension.3", 0.3, "belief.extension.9", 0.2)),
                2,
                0.25,
                1,
                new TreeMap<>(Map.of(KOR, 60.0)));
        var scenario = new ScenarioReader(Vocabulary.ANY).read("my.yaml", text);
        return ScenarioMapping.map(scenario, market(), parties(KOR, JPN), terms);
    }

    private static Measures realised(String keys) {
        return map("measures:\n  - {id: m, from: 2025-03, until: 2025-07, " + keys + "}\n")
                .realised();
    }

    @Test
    void aBanShutsEveryRouteOfTheCountryWhileItIsInForce() {
        var ceilings = realised("type: export-ban, country: COD").paths(Lever.ARC_CEILING);
        assertThat(ceilings).containsOnlyKeys(0, 1);
        assertThat(ceilings.getOrDefault(0, NOTHING).at(3)).isZero();
        assertThat(ceilings.getOrDefault(0, NOTHING).at(4)).isInfinite();
    }

    @Test
    void anOutageInTonnesIsTakenFromOutputAndNotFromSpareCapacity() {
        var factor = realised("type: outage, country: COD, activity: mining, tonnes-per-year: 240")
                .paths(Lever.ACTIVITY_FACTOR);
        assertThat(factor.getOrDefault(0, NOTHING).at(0)).isCloseTo(80 / 125.0, within(1e-12));
        assertThat(factor.getOrDefault(0, NOTHING).at(4)).isEqualTo(1);
    }

    @Test
    void aLicenceIsAQueueForEachDestinationAfterProcessing() {
        var licences = realised(
                        "type: export-licence, country: COD, processing-months: 2, approvals: [{to: JPN, share: 0},"
                                + " {to: all, share: 0.5}]")
                .licences();
        assertThat(licences).extracting(Measures.Licence::arcs).containsExactly(List.of(1), List.of(0));
        assertThat(licences.get(1).approvals().at(1)).isZero();
        assertThat(licences.get(1).approvals().at(2)).isEqualTo(30);
        assertThat(licences.get(0).approvals().at(3)).isZero();
    }

    @Test
    void approvalsLapseOnlyWhereAValidityIsGiven() {
        String licence = "type: export-licence, country: COD, approvals: [{to: all, share: 0.5}]";
        assertThat(realised(licence).licences()).allMatch(l -> l.validity() == Integer.MAX_VALUE);
        assertThat(realised(licence + ", validity-months: 6").licences()).allMatch(l -> l.validity() == 6);
    }

    @Test
    void demandHoardingTariffDutyAndCapReachTheirElements() {
        assertThat(realised("type: demand, country: KOR, factor: 1.1").paths(Lever.DEMAND_FACTOR))
                .containsOnlyKeys(0);
        assertThat(realised("type: hoarding, country: KOR, multiple: 2")
                        .paths(Lever.WORKING_STOCK_FACTOR)
                        .getOrDefault(0, NOTHING)
                        .at(0))
                .isEqualTo(2);
        assertThat(realised("type: tariff, country: JPN, against: COD, rate: 0.2")
                        .paths(Lever.ARC_TARIFF))
                .containsOnlyKeys(1);
        assertThat(realised("type: export-duty, country: COD, usd-per-tonne: 5")
                        .paths(Lever.ARC_WEDGE)
                        .getOrDefault(0, NOTHING)
                        .at(0))
                .isEqualTo(5);
        assertThat(realised("type: export-tax, country: COD, rate: 0.1")
                        .paths(Lever.ARC_EXPORT_TAX)
                        .getOrDefault(0, NOTHING)
                        .at(0))
                .isEqualTo(0.1);
        assertThat(realised("type: transshipment-cap, country: KOR, to: JPN, tonnes: 7")
                        .transshipments()
                        .getFirst()
                        .cap()
                        .at(0))
                .isEqualTo(7);
    }

    @Test
    void byProductsAndAMinimumRunReachTheActivity() {
        var more = realised("type: by-product-credit, country: all, activity: mining, rate: 0.2")
                .paths(Lever.ACTIVITY_CREDIT)
                .getOrDefault(0, NOTHING);
        assertThat(more.at(0)).isCloseTo(6, within(1e-12));
        assertThat(more.at(4)).isZero();
        assertThat(realised("type: minimum-run, country: COD, activity: mining, share: 0.9")
                        .paths(Lever.ACTIVITY_FLOOR)
                        .getOrDefault(0, NOTHING)
                        .at(3))
                .isCloseTo(90, within(1e-12));
    }

    @Test
    void anExtendedBanIsBelievedByTheRuleAndAnnouncedAnew() {
        var mapped = map("""
            measures:
              - {id: ban, type: export-ban, country: COD, from: 2025-03, until: 2025-10}
            beliefs:
              - {month: 2025-03, measure: ban, until: 2025-07, rule: extension}
              - {month: 2025-07, measure: ban, until: 2025-10}
            """);
        assertThat(mapped.beliefs()).extracting(BeliefChange::month).containsExactly(0, 4);
        assertThat(mapped.beliefs().getFirst().belief().futures())
                .extracting(f -> f.probability())
                .containsExactly(0.5, 0.3, 0.2);
        assertThat(mapped.beliefs().getLast().belief().futures().getFirst().measures())
                .isEqualTo(mapped.realised());
    }

    @Test
    void anOpeningBelievedForNextMonthIsBelievedAnewEachMonthUntilItComes() {
        var mapped = map("""
            measures:
              - id: quota
                type: export-quota
                country: COD
                from: 2025-03
                amounts: {from: 2025-03, tonnes: 50}
                opening: 2025-06
            beliefs:
              - {month: 2025-03, measure: quota, opening: next-month}
            """);
        assertThat(mapped.beliefs()).extracting(BeliefChange::month).containsExactly(0, 1, 2);
        assertThat(mapped.realised().quotas().getFirst().cuts()).startsWith(10, 22);
        assertThat(mapped.realised()
                        .paths(Lever.ARC_CEILING)
                        .getOrDefault(0, NOTHING)
                        .at(2))
                .isZero();
    }

    @Test
    void aCourseThatNobodyHeldPossibleIsRefusedWithTheLineOfTheBelief() {
        assertThatThrownBy(() -> map("""
            measures:
              - {id: ban, type: export-ban, country: COD, from: 2025-03, until: 2025-10}
            beliefs:
              - {month: 2025-03, measure: ban, until: 2025-07}
            """))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("In July 2025 `ban` does what nobody held possible.");
    }

    @Test
    void targetDaysBecomeTonnesAndNothingIsHeldWithoutATarget() {
        var held = map("measures: {id: m, type: export-ban, country: COD, from: 2025-03}\n")
                .stocks();
        assertThat(held).singleElement().satisfies(stock -> {
            assertThat(stock.stockpile().owner()).isEqualTo(KOR);
            assertThat(stock.stockpile().initial()).isCloseTo(60 * 60 * 12 / 365.25, within(1e-9));
            assertThat(stock.stockpile().firstMonth()).isEqualTo(1);
            assertThat(stock.rules()).hasSize(4);
        });
    }

    @Test
    void aStockMayBeBuiltUpWhereNothingIsHeldYet() {
        var held = map("""
            measures:
              - {id: ban, type: export-ban, country: COD, from: 2025-03}
            stocks:
              - party: JPN
                refill: {from: 13, until: 25, monthly-days: 5, target-days: 30, price: reservation}
            """).stocks();
        double perDay = 40 * 12 / 365.25;
        assertThat(held.getFirst().stockpile().initial()).isZero();
        assertThat(held.getFirst().stockpile().refill())
                .hasValue(new Refill(12, 24, 5 * perDay, 30 * perDay, Refill.Price.RESERVATION_VALUE));
        assertThat(held.getFirst().reason()).contains("From month 13 to before month 25 at most 5 days");
    }

    @Test
    void aRefillUpToLessThanIsHeldIsRefused() {
        assertThatThrownBy(() -> map("""
            measures:
              - {id: ban, type: export-ban, country: COD, from: 2025-03}
            stocks:
              - party: KOR
                refill: {from: 13, monthly-days: 5, target-days: 30}
            """))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("59 t, and 118 t are held already")
                .hasMessageContaining("Maybe `target-days` is what is to be bought");
    }

    @Test
    void aCountryThatTheNetworkDoesNotNameIsRefused() {
        assertThatThrownBy(() -> realised("type: export-ban, country: PAN"))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("PAN is not apart in the network");
    }

    /// KOR is two months from JPN by sea; from JPN to COD there is no route, the mean of the others has one.
    @Test
    void aSharedStockIsAsLongAtSeaAsTradeOnItsRoute() {
        Market calm = market();
        var arcs = List.of(arc(0, 1, 60), new Arc(0, 2, 1, 1, 1, 1000, 0, 40, 16), new Arc(1, 2, 2, 1, 1, 9, 0, 0, 40));
        Market far = calm.withArcs(arcs)
                .withStockpiles(List.of(
                        new Stockpile("a", KOR, 1, 5, 5, 0, 1, 0, List.of(new Stockpile.Access(1, 0))),
                        new Stockpile("b", JPN, 2, 5, 5, 0, 1, 0, List.of(new Stockpile.Access(2, 0)))));
        var partners = new PartnerStocks(far, free(far), parties(COD, KOR, JPN));
        assertThat(partners.shared().get(0).access())
                .containsExactly(
                        new Stockpile.Access(1, 0), new Stockpile.Access(0, 22, 1), new Stockpile.Access(2, 40, 2));
        assertThat(partners.arriveAtOnce()).isFalse();
        Market near = calm.withStockpiles(far.stockpiles());
        assertThat(new PartnerStocks(near, free(near), parties(KOR, JPN)).arriveAtOnce())
                .isTrue();
    }

    @Test
    void membersOfOneGroupRestrictNothingAgainstEachOther() {
        var asia = new Party("ASIA", "Asia", new TreeSet<>(List.of(KOR, JPN)));
        var partners = new PartnerMeasures(market(), List.of(Party.of(COD), asia));
        assertThat(partners.restricting(Measures.NONE, 0.5).paths(Lever.ARC_CEILING))
                .containsOnlyKeys(0, 1);
    }

    private static List<HeldStock> free(Market market) {
        return market.stockpiles().stream()
                .map(pile -> new HeldStock(pile, 0, 5, Optional.empty(), Encumbrance.NONE, List.of(), ""))
                .toList();
    }

    private static final String LOTS = """
        measures:
          - {id: ban, type: export-ban, country: COD, from: 2025-03}
        stocks:
          - {party: JPN, days: 30, origin: COD, encumbrance: no-third-countries}
          - {party: JPN, days: 20, encumbrance: no-loans}
          - {party: JPN, days: 10, origin: KOR, encumbrance: no-third-countries}
        """;

    @Test
    void aLotThatMayNotGoToThirdCountriesIsOpenToItsOwnerAndItsOriginAlone() {
        MappedScenario mapped = map(LOTS);
        Market market = market().withStockpiles(mapped.stockpiles());
        var partners = new PartnerStocks(market, mapped.stocks(), parties(KOR, JPN));
        assertThat(mapped.stockpiles())
                .extracting(Stockpile::name)
                .containsExactly("JPN cobalt-metal", "JPN cobalt-metal 2", "JPN cobalt-metal 3", "KOR cobalt-metal");
        assertThat(partners.shared()).extracting(pile -> pile.access().size()).containsExactly(1, 2, 2, 2);
        assertThat(partners.closed()).singleElement().satisfies(lot -> {
            assertThat(lot.origin()).hasValue(COD);
            assertThat(lot.reason()).contains("It comes from COD. It may not be passed on to third countries.");
        });
    }

    private static final String OWNED = """
            name: test
            title: A test
            summary: Somebody stops.
            mineral: cobalt
            base-year: 2024
            start: 2025-03
            measures:
              - {id: ban, type: export-ban, country: COD, from: 2025-03}
            ownership:
              - {country: COD, activity: mine, owner: KOR, share: 0.6, assumed: A test.}
              - {country: COD, activity: mining, owner: JPN, share: 0.3, assumed: A test.}
            """;

    @Test
    void plantsBelongToTheirOwnersAndTheRestToWhereTheyStand() {
        var scenario = new ScenarioReader(Vocabulary.ANY).read("my.yaml", OWNED);
        assertThat(OwnershipMapping.owned(scenario, market())
                        .activities()
                        .getFirst()
                        .owners())
                .containsOnlyKeys(COD, JPN, KOR)
                .containsEntry(KOR, 0.6)
                .containsEntry(JPN, 0.3);
    }

    @Test
    void moreThanAWholePlantCannotBeOwned() {
        var scenario = new ScenarioReader(Vocabulary.ANY).read("my.yaml", OWNED.replace("share: 0.3", "share: 0.5"));
        assertThatThrownBy(() -> OwnershipMapping.owned(scenario, market()))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("110 % of it")
                .hasMessageContaining("Maybe a share was given in two entries");
    }

    @Test
    void severalLotsMustEachSayHowLargeTheyAre() {
        assertThatThrownBy(() -> map(LOTS.replace("days: 20, ", "")))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("Japan holds several lots")
                .hasMessageContaining("Maybe `days: 30`");
    }

    @Test
    void partnersWithholdAShareOfBaseFlowsOrLiftEverything() {
        var partners = new PartnerMeasures(market(), parties(COD, KOR));
        assertThat(partners.restricting(Measures.NONE, 0.5)
                        .paths(Lever.ARC_CEILING)
                        .getOrDefault(0, NOTHING)
                        .at(9))
                .isEqualTo(30);
        assertThat(partners.standstill(realised("type: export-ban, country: COD"))
                        .paths(Lever.ARC_CEILING))
                .containsOnlyKeys(1);
    }
}
