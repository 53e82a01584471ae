package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

class ChainTablesTest {

    private static final Form METAL = Form.of("tin-metal");
    private static final Region MAKER = Region.of("CHN");
    private static final Region SMALL = Region.of("BOL");
    private static final Region USER = Region.of("KOR");
    private static final String RULES =
            "activity,measure,source,file,commodity,detail,countries,year,as,in,factor,factor_low,factor_high,used,reason\n";
    private static final String ACTIVITY = """
            activity,kind,name,inputs,outputs,main_form,class,reason
            tin-smelting,mining,smelter,,tin-metal:1,tin-metal,primary-smelter,why
            """;

    private final Remarks remarks = new Remarks();

    @Test
    void countriesThatAreNotSeenAreAddedUpAndConvertedWithTheRangeOfTheFactor() {
        ProductionRule rule = rule("tin-smelting,production,s,f,Tin,,,,,,0.5,0.4,0.6,yes,why");
        List<FigureRow> figures = production(rule, reported(MAKER, 100, 2), reported(SMALL, 10, 3))
                .figures(region -> region.equals(SMALL) ? Region.REST_OF_WORLD : region);
        assertThat(figures.stream().filter(FigureRow::used)).hasSize(2);
        FigureRow rest = figures.stream()
                .filter(figure -> figure.from().equals(Optional.of(Region.REST_OF_WORLD)))
                .findFirst()
                .orElseThrow();
        assertThat(figures)
                .filteredOn(figure -> !figure.used())
                .extracting(figure ->
                        figure.from().orElseThrow() + " " + figure.value().orElseThrow())
                .containsExactlyInAnyOrder("CHN 100.0", "BOL 10.0");
        assertThat(rest.value()).hasValue(5);
        assertThat(rest.low()).hasValue(4);
        assertThat(rest.high()).hasValue(6);
        assertThat(rest.reason()).contains("sum of BOL").contains("0.4 to 0.6");
        assertThat(rest.row()).isEqualTo("3");
    }

    @Test
    void whatStandsForAnotherYearSaysSo() {
        ProductionRule rule = rule("tin-smelting,production,s,f,Tin,,,2023,2024,,1,1,1,yes,why");
        FigureRow figure = production(rule, reported(MAKER, 100, 2))
                .figures(region -> region)
                .getFirst();
        assertThat(figure.year()).isEqualTo(2024);
        assertThat(figure.treatment()).isEqualTo(Treatment.DERIVED);
        assertThat(figure.reason()).contains("the figure of 2023 stands for 2024");
    }

    @Test
    void aRuleMayBeForAllCountriesButSome() {
        ProductionRule rule = rule("tin-smelting,production,s,f,Tin,,-CHN;-KOR,,,,1,1,1,yes,why");
        assertThat(rule.fits(reported(MAKER, 1, 2))).isFalse();
        assertThat(rule.fits(reported(SMALL, 1, 2))).isTrue();
    }

    @Test
    void aRangeThatDoesNotHoldItsFactorIsRefused() {
        assertThatThrownBy(() -> rule("tin-smelting,production,s,f,Tin,,,,,,0.5,0.6,0.7,yes,why"))
                .hasMessageContaining("0.5 is not in its range")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aWeightThatNobodyCanHavePaidForIsTakenFromTheValue() {
        List<Shipment> mended = new UnitValues("tin")
                .mended(List.of(shipment(100, 1000), shipment(100, 1000), shipment(5000, 1000)), remarks);
        assertThat(mended).extracting(s -> s.tonnes().orElseThrow()).containsExactly(100.0, 100.0, 100.0);
        assertThat(remarks.lines()).singleElement().asString().contains("cannot be");
    }

    @Test
    void aShipmentWithoutAWeightGetsTheOneThatItsValueBuys() {
        List<Shipment> mended = new UnitValues("tin")
                .mended(
                        List.of(
                                shipment(100, 1000),
                                new Shipment(MAKER, USER, OptionalDouble.empty(), 500, Origin.of("s", "f", 9))),
                        remarks);
        assertThat(mended.getLast().tonnes()).hasValue(50);
    }

    @Test
    void thePartiesAndWhoeverHasAShareWorthSeeingAreToldApart() {
        var made = new TreeMap<>(Map.of(MAKER, 90.0, SMALL, 1.0, Region.of("PER"), 9.0));
        NamedRegions regions = new RegionRule(
                        new TreeMap<>(Map.of(
                                MAKER,
                                "near",
                                USER,
                                "near",
                                Region.of("JPN"),
                                "near",
                                Region.of("USA"),
                                "far",
                                Region.of("PER"),
                                "far",
                                Region.REST_OF_WORLD,
                                "world")),
                        Set.of())
                .regions(List.of(new FormMarket(METAL, made, Optional.empty())));
        assertThat(regions.of(METAL)).contains(USER, Region.of("PER")).doesNotContain(SMALL);
    }

    @Test
    void apparentUseIsWhatIsMadeAndTakenInLessWhatIsShippedOut() {
        Split split = Split.of(
                "tin",
                path -> "form,region,sector,share,share_low,share_high,reason\ntin-metal,*,solder,1,0.9,1,why\n");
        NamedRegions regions = new NamedRegions(new TreeMap<>(Map.of(
                MAKER, new NamedRegions.Entry(MAKER, "near", List.of(METAL), true),
                USER, new NamedRegions.Entry(USER, "near", List.of(METAL), true))));
        List<FigureRow> chosen = List.of(
                Draft.production("tin-smelting", METAL, MAKER, 2024).derived(100, Said.STATED, "x", origin(2)),
                Draft.between(Quantity.TRADE, METAL, MAKER, USER, 2024).derived(30, Said.STATED, "x", origin(3)));
        List<FigureRow> uses = new ApparentUse(activities(), split, new RegionExceptions(List.of()), "tin")
                .figures(chosen, METAL, regions, 2024, 1, remarks);
        assertThat(uses)
                .extracting(figure ->
                        figure.to().orElseThrow() + " " + figure.value().orElseThrow())
                .containsExactlyInAnyOrder("CHN 70.0", "KOR 30.0");
    }

    @Test
    void aTonneOfTheCodeIsShareTimesContentOfTheForm() {
        Factor factor = new Factor(0.5, 0.4, 0.6, "share").times(new Factor(0.65, 0.6, 0.7, "content"));
        assertThat(factor.value()).isCloseTo(0.325, Offset.offset(1e-12));
        assertThat(factor.words()).isEqualTo("share x content");
    }

    private static ProductionRule rule(String line) {
        return ProductionRule.read(path -> RULES + line + "\n", "tin").getFirst();
    }

    private static ProductionFigures production(ProductionRule rule, Reported... rows) {
        return new ProductionFigures(List.of(rule), List.of(List.of(rows)), activities(), List.of());
    }

    private static List<ActivityRow> activities() {
        return TableReader.activities(path -> ACTIVITY, "tin");
    }

    private static Reported reported(Region where, double tonnes, int line) {
        return new Reported(
                Optional.of(where),
                "smelting",
                2023,
                OptionalDouble.of(tonnes),
                "metric tons",
                Said.STATED,
                origin(line));
    }

    private static Shipment shipment(double tonnes, double usd) {
        return new Shipment(MAKER, USER, OptionalDouble.of(tonnes), usd, origin(1));
    }

    private static Origin origin(int line) {
        return Origin.of("s", "f", line);
    }
}
