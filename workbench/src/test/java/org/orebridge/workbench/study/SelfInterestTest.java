package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.release.ReleaseGame;

/// T21, played for national welfare as the engine reads it off a market of three regions.
///
/// 100 come from abroad, demand is 200 - d, of which Japan and Korea are half each; each holds 10.
class SelfInterestTest {

    private static final Region JAPAN = Region.of("JPN");
    private static final Region KOREA = Region.of("KOR");
    private static final ReleaseRule NONE = new ReleaseRule.None();
    private static final ReleaseRule FULL = new ReleaseRule.Full();

    private final SelfInterest interest = new SelfInterest(
            List.of(
                    new Player(Party.of(JAPAN), List.of(0), List.of(NONE, FULL)),
                    new Player(Party.of(KOREA), List.of(1), List.of(NONE, FULL))),
            List.of(),
            new Equilibrium(),
            Progress.SILENT);

    /// @param kept USD that a tonne kept is worth
    private static Problem problem(double kept) {
        var metal = Form.of("metal");
        var abroad = new Activity(
                "mine", "mining", Region.of("FFF"), new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 0, 0, 100, 100, 0);
        var market = new Market(
                List.of(Node.of(metal, Region.of("FFF"), 100), Node.of(metal, JAPAN, 100), Node.of(metal, KOREA, 100)),
                List.of(abroad),
                List.of(arc(1), arc(2)),
                List.of(half(1), half(2)),
                List.of(),
                List.of(reserve(JAPAN, 1, kept), reserve(KOREA, 2, kept)),
                1);
        return new Problem(
                market,
                Belief.certain(Measures.NONE),
                State.atRest(market),
                0,
                1,
                List.of(NONE, NONE),
                Problem.Terminal.WORTHLESS);
    }

    private static Arc arc(int to) {
        return new Arc(0, to, 0, 0, 0, Double.POSITIVE_INFINITY, 0, 50, 0);
    }

    private static Use half(int node) {
        return new Use(node, "all", 50, List.of(new Use.Segment(100, 200, 0, false)), Optional.empty(), 0, 0);
    }

    private static Stockpile reserve(Region owner, int node, double kept) {
        var access = List.of(new Stockpile.Access(node, 0));
        return new Stockpile(owner.code(), owner, node, 10, 10, 0, kept, 0, access);
    }

    @Test
    void whereATonneKeptIsWorthLittleBothReleaseMoreThanTheWorldWouldWant() {
        List<ReleaseRule> chosen = interest.choose(0, problem(93)).rules();

        assertThat(chosen).containsExactly(FULL, FULL);
        assertPayoffs(0, 3430, 3430, 16_860);
        assertPayoffs(2, 3925, 3955, 16_880);
        assertPayoffs(3, 4400, 4400, 16_800);
        ReleaseGame.Found found = interest.rounds().getFirst().found();
        assertThat(found.equilibria()).containsExactly(3);
        assertThat(found.worldBest()).isIn(1, 2);
    }

    @Test
    void whereATonneKeptIsWorthMuchNobodyReleasesThoughBothWouldGain() {
        List<ReleaseRule> chosen = interest.choose(0, problem(145)).rules();

        assertThat(chosen).containsExactly(NONE, NONE);
        assertPayoffs(0, 3950, 3950, 17_900);
        assertPayoffs(2, 3925, 4475, 17_400);
        ReleaseGame.Found found = interest.rounds().getFirst().found();
        assertThat(found.equilibria()).containsExactly(0);
        assertThat(found.jointBest()).isEqualTo(3);
        assertThat(found.worldBest()).isZero();
    }

    private void assertPayoffs(int profile, double japan, double korea, double world) {
        Payoffs payoffs =
                interest.rounds().getFirst().found().profiles().get(profile).payoffs();
        assertThat(payoffs.byParty().get(Party.of(JAPAN))).isCloseTo(japan, within(1e-3));
        assertThat(payoffs.byParty().get(Party.of(KOREA))).isCloseTo(korea, within(1e-3));
        assertThat(payoffs.world()).isCloseTo(world, within(1e-3));
    }
}
