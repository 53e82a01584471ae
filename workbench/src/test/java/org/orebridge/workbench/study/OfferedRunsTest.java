package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.planning.exchange.Desk;
import org.orebridge.planning.exchange.Horizon;
import org.orebridge.planning.exchange.MarketPlan;
import org.orebridge.planning.exchange.OfferedMarket;
import org.orebridge.planning.exchange.SecretLots;
import org.orebridge.planning.rolling.Unfolding;

/// Plans of holders who hide what they hold, beside those of the engine that sees every stock.
class OfferedRunsTest {

    /// Share by which a plan may miss the joint solve.
    private static final double AIM = 0.005;

    private final Equilibrium equilibrium = new Equilibrium(new InteriorPointSolver(1e-8, 150));

    private static final String OPEN_END = """
            name: gallium-open-end
            title: China stops gallium
            summary: China stops all gallium exports for two or five months, and nobody knows which.
            mineral: gallium
            base-year: 2022
            start: 2023-07
            months: 6
            mode: tree
            measures:
              - id: stop
                type: export-ban
                country: CHN
                to: all
                from: 2023-07
                until: unknown
                ends:
                  - {until: 2023-09, probability: 0.4}
                  - {until: 2023-12, probability: 0.6}
                assumed: A test.
            stocks:
              - {party: KOR, days: 40, assumed: A test.}
              - {party: JPN, days: 60, assumed: A test.}
              - {party: DEU, days: 30, assumed: A test.}
            """;

    private static StudyCase gallium(String scenario, List<String> parties) {
        StudySetup setup = new MarketStudy()
                .setup(new Question(
                        scenario, parties, OptionalInt.empty(), OptionalInt.empty(), 0, 0, new TreeMap<>()));
        return setup.at(setup.parameters());
    }

    /// What is held possible at the beginning, with its first plan.
    private static Problem first(Unfolding unfolding, Market market, List<ReleaseRule> rules) {
        return new Problem(
                market,
                unfolding.changes().getFirst().belief(),
                State.atRest(market),
                0,
                unfolding.months(),
                rules,
                unfolding.terminal());
    }

    @Test
    void pricesWhatAllReleaseAndTheGainAreThoseOfTheJointSolve() {
        checkAgainstJointSolve(gallium("gallium-china-2023", List.of("KOR", "JPN")), 2);
    }

    @Test
    void soTheyAreWithThreeHoldersOneOfThemAGroupUnderAnOpenEnd(@TempDir Path folder) throws IOException {
        Path scenario = Files.writeString(folder.resolve("open-end.yaml"), OPEN_END);
        checkAgainstJointSolve(gallium(scenario.toString(), List.of("KOR", "JPN", "EU27")), 3);
    }

    private void checkAgainstJointSolve(StudyCase central, int holders) {
        List<Stockpile> piles = central.partnerStocks().shared();
        assertThat(piles).filteredOn(pile -> pile.initial() > 0).hasSize(holders);
        Unfolding unfolding = central.unfolding(central.setup().parties(), false);
        Problem seen = first(
                unfolding,
                central.market().withStockpiles(piles),
                Collections.nCopies(piles.size(), new ReleaseRule.Optimal()));
        Outcome.Solved joint = equilibrium.solve(seen).orElseThrow();

        var offered = new OfferedMarket(
                central.market().withStockpiles(List.of()),
                piles.stream().map(pile -> new Desk(pile.node(), pile.access())).toList());
        Problem open = first(unfolding, offered.market(), List.of());
        TimeTree tree = TimeTree.of(open.belief(), 0, open.months());
        Horizon horizon = Horizon.of(tree, open.belief(), central.market().beta());
        var seats = new ArrayList<MarketPlan.Seat>();
        for (Stockpile pile : piles) {
            var holder = new SecretLots(
                    1,
                    List.of(new SecretLots.Lot(
                            0,
                            pile.initial(),
                            pile.rate(),
                            pile.floor(),
                            pile.reservationValue(),
                            pile.firstMonth(),
                            0)));
            holder.begin(horizon);
            seats.add(new MarketPlan.Seat(holder, new int[] {seats.size()}));
        }
        MarketPlan.Found found =
                new MarketPlan(equilibrium, 1e-3, 200).agree(offered, open, seats, (round, gap) -> true);

        assertThat(found.agreed()).isTrue();
        Outcome.Solved given =
                equilibrium.solve(offered.given(open, found.offers())).orElseThrow();
        double dearest = 0; // USD/t
        for (int k = 0; k < tree.size(); k++) {
            dearest = Math.max(
                    dearest, joint.course().at(Quantity.PRICE, piles.getFirst().node(), k));
        }
        for (Stockpile pile : piles) {
            for (int k = 0; k < tree.size(); k++) {
                assertThat(given.course().at(Quantity.PRICE, pile.node(), k))
                        .as("price of %s in cell %d", pile.name(), k)
                        .isCloseTo(joint.course().at(Quantity.PRICE, pile.node(), k), within(AIM * dearest));
            }
        }
        double all = 0;
        double together = 0;
        double kept = 0;
        for (int g = 0; g < piles.size(); g++) {
            double[] offers = found.offers()[g];
            for (int k = 0; k < tree.size(); k++) {
                all += tree.probability(k) * offers[k];
                together += tree.probability(k) * released(joint.course(), g, k);
                if (tree.isLeaf(k)) {
                    double left = piles.get(g).initial();
                    for (int cell : tree.pathTo(k)) {
                        left -= offers[cell];
                    }
                    assertThat(left).isGreaterThanOrEqualTo(-1e-6);
                    kept += horizon.weight(k) * horizon.beta() * piles.get(g).reservationValue() * left;
                }
            }
        }
        // Months and holders are equally good where traders store, so what is unique is the expected sum.
        assertThat(all).isCloseTo(together, within(AIM * together));
        double nothing = equilibrium
                .solve(offered.given(open, new double[piles.size()][tree.size()]))
                .orElseThrow()
                .objective();
        double untouched = 0;
        for (int k = 0; k < tree.size(); k++) {
            for (Stockpile pile : piles) {
                untouched += tree.isLeaf(k)
                        ? horizon.weight(k) * horizon.beta() * pile.reservationValue() * pile.initial()
                        : 0;
            }
        }
        double gain = joint.objective() - nothing - untouched;
        assertThat(gain).isPositive();
        assertThat(given.objective() + kept - nothing - untouched).isCloseTo(gain, within(AIM * gain));
    }

    private static double released(Course course, int pile, int cell) {
        double sum = 0;
        for (int j = 0; j < course.market().stockpiles().get(pile).access().size(); j++) {
            sum += course.at(Quantity.RELEASE, course.access(pile, j), cell);
        }
        return sum;
    }
}
