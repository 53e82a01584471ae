package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Game;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The release game is played again whenever beliefs change while somebody still holds something.
class BeliefGamesTest {

    private static final Answer ANSWER = TinyStudy.answer(
            TinyStudy.dataset(), TinyStudy.BAN.replace("mode: perfect-foresight", "mode: rolling") + """
                    beliefs:
                      - month: 2026-01
                        measure: ban
                        futures:
                          - {share: 0.3, until: 2026-07, probability: 0.5}
                          - {share: 0.3, until: 2026-03, probability: 0.5}
                        assumed: Some.
                    """, 0);

    private static final WayResult ALONE = ANSWER.way(Way.ALONE).orElseThrow();

    @Test
    void eachGameBeginsInTheMonthOfItsBelief() {
        List<Integer> months = ALONE.games().stream().map(Game::month).toList();
        assertThat(months).startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(ALONE.games().getFirst().against()).isEqualTo(Game.Against.NOBODY_RELEASING);
    }

    @Test
    void everyChoiceIsWhatTheFiguresOfItsGameSay() {
        assertThat(ALONE.games()).allSatisfy(game -> {
            assertThat(game.choice() == Game.Choice.LEAST_REGRET).isEqualTo(!game.takesEquilibrium());
            assertThat(game.equilibria()).containsAll(game.ties());
            assertThat(game.profiles().getFirst().payoffs().values()).allMatch(payoff -> payoff == 0);
            if (game.choice() == Game.Choice.ONLY_EQUILIBRIUM) {
                assertThat(game.equilibria()).containsExactly(game.chosen());
            }
        });
    }

    @Test
    void rulesThatNobodyLeavesAreSaidToStay() {
        List<Game> games = ALONE.games();
        for (int i = 1; i < games.size(); i++) {
            Game before = games.get(i - 1);
            Game game = games.get(i);
            boolean kept = game.takesEquilibrium()
                    && before.taken()
                            .rules()
                            .entrySet()
                            .containsAll(game.taken().rules().entrySet());
            assertThat(game.choice() == Game.Choice.STILL_EQUILIBRIUM).isEqualTo(kept);
        }
    }
}
