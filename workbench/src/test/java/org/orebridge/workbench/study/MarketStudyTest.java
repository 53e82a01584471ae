package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;
import org.orebridge.workbench.scenario.InvalidScenario;

/// What the ledger says, on the real figures of magnesium and small shocks of which the signs are known.
class MarketStudyTest {

    private static final String HEAD = """
        name: test-case
        title: A test
        summary: A small shock.
        mineral: magnesium
        base-year: 2024
        start: 2026-01
        months: 4
        mode: perfect-foresight
        measures:
        """;

    @TempDir
    Path folder;

    private Answer answer(String measure, String ways, String... parties) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, HEAD + measure.indent(2) + "ways: [" + ways + "]\n");
        var question = new Question(
                file.toString(), List.of(parties), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>());
        return new MarketStudy().answer(question, Progress.SILENT);
    }

    private static RegionResult korea(Answer answer, Way way) {
        return answer.way(way).flatMap(result -> result.region("KOR")).orElseThrow();
    }

    private static double at(RegionResult result, Measure measure, int month) {
        return result.at(measure, RegionResult.ALL, month).orElseThrow();
    }

    @Test
    void whereNothingIsDoneNobodyLosesAnything() throws IOException {
        Answer answer = answer(
                "- {id: calm, type: demand, country: all, from: 2026-01, until: 2026-03, factor: 1, assumed: Nothing.}",
                "no-stocks");
        for (RegionResult result :
                answer.way(Way.NO_STOCKS).map(WayResult::parties).orElseThrow()) {
            for (int month = 1; month <= 4; month++) {
                assertThat(at(result, Measure.UNMET_NEED, month)).isCloseTo(0, within(1e-6));
                assertThat(at(result, Measure.USER_LOSS, month)).isCloseTo(0, within(100.0));
                assertThat(at(result, Measure.WELFARE_CHANGE, month)).isCloseTo(0, within(100.0));
                assertThat(at(result, Measure.VALUE_ADDED_HIGH, month)).isCloseTo(0, within(100.0));
                assertThat(result.at(Measure.PRICE_INDEX, "magnesium-metal", month)
                                .orElseThrow())
                        .isCloseTo(100, within(1e-4));
            }
            assertThat(result.totals().orElseThrow().welfareChange().value()).isCloseTo(0, within(1000.0));
        }
    }

    @Test
    void aBanCostsUsersWhatTheyPayMoreAndWhatTheyGoWithout() throws IOException {
        Answer answer = answer(
                "- {id: ban, type: export-ban, country: CHN, to: all, from: 2026-01, until: 2026-04, share: 0.3,"
                        + " assumed: Most.}",
                "no-stocks, alone");
        RegionResult without = korea(answer, Way.NO_STOCKS);
        double price = without.at(Measure.PRICE, "magnesium-metal", 1).orElseThrow();
        double base = without.series(Measure.PRICE, "magnesium-metal")
                .orElseThrow()
                .base()
                .orElseThrow();
        double use = at(without, Measure.USE, 1);
        double rest = without.series(Measure.USE, RegionResult.ALL)
                .orElseThrow()
                .base()
                .orElseThrow();
        assertThat(price).isGreaterThan(1.1 * base);
        // A curve between the two prices: the loss lies between what is bought and what was bought, times the rise.
        assertThat(at(without, Measure.USER_LOSS, 1)).isBetween((price - base) * use * 0.9, (price - base) * rest);
        assertThat(at(without, Measure.UNMET_NEED, 1)).isCloseTo(1 - use / rest, within(1e-6));
        assertThat(at(without, Measure.WELFARE_CHANGE, 4)).isNegative();
        assertThat(without.totals().orElseThrow().welfareChange().value()).isNegative();

        RegionResult alone = korea(answer, Way.ALONE);
        assertThat(at(alone, Measure.GOVERNMENT_STOCK, 4)).isLessThan(at(without, Measure.GOVERNMENT_STOCK, 4));
        assertThat(alone.totals().orElseThrow().welfareChange().value())
                .isGreaterThanOrEqualTo(
                        without.totals().orElseThrow().welfareChange().value() - 1000);
    }

    @Test
    void aStockThatIsRefilledIsWholeAgainAndItsUsersPayMoreForThat() throws IOException {
        RegionResult refilled = withStock(", refill: {from: 3, monthly-days: 10}");
        RegionResult used = withStock("");
        double held = at(refilled, Measure.GOVERNMENT_STOCK, 1);
        assertThat(at(refilled, Measure.GOVERNMENT_STOCK, 2)).isCloseTo(0, within(1e-3 * held));
        assertThat(at(refilled, Measure.PURCHASE, 3)).isCloseTo(held / 2, within(1e-3 * held));
        assertThat(at(refilled, Measure.GOVERNMENT_STOCK, 4)).isCloseTo(held, within(1e-3 * held));
        assertThat(at(used, Measure.GOVERNMENT_STOCK, 4)).isCloseTo(0, within(1e-3 * held));
        assertThat(used.series(Measure.PURCHASE)).isEmpty();
        assertThat(at(refilled, Measure.USER_LOSS, 4)).isGreaterThan(at(used, Measure.USER_LOSS, 4));
    }

    private RegionResult withStock(String more) throws IOException {
        String ban = "- {id: ban, type: export-ban, country: CHN, to: all, from: 2026-01, until: 2026-03, share: 0.3,"
                + " assumed: Most.}";
        String stock = "{party: KOR, days: 20, release-months: 1" + more + "}";
        return korea(answer(ban, "alone]\nrelease-rules: [full]\nstocks: [" + stock), Way.ALONE);
    }

    private static final List<String> MEMBERS = List.of("CZE", "DEU", "FRA", "GRC", "ITA");

    @Test
    void aGroupIsOnePartyThatLosesWhatItsMembersLoseAndPaysTheirPriceWeighedByUse() throws IOException {
        String ban =
                "- {id: ban, type: export-ban, country: CHN, to: all, from: 2026-01, until: 2026-03, share: 0.5, assumed: Half.}";
        Answer together = answer(ban, "no-stocks", "KOR", "EU27");
        Answer apart = answer(ban, "no-stocks", MEMBERS.toArray(String[]::new));
        WayResult way = together.way(Way.NO_STOCKS).orElseThrow();
        List<RegionResult> members = apart.way(Way.NO_STOCKS).orElseThrow().parties();
        RegionResult union = way.region("EU27").orElseThrow();
        assertThat(together.shock().parties().getLast().members()).containsExactlyElementsOf(MEMBERS);
        assertThat(way.others()).extracting(RegionResult::region).doesNotContainAnyElementsOf(MEMBERS);
        for (Measure measure : List.of(
                Measure.USE,
                Measure.USER_LOSS,
                Measure.VALUE_ADDED_HIGH,
                Measure.WELFARE_CHANGE,
                Measure.COMMERCIAL_STOCK)) {
            double sum = members.stream().mapToDouble(m -> at(m, measure, 2)).sum();
            assertThat(at(union, measure, 2)).as(measure.id()).isCloseTo(sum, within(1e-4 * Math.abs(sum)));
        }
        double paid = 0;
        double use = 0;
        for (RegionResult member : members) {
            double atRest = member.series(Measure.USE, RegionResult.ALL)
                    .orElseThrow()
                    .base()
                    .orElseThrow();
            paid += atRest * member.at(Measure.PRICE, "magnesium-metal", 2).orElseThrow();
            use += atRest;
        }
        assertThat(union.at(Measure.PRICE, "magnesium-metal", 2).orElseThrow())
                .isCloseTo(paid / use, within(1e-4 * paid / use));
        double imports = members.stream()
                .mapToDouble(m -> m.at(Measure.IMPORTS, "magnesium-metal", 2).orElseThrow())
                .sum();
        assertThat(union.at(Measure.IMPORTS, "magnesium-metal", 2).orElseThrow())
                .isLessThan(imports);
    }

    @Test
    void aGroupAndOneOfItsMembersAreNotBothParties() {
        assertThatThrownBy(() -> answer(
                        "- {id: calm, type: demand, country: all, from: 2026-01, factor: 1}", "alone", "EU27", "DEU"))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("Germany would count twice")
                .hasMessageContaining("Maybe name either the group or its members");
    }

    @Test
    void whatTheWorldLosesIsWhatItsRegionsLose() throws IOException {
        Answer answer = answer(
                "- {id: ban, type: export-ban, country: CHN, to: all, from: 2026-01, until: 2026-03, share: 0.5,"
                        + " assumed: Half.}",
                "no-stocks");
        WayResult way = answer.way(Way.NO_STOCKS).orElseThrow();
        double sum = 0;
        for (RegionResult party : way.parties()) {
            sum += party.totals().orElseThrow().welfareChange().value();
        }
        for (RegionResult other : way.others()) {
            if (!other.region().equals("WORLD")) {
                sum += other.totals().orElseThrow().welfareChange().value();
            }
        }
        double world = way.region("WORLD")
                .flatMap(RegionResult::totals)
                .orElseThrow()
                .welfareChange()
                .value();
        assertThat(world).isCloseTo(sum, within(1.0)).isNegative();
    }
}
