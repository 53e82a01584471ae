package org.orebridge.workbench.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.importers.purchases.FileTrouble;
import org.orebridge.importers.purchases.Purchase.Money;
import org.orebridge.importers.purchases.PurchaseReader;
import org.orebridge.importers.purchases.RefusedTable;
import org.orebridge.importers.purchases.Remark;
import org.orebridge.importers.purchases.RowTrouble;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.purchases.PurchaseReport.MineralPurchases;
import org.orebridge.workbench.purchases.PurchaseReport.RowRemark;
import org.orebridge.workbench.purchases.PurchaseReport.ScenarioHit;
import org.orebridge.workbench.report.Words;

class PurchaseStudyTest {

    private static final PurchaseStudy STUDY = new PurchaseStudy(new BalancedNetworks(ReferenceDataset.bundled()));
    private static final Optional<Party> KOREA = Optional.of(Party.of(Region.of("KOR")));

    private static final String TABLE = """
            material,hs,origin,quantity (t),value (USD),content
            magnesium,,China,300,780000,
            ,850511,Vietnam,10,,
            gallium,,China,0.25,110000,
            copper concentrate,,Indonesia,4000,9500000,25 %
            cobalt metal,,Korea,10,300000,
            vibranium,,China,7,,
            ,811292,China,2,,
            magnesium,,China,99999999,,
            magnesium ingot 99.9,,Japan,1,1000,
            """;

    private static PurchaseReport report(List<String> minerals, boolean prices, Words words) {
        return STUDY.report(
                PurchaseReader.read(TABLE.getBytes(StandardCharsets.UTF_8)),
                new PurchaseStudy.Terms(KOREA, minerals, prices, words),
                _ -> {});
    }

    private static MineralPurchases mineral(PurchaseReport report, String id) {
        return report.minerals().stream()
                .filter(one -> one.mineral().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioHit scenario(PurchaseReport report, String name) {
        return report.scenarios().stream()
                .filter(one -> one.scenario().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowIsUsedNamedOrSetAsideAndTheTonnesAddUp() {
        PurchaseReport report = report(List.of("magnesium", "gallium"), false, Words.english());

        PurchaseReport.Rows rows = report.rows();
        assertThat(List.of(rows.all(), rows.used(), rows.unused(), rows.setAside()))
                .containsExactly(9, 3, 3, 3);
        assertThat(rows.usedTonnes()).isCloseTo(300 + 0.25 + 1, within(1e-9));
        assertThat(rows.unusedTonnes()).isCloseTo(7 + 2 + 99999999, within(1e-6));
        assertThat(rows.setAsideTonnes()).isCloseTo(10 + 4000 + 10, within(1e-9));
        assertThat(report.unused())
                .extracting(row -> row.line() + " " + row.kind())
                .containsExactly("7 unknown-material", "8 mixed-code", "9 more-than-the-world");
        assertThat(report.remarks())
                .extracting(RowRemark::says)
                .anyMatch(says -> says.contains("“magnesium ingot 99.9” was read as magnesium (line 10)"));
    }

    /// The licence of the scenario: announced in month 1, nothing in months 2 and 3, half in the nine that follow.
    @Test
    void aLicenceTakesAwayWhatItDoesNotApproveInTwelveMonths() {
        PurchaseReport report = report(List.of(), false, Words.english());

        double lost = 1 - (1 + 0 + 0 + 9 * 0.5) / 12;
        ScenarioHit magnesium = scenario(report, "magnesium-china-licence");
        double china = 300.0 / 301;
        assertThat(magnesium.direct()).isCloseTo(china * lost, within(1e-9));
        assertThat(magnesium.whole()).as("Japan's own is China's").isGreaterThan(china * lost);
        assertThat(magnesium.prices()).isEmpty();
        ScenarioHit gallium = scenario(report, "gallium-china-2023");
        double approved = 1 + 0 + 0 + 0.077 + 0.273 + 7 * 0.5;
        assertThat(gallium.direct()).isCloseTo(1 - approved / 12, within(1e-9));
        assertThat(gallium.values()).hasSize(1);
        assertThat(gallium.values().getFirst().amount()).isCloseTo(110_000 * gallium.whole(), within(1e-6));
        assertThat(report.scenarios().getFirst().whole())
                .isEqualTo(report.scenarios().stream()
                        .mapToDouble(ScenarioHit::whole)
                        .max()
                        .orElseThrow());
    }

    @Test
    void shareAndContentMakeContainedTonnesWithTheirRange() {
        PurchaseReport report = report(List.of(), false, Words.english());

        MineralPurchases magnets = mineral(report, "rare-earths");
        assertThat(magnets.tonnes()).isCloseTo(10 * 0.7 * 0.31, within(1e-9));
        assertThat(magnets.low()).isCloseTo(10 * 0.4 * 0.28, within(1e-9));
        assertThat(magnets.high()).isCloseTo(10 * 0.95 * 0.35, within(1e-9));
        assertThat(magnets.followed()).isZero();
        MineralPurchases copper = mineral(report, "copper");
        assertThat(copper.tonnes()).isCloseTo(1000, within(1e-9));
        assertThat(copper.low()).isCloseTo(1000, within(1e-9));
        assertThat(copper.countries().getFirst().origin()).isCloseTo(1, within(1e-9));
        assertThat(report.values()).containsExactly(new Money(780_000 + 110_000 + 9_500_000 + 300_000 + 1_000, "USD"));
    }

    @Test
    void koreasOwnCobaltIsMinedElsewhereAndSpareCapacityHasItsSourceAndWhatTheScenarioTakes() {
        PurchaseReport report = report(List.of(), false, Words.english());

        assertThat(mineral(report, "cobalt").countries())
                .anyMatch(country -> country.country().equals("KOR") && country.seller() == 1);
        List<PurchaseReport.Alternative> magnesium =
                mineral(report, "magnesium").alternatives();
        assertThat(magnesium).allSatisfy(one -> {
            assertThat(one.spare()).isCloseTo(one.capacity() - one.output(), within(1e-9));
            assertThat(one.sources()).isNotEmpty();
        });
        assertThat(magnesium)
                .filteredOn(one -> one.country().equals("CHN"))
                .allSatisfy(one -> assertThat(one.lost()).isGreaterThan(0.5));
        assertThat(mineral(report, "copper").noCapacity()).isNotEmpty();
    }

    @Test
    void pricesAreThoseOfTheCentralCourseTimesTheTonnes() {
        ScenarioHit magnesium =
                scenario(report(List.of("magnesium"), true, Words.english()), "magnesium-china-licence");

        assertThat(magnesium.prices())
                .extracting(PurchaseReport.PriceRise::month)
                .containsExactly(3, 6, 12);
        assertThat(magnesium.prices()).allSatisfy(price -> {
            assertThat(price.rise()).isPositive();
            // Korea's price at rest is near 2,800 USD/t.
            assertThat(price.usd() / price.rise() / 301).isBetween(2_500.0, 3_100.0);
            assertThat(price.priced()).isEqualTo(1);
        });
    }

    @Test
    void everyReasonHasWordsInEveryLanguage() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (RowTrouble trouble : RowTrouble.values()) {
                told(new Remark(2, trouble.code(), List.of("a", "1", "2")), words);
            }
            for (MaterialTrouble trouble : MaterialTrouble.values()) {
                told(trouble.at(2, "a", "cobalt gallium", "2"), words);
            }
            for (FileTrouble trouble : FileTrouble.values()) {
                assertThat(RowWords.of(new RefusedTable(trouble, "quantity"), words)
                                .lines())
                        .hasSize(2);
            }
            String page = PurchasePage.of(report(List.of(), false, words), "mine.csv", words);
            assertThat(page).doesNotContain("{0}", "purchases.");
        }
    }

    private static void told(Remark remark, Words words) {
        assertThat(RowWords.of(remark, words)).isNotBlank().doesNotContain("{");
    }

    @Test
    void theTemplateIsReadWithoutARemark() {
        var table = PurchaseReader.read(PurchaseTemplate.text().getBytes(StandardCharsets.UTF_8));

        assertThat(table.unused()).isEmpty();
        assertThat(table.remarks()).isEmpty();
        assertThat(table.rows()).isEqualTo(7);
    }

    @Test
    void anUnknownMineralIsRefusedWithAGuess() {
        assertThatThrownBy(() -> report(Arrays.asList("magnesum"), false, Words.english()))
                .hasMessageContaining("Maybe \"magnesium\"");
    }
}
