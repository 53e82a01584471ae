package org.orebridge.workbench.cooperation;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.planning.sharing.ProductionGame;
import org.orebridge.planning.sharing.ProvedWorths;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.study.CoalitionRuns;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Works out what every coalition of a question's parties is worth, and how the gain of all can be shared.
public final class CooperationStudy {

    /// Most parties: ten have 1,023 coalitions.
    public static final int MOST_PARTIES = 10;

    private final MarketStudy study;

    public CooperationStudy(MarketStudy study) {
        this.study = study;
    }

    /// @param question its draws are not used: central values alone
    /// @param restricting whether to play the market game too in which parties that do not act together
    ///   restrict exports to each other
    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails: no coalition is left out
    public Cooperation answer(Question question, boolean restricting, Progress progress) {
        progress.begin("reading the scenario and balancing the network", 0);
        List<Party> parties = study.setup(question).scenario().parties();
        requireNumber(parties.size());
        CoalitionRuns free = study.coalitions(question, progress);
        // Quick, and so first: were it to fail, no long work would be lost.
        Game allocation = allocation(free, progress);
        var games = new ArrayList<Game>(List.of(market(Kind.MARKET, free, progress)));
        if (restricting) {
            games.add(market(Kind.MARKET_RESTRICTING, free.restricting(), progress));
        }
        games.add(allocation);
        return new Cooperation(
                free.id(),
                free.scenario().name(),
                free.scenario().title(),
                free.scenario().mineral(),
                free.scenario().months(),
                parties.stream().map(CooperationStudy::player).toList(),
                games);
    }

    /// @throws IllegalArgumentException where so many parties are not a cooperation
    public static void requireNumber(int parties) {
        if (parties < 2 || parties > MOST_PARTIES) {
            throw new IllegalArgumentException("Cooperation is among 2 to %d parties, found %d.%nMaybe %s."
                    .formatted(
                            MOST_PARTIES,
                            parties,
                            parties < 2 ? "--parties KOR,JPN was meant" : "a group can stand for its members"));
        }
    }

    private static Cooperation.Player player(Party party) {
        return new Cooperation.Player(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList());
    }

    private static Game market(Kind kind, CoalitionRuns runs, Progress progress) {
        var game = new MarketGame(runs);
        String against = kind == Kind.MARKET ? "partners trading freely" : "partners restricting each other";
        progress.begin("coalitions, " + against, (1 << runs.parties().size()) - 1);
        return new Sharing(kind, game.welfare(progress)).of(game);
    }

    private static Game allocation(CoalitionRuns runs, Progress progress) {
        int coalitions = (1 << runs.parties().size()) - 1;
        progress.begin("coalitions, pooled stocks at fixed supply", coalitions);
        ProductionGame production = runs.allocation().production();
        List<String> names = runs.parties().stream().map(Party::id).toList();
        var worths = new ProvedWorths(production);
        var game = new CoalitionGame(names, worths);
        for (int s = coalitions; s > 0; s--) {
            game.value(s);
            progress.advance();
        }
        return new Sharing(Kind.ALLOCATION, game).of(production, worths.planned());
    }
}
