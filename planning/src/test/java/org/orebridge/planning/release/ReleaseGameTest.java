package org.orebridge.planning.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Activity;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;
import org.orebridge.market.Welfare;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.planning.sharing.Core;
import org.orebridge.planning.sharing.Nucleolus;
import org.orebridge.planning.sharing.Shapley;

/// One market, foreign supply 100, demand `p = 200 - d`; J and K each have half of the use and a stock of 10.
class ReleaseGameTest {

    private static final Region MARKET = Region.of("WWW");
    private static final Region J = Region.of("JJJ");
    private static final Region K = Region.of("KKK");
    private static final Party PARTY_J = Party.of(J);
    private static final Party PARTY_K = Party.of(K);
    private static final List<ReleaseRule> FAMILY = List.of(new ReleaseRule.None(), new ReleaseRule.Full());
    private static final List<Player> PLAYERS =
            List.of(new Player(PARTY_J, List.of(0), FAMILY), new Player(PARTY_K, List.of(1), FAMILY));

    private static Market market(double reservation) {
        var supply = new Activity(
                "mine", "mining", MARKET, new TreeMap<>(), new TreeMap<>(Map.of(0, 1.0)), 0, 0, 100, 100, 0);
        var use = new Use(0, "all", 100, List.of(new Use.Segment(200, 200, 0, false)), Optional.empty(), 0, 0);
        return new Market(
                List.of(Node.of(Form.of("metal"), MARKET, 100)),
                List.of(supply),
                List.of(),
                List.of(use),
                List.of(),
                List.of(pile("J", J, reservation), pile("K", K, reservation)),
                1);
    }

    private static Stockpile pile(String name, Region owner, double reservation) {
        return new Stockpile(name, owner, 0, 10, 10, 0, reservation, 0, List.of(new Stockpile.Access(0, 0)));
    }

    private static ReleaseGame.Found play(double reservation) {
        return new ReleaseGame(PLAYERS).play(rules -> payoffs(reservation, rules));
    }

    private static Payoffs payoffs(double reservation, List<Integer> rules) {
        Market market = market(reservation);
        var problem = new Problem(
                market,
                Belief.certain(Measures.NONE),
                State.atRest(market),
                0,
                1,
                rules.stream().map(FAMILY::get).toList(),
                Problem.Terminal.WORTHLESS);
        Course course = new Equilibrium().solve(problem).orElseThrow().course();
        Welfare welfare = Welfare.of(course);
        SortedMap<Region, Double> own = welfare.national();
        double users = welfare.users(MARKET);
        var byParty = new TreeMap<Party, Double>();
        byParty.put(PARTY_J, users / 2 + own.getOrDefault(J, 0.0));
        byParty.put(PARTY_K, users / 2 + own.getOrDefault(K, 0.0));
        double world = course.at(Quantity.BENEFIT, 0, 0)
                + reservation * (course.at(Quantity.STOCKPILE, 0, 0) + course.at(Quantity.STOCKPILE, 1, 0));
        return new Payoffs(byParty, world);
    }

    @Test
    void aLowReservationValueMakesBothReleaseThoughTheWorldWantsOneStock() {
        ReleaseGame.Found found = play(93);
        assertPayoffs(found, 0, 3430, 3430, 16_860);
        assertPayoffs(found, 2, 3925, 3955, 16_880);
        assertPayoffs(found, 3, 4400, 4400, 16_800);
        assertThat(found.equilibria()).containsExactly(3);
        assertThat(found.worldBest()).isIn(1, 2);
    }

    @Test
    void aHighReservationValueIsAPrisonersDilemma() {
        ReleaseGame.Found found = play(145);
        assertPayoffs(found, 0, 3950, 3950, 17_900);
        assertPayoffs(found, 2, 3925, 4475, 17_400);
        assertPayoffs(found, 3, 4400, 4400, 16_800);
        assertThat(found.equilibria()).containsExactly(0);
        assertThat(found.jointBest()).isEqualTo(3);
        assertThat(found.worldBest()).isZero();
    }

    @Test
    void rulesInForceStayWhileNobodyGainsByLeavingThemAndOnlyWhatEachCouldDoInsteadIsTried() {
        ReleaseGame.Found kept = new ReleaseGame(PLAYERS).playOn(List.of(1, 1), rules -> payoffs(93, rules));
        assertThat(kept.searchedAll()).isFalse();
        assertThat(kept.profiles())
                .extracting(ReleaseGame.Profile::rules)
                .containsExactly(List.of(1, 1), List.of(0, 1), List.of(1, 0));
        assertThat(kept.equilibria()).containsExactly(0);
    }

    @Test
    void rulesInForceThatSomebodyGainsByLeavingAreGivenUpForTheWholeGame() {
        ReleaseGame.Found anew = new ReleaseGame(PLAYERS).playOn(List.of(0, 0), rules -> payoffs(93, rules));
        assertThat(anew).isEqualTo(play(93));
    }

    /// Alone both hold back 3950 each; both releasing is worth 4400 each.
    @Test
    void whatTheDilemmaWithholdsIsGainedTogetherAndSharedEvenly() {
        CoalitionGame dilemma = together(play(145));
        assertThat(Shapley.of(dilemma)).containsExactly(new double[] {450, 450}, within(1e-3));
        assertThat(Nucleolus.of(dilemma).shares()).containsExactly(new double[] {450, 450}, within(1e-3));
        assertThat(Core.test(dilemma, new double[] {450, 450}).leavers()).isEmpty();
        assertThat(together(play(93)).value(3)).isZero();
    }

    private static CoalitionGame together(ReleaseGame.Found found) {
        int alone = new ReleaseGame(PLAYERS).chosen(found);
        double gain = found.profiles().get(found.jointBest()).payoffs().joint()
                - found.profiles().get(alone).payoffs().joint();
        return CoalitionGame.of(List.of("J", "K"), new double[] {0, 0, 0, gain});
    }

    private static void assertPayoffs(ReleaseGame.Found found, int profile, double j, double k, double world) {
        Payoffs payoffs = found.profiles().get(profile).payoffs();
        assertThat(payoffs.byParty().get(PARTY_J)).isCloseTo(j, within(1e-3));
        assertThat(payoffs.byParty().get(PARTY_K)).isCloseTo(k, within(1e-3));
        assertThat(payoffs.world()).isCloseTo(world, within(1e-3));
    }

    @Test
    void aTieIsNamed() {
        ReleaseGame.Found found = new ReleaseGame(PLAYERS)
                .play(rules -> new Payoffs(new TreeMap<>(Map.of(PARTY_J, 1.0, PARTY_K, (double) rules.get(0))), 1));
        assertThat(found.equilibria()).hasSize(4);
        assertThat(found.ties()).hasSize(4);
    }

    @Test
    void matchingPenniesHasNoEquilibriumInPureRules() {
        ReleaseGame.Found found = new ReleaseGame(PLAYERS).play(rules -> {
            double same = rules.get(0).equals(rules.get(1)) ? 1 : 0;
            return new Payoffs(new TreeMap<>(Map.of(PARTY_J, same, PARTY_K, 1 - same)), 1);
        });
        assertThat(found.equilibria()).isEmpty();
    }

    @Test
    void moreThan256ProfilesAreSearchedByBestResponses() {
        assertHighestRuleWins(0);
    }

    /// A country's welfare is a large number, of which a release changes a millionth.
    @Test
    void aBestResponseIsJudgedByWhatTheRulesDifferByAndNotByHowMuchThereIs() {
        assertHighestRuleWins(1e7);
    }

    /// Four players with six rules each, of which each pays its player its number on top of a level.
    private static void assertHighestRuleWins(double level) {
        var six = new ArrayList<ReleaseRule>();
        for (int i = 1; i <= 6; i++) {
            six.add(new ReleaseRule.Even(i));
        }
        var players = new ArrayList<Player>();
        for (String code : List.of("AAA", "BBB", "CCC", "DDD")) {
            players.add(new Player(Party.of(Region.of(code)), List.of(), six));
        }
        ReleaseGame.Found found = new ReleaseGame(players).play(rules -> {
            var byParty = new TreeMap<Party, Double>();
            for (int p = 0; p < 4; p++) {
                byParty.put(players.get(p).party(), level + rules.get(p));
            }
            return new Payoffs(byParty, 0);
        });
        assertThat(found.searchedAll()).isFalse();
        assertThat(found.equilibria()).hasSize(1);
        assertThat(found.profiles().get(found.equilibria().getFirst()).rules()).containsExactly(5, 5, 5, 5);
    }
}
