package org.orebridge.workbench.cooperation.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Coalition;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.cooperation.Cooperation.Player;
import org.orebridge.workbench.cooperation.Cooperation.Point;
import org.orebridge.workbench.cooperation.Weighing;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Joins;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileResult.AgreementTerm;
import org.orebridge.workbench.stockpile.StockpileResult.Best;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.RuleResult;
import org.orebridge.workbench.stockpile.StockpileResult.Size;
import org.orebridge.workbench.study.ExporterReaction;

/// Results of every study as small as they can be, with figures that no solve gave, to be told apart on a page.
final class SmallResults {

    static final String SCENARIO = "gallium-china-2023";

    private static final List<Player> PLAYERS =
            List.of(new Player("KOR", "South Korea", List.of("KOR")), new Player("JPN", "Japan", List.of("JPN")));

    private SmallResults() {}

    // ------------------------------------------------------------ stocks

    static StockpileResult stocks(String mineral) {
        var hazard = new Hazard(0.1, 0.05, 0.2, 1, 16);
        return new StockpileResult(
                12,
                0.5,
                OptionalDouble.empty(),
                terms(),
                List.of(new StockpileResult.MineralStock(
                        mineral,
                        mineral,
                        2023,
                        "CHN",
                        0.56,
                        hazard,
                        List.of(2, 29),
                        List.of(
                                holder("KOR", OptionalDouble.of(100)),
                                holder("JPN", OptionalDouble.of(60)),
                                holder("KOR+JPN", OptionalDouble.empty())),
                        List.of(new StockpileResult.Disruption("CHN", 0.56, hazard)),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<AgreementTerm> terms() {
        return Stream.of(
                        "iea.days",
                        "iea.months",
                        "apsa.shortfall",
                        "apsa.share",
                        "apterr.forward_part",
                        "apterr.forward_shortfall",
                        "apterr.spot_shortfall",
                        "apterr.ready_part",
                        "apterr.ready_shortfall")
                .map(key -> new AgreementTerm("agreement." + key, 0.1, 0, 1, "share", "assumption"))
                .toList();
    }

    private static Holder holder(String party, OptionalDouble target) {
        return new Holder(
                party,
                party,
                0.1,
                300_000,
                target,
                List.of(
                        new Size(0, 0, 0, 7e6, 140e6, 1e6, 20e6, "none"),
                        new Size(100, 10, 3.3e5, 5e6, 90e6, 5e5, 10e6, "optimal")),
                new Best(0, 0, 0, 0),
                new Best(80, 8, 1e5, 1e5),
                100,
                List.of(rule("none", 36e6, -26e6), rule("iea", 34e6, -24e6), rule("optimal", 31e6, -17e6)),
                new StockpileResult.Knowledge(5e6, 625),
                Optional.empty());
    }

    private static RuleResult rule(String name, double userLoss, double welfare) {
        return new RuleResult(name, userLoss, welfare, List.of(0.0, 1.5), Optional.empty());
    }

    // ------------------------------------------------------------ acting together

    static Cooperation cooperation(String scenario, double worth) {
        return new Cooperation(
                scenario + "-1",
                scenario,
                "China licenses gallium exports",
                "gallium",
                24,
                PLAYERS,
                List.of(game(worth)));
    }

    private static Game game(double worth) {
        List<String> names = List.of("KOR", "JPN");
        var shares = new Point("shapley", List.of(worth / 2, worth / 2), true, 0, List.of(), Optional.empty());
        return new Game(
                Kind.MARKET,
                List.of(
                        new Coalition(List.of("KOR"), 0, List.of(0.0, 0.0), Optional.of(0.0)),
                        new Coalition(List.of("JPN"), 0, List.of(0.0, 0.0), Optional.of(0.0)),
                        new Coalition(names, worth, List.of(2 * worth, -worth), Optional.of(worth))),
                Optional.empty(),
                List.of(new Gain("KOR", 2 * worth, 0, 1e3, 0, 0), new Gain("JPN", -worth, 0, 2e3, 0, 0)),
                List.of(shares, shares),
                0,
                new Cooperation.Violations(1, 0, List.of()),
                Transfers.nobodyLoses(names, new double[] {2 * worth, -worth}),
                Optional.empty(),
                new Cooperation.Checks(0, 0, true),
                1);
    }

    // ------------------------------------------------------------ agreements

    static Pacts pacts() {
        List<Clause> all = List.of(Clause.SHARED_STOCKS, Clause.STANDSTILL);
        List<Clause> least = List.of(Clause.STANDSTILL);
        var world = new Pacts.World(
                true,
                List.of(),
                effect(-11e6),
                List.of(pact(all, Role.ALL, 774e3), pact(least, Role.SINGLE, 719e3)),
                Optional.of(new Pacts.Smallest(least, 719e3, 774e3, 0.93, 4, true, Optional.empty())),
                List.of(),
                List.of(),
                List.of(new Pacts.Answered(
                        all, new ExporterReaction(ExporterReaction.Kind.EASING, 0.5, 7), effect(5.5e6), List.of())),
                List.of());
        return new Pacts(
                "pacts",
                0.8,
                Weighing.ONE,
                List.of(new Pacts.Case(
                        SCENARIO,
                        "China licenses gallium exports",
                        "gallium",
                        24,
                        1,
                        Optional.empty(),
                        PLAYERS,
                        List.of(),
                        List.of(),
                        List.of("CHN"),
                        List.of(world),
                        Optional.empty(),
                        new Pacts.Checks(0, 2))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Pacts.Pact pact(List<Clause> clauses, Role role, double members) {
        return new Pacts.Pact(clauses, Optional.empty(), role, effect(members), 1, Optional.empty());
    }

    private static Effect effect(double members) {
        return new Effect(
                members,
                List.of(new Gain("KOR", members, 0, 0, 0, 0), new Gain("JPN", 0, 0, 0, 0, 0)),
                List.of(),
                new Gain("", members, 0, 0, 0, 0));
    }

    // ------------------------------------------------------------ swaps, invitations

    /// A case in which nobody has or misses anything.
    static Swaps swaps() {
        return new Swaps(
                "swaps",
                "scenario",
                SCENARIO,
                "China licenses gallium exports",
                "2023-08",
                24,
                0.05,
                1,
                new Swaps.Settlement(Terms.Kind.BARTER, 6, 0, false, Optional.empty()),
                PLAYERS.stream()
                        .map(each -> new Swaps.Player(each.id(), each.name(), each.members()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Swaps.Alternative(Terms.Kind.SALE, false, false, 42_000, List.of(42_000.0, 0.0), 0)),
                List.of(),
                List.of(),
                new Swaps.Payments(Optional.empty(), Optional.empty()),
                new Swaps.Checks(0, 0, 0));
    }

    static Invitation invitation() {
        List<Invitation.Player> members = PLAYERS.stream()
                .map(each -> new Invitation.Player(each.id(), each.name(), each.members()))
                .toList();
        var invite = new Invitation.Invite("USA", 34e3, 86e3, 120e3, 0, Joins.BY_ITSELF, 0, 0, List.of());
        var game = new Invitation.Game(
                Outsiders.FREE, List.of(), List.of(invite), List.of("USA"), List.of("USA"), List.of(), 3);
        return new Invitation(
                "invite",
                members,
                List.of(new Invitation.Candidate("USA", "United States", List.of("USA"), Optional.empty(), List.of())),
                Weighing.ONE,
                List.of(new Invitation.Case(
                        SCENARIO,
                        "China licenses gallium exports",
                        "gallium",
                        24,
                        1,
                        Optional.empty(),
                        List.of("CHN"),
                        List.of(game),
                        List.of())),
                List.of());
    }
}
