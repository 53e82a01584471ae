package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Form;
import org.orebridge.core.Language;
import org.orebridge.core.Region;
import org.orebridge.market.Measures.Lever;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.Direction;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.EventReader;
import org.orebridge.workbench.hindcast.report.HindcastFolder;
import org.orebridge.workbench.hindcast.report.HindcastText;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.RecordSchema;
import org.orebridge.workbench.result.SchemaFaults;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import tools.jackson.databind.json.JsonMapper;

class HindcastTest {

    private static final ReferenceDataset DATASET = ReferenceDataset.bundled();

    private static final String HALVED = """
            name: halved
            title: China halves magnesium exports
            summary: China lets out half of its magnesium exports.
            mineral: magnesium
            base-year: 2024
            start: 2026-01
            measures:
              - {id: ban, type: export-ban, country: CHN, from: 2026-01, until: 2026-03, share: 0.5}
            announcements:
              - {month: 2026-01, measure: ban, until: 2026-02}
            observations:
              - {id: metal, what: price, form: magnesium-metal, country: DEU, unit: USD/kg,
                 values: [{month: 2025-12, value: 2.5}, {month: 2026-02, low: 3, high: 3.2}]}
              - {id: korea, what: imports, country: KOR, values: [{month: 2026-01, value: 600, before: 1200}]}
            """;

    private static Event event(String text) {
        return new EventReader(MarketStudy.vocabulary(DATASET)).read("halved.yaml", text);
    }

    private static Scorecard run(String text, int draws) {
        return new Hindcast(DATASET).score(List.of(event(text)), draws, 1, "test", Progress.SILENT);
    }

    @Test
    void aSmallEventRunsFromTheFileToThePage(@TempDir Path folder) throws IOException {
        Scorecard card = run(HALVED, 2);
        for (TrialScore trial : card.events().getFirst().trials()) {
            assertThat(trial.failure()).isEmpty();
            assertThat(trial.draws()).isEqualTo(2);
            var month = trial.series().getFirst().months().getFirst();
            assertThat(month.predicted()).isGreaterThan(2.5);
            assertThat(trial.directions()).singleElement().satisfies(d -> {
                assertThat(d.observed()).isEqualTo(Direction.DOWN);
                assertThat(d.hit()).isTrue();
            });
            assertThat(trial.volumes()).hasSize(2);
        }
        assertThat(HindcastFolder.write(card, folder, Words.english())).hasSize(8);
        assertThat(HindcastFolder.page(Files.readString(folder.resolve(HindcastFolder.RESULT)), Words.english()))
                .isEqualTo(Files.readString(folder.resolve(HindcastFolder.PAGE)));
        assertThat(Files.readString(folder.resolve("hindcasts.html")))
                .contains("China halves magnesium exports", card.parameters().sha256())
                .doesNotContain("<script");
        assertThat(HindcastText.of(card, Words.english(), "there"))
                .contains("FAILED", "random walk", "Imports of South Korea against rest");
    }

    @Test
    void whatWeWriteConformsToTheSchemaThatShips() throws IOException {
        String shipped = schemaText();
        assertThat(shipped).isEqualTo(RecordSchema.of(Scorecard.class, "Orebridge hindcasts, " + Scorecard.FORMAT));
        JsonMapper mapper = JsonMapper.builder().build();
        String json = JsonFile.text(run(HALVED, 1));
        assertThat(SchemaFaults.of(mapper.readTree(shipped), mapper.readTree(json)))
                .isEmpty();
        assertThat(SchemaFaults.of(
                        mapper.readTree(shipped), mapper.readTree(json.replace("\"seed\" : 1", "\"seed\" : \"one\""))))
                .containsExactly("$.seed is no integer");
    }

    private static String schemaText() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                Scorecard.class.getResourceAsStream("scorecard.schema.json"), "scorecard.schema.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyStatementOfAnEventKeepsItsSourceOnThePage() {
        EventScore score = run(
                        HALVED.replace(
                                        "share: 0.5}",
                                        "share: 0.5, sources: {text: The ministry, url: 'https://example.org/a'}}")
                                .replace("unit: USD/kg,", "unit: USD/kg, sources: {text: Somebody quoted it},"),
                        0)
                .events()
                .getFirst();
        assertThat(score.acts()).singleElement().satisfies(act -> {
            assertThat(act.in("en")).contains("China", "50 %");
            assertThat(act.in("ko")).contains("중국");
            assertThat(act.sources().getFirst().url()).contains("https://example.org/a");
        });
        assertThat(score.trials()
                        .getFirst()
                        .series()
                        .getFirst()
                        .sources()
                        .getFirst()
                        .text())
                .isEqualTo("Somebody quoted it");
    }

    @Test
    void aVolumeIsSetBesideWhatWasPredictedOfItWithItsBand() {
        var direction = run(HALVED, 2)
                .events()
                .getFirst()
                .trials()
                .getFirst()
                .directions()
                .getFirst();
        assertThat(direction.observedRatio()).contains(0.5);
        assertThat(direction.ratio()).isBetween(direction.low(), direction.high());
    }

    private static final String CONCENTRATE = """
            name: short
            title: Concentrate runs short
            summary: Chile loses a tenth of its mines and acid pays more.
            mineral: copper
            base-year: 2024
            start: 2025-11
            measures:
              - {id: mines, type: outage, country: CHL, activity: copper-mining, from: 2025-11, factor: 0.9}
              - {id: acid, type: by-product-credit, country: all, activity: copper-smelting, from: 2026-02, rate: 1}
            observations:
              - {id: spot, what: treatment-charge, country: CHN,
                 values: [{month: 2025-10, value: 80}, {month: 2026-03, value: -20}]}
              - {id: contract, what: benchmark-charge, country: CHN,
                 values: [{month: 2025-01, value: 80}, {month: 2026-01, value: 0}]}
            """;

    /// The contract of 2026 is settled in December 2025, when nobody knows of the acid that pays more from February on.
    @Test
    void aContractRestsOnWhatWasBelievedWhenItWasSettled() {
        var trials = run(CONCENTRATE, 0).events().getFirst().trials();
        double known = trials.getFirst().series().get(1).months().getFirst().predicted();
        double believed = trials.getLast().series().get(1).months().getFirst().predicted();
        double spot = trials.getLast().series().getFirst().months().getFirst().predicted();
        assertThat(believed).isLessThan(80);
        assertThat(known).isLessThan(believed - 10);
        assertThat(spot).isLessThan(believed - 10);
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(JsonFile.text(run(HALVED, 1))).isEqualTo(JsonFile.text(run(HALVED, 1)));
    }

    @Test
    void aBaseYearWithoutFiguresIsStoodInForAndSaidSo() {
        var score = run(HALVED.replace("base-year: 2024", "base-year: 2019"), 0)
                .events()
                .getFirst();
        assertThat(score.baseYear()).as("the nearest year with figures").isEqualTo(2023);
        assertThat(score.patternExAnte()).isFalse();
        assertThat(score.findings()).anyMatch(f -> f.contains("No production of 2019 is at hand"));
    }

    @Test
    void figuresThatTheEventBringsAlongTakeThePlaceOfTheCompilations() {
        Event event = event(HALVED + """
                base-figures:
                  - {quantity: production, activity: magnesium-smelting, country: CHN, value: 500000, reason: a test,
                     low: 400000, high: 600000}
                """);
        var figures = EventCase.of(event, DATASET).reference().figures().stream()
                .filter(f -> f.used()
                        && f.year() == 2024
                        && f.activity().equals(Optional.of("magnesium-smelting"))
                        && f.from().equals(Optional.of(Region.of("CHN")))
                        && f.quantity() == Quantity.PRODUCTION)
                .toList();
        assertThat(figures)
                .singleElement()
                .satisfies(f -> assertThat(f.value().orElseThrow()).isEqualTo(500000));
    }

    @Test
    void aFigureBroughtAlongHoldsForTheYearThatStandsIn() {
        Event event = event(HALVED.replace("base-year: 2024", "base-year: 2022") + """
                base-figures:
                  - {quantity: price, form: magnesium-metal, country: DEU, value: 9000, reason: a test,
                     low: 8000, high: 10000}
                """);
        EventCase at = EventCase.of(event, DATASET);
        var market = at.network().calibrated(DATASET.parameters()).market();
        int node = market.node(Form.of("magnesium-metal"), Region.of("DEU"));
        assertThat(at.baseline().year()).isEqualTo(2023);
        assertThat(market.nodes().get(node).basePrice()).isGreaterThan(4000);
    }

    @Test
    void aCountryThatIsNotApartIsNamedWithItsLine() {
        assertThat(catchThrowableOfType(
                        InvalidScenario.class, () -> run(HALVED.replace("country: DEU", "country: BEL"), 0)))
                .hasMessageContaining("halved.yaml:12", "magnesium-metal has no market in BEL");
    }

    @Test
    void theStaticAnswerIsShareLostOverElasticity() {
        EventCase event = EventCase.of(event(HALVED), DATASET);
        var at = event.at(Trial.A, DATASET.parameters());
        var market = at.market();
        double lost = 0;
        for (int a = 0; a < market.arcs().size(); a++) {
            var ceiling = at.mapped().realised().paths(Lever.ARC_CEILING).get(a);
            lost += ceiling == null ? 0 : market.arcs().get(a).baseFlow() / 2;
        }
        double use = market.uses().stream().mapToDouble(u -> u.baseUse()).sum();
        double elasticity = market.uses().stream()
                        .mapToDouble(u -> -u.baseUse() * DATASET.parameters().sector(u.sector(), "elasticity"))
                        .sum()
                / use;
        double[] index = StaticAnswer.index(market, at.mapped().realised(), DATASET.parameters(), 3);
        assertThat(index[0]).isCloseTo(1 + lost / use / elasticity, within(1e-9));
        assertThat(index[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void everyChangeOfTheClassValuesIsToldInKoreanAndJapanese() {
        for (Language language : List.of(Language.KOREAN, Language.JAPANESE)) {
            Words words = Words.in(language);
            assertThat(Retunings.bundled())
                    .flatExtracting(change -> List.of(change.what(), change.reason()))
                    .allSatisfy(text -> assertThat(words.said(text)).isNotEqualTo(text));
        }
    }
}
