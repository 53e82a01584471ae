package org.orebridge.workbench.cooperation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Coalition;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.cooperation.Cooperation.Kind;
import org.orebridge.workbench.report.Words;

class CooperationPageTest {

    private static Cooperation worth(double free, double restricting) {
        return worth(game(Kind.MARKET, free), game(Kind.MARKET_RESTRICTING, restricting));
    }

    private static Cooperation worth(Game... games) {
        return new Cooperation(
                "id",
                "copper-concentrate-2025",
                "Mines fail while smelters are built",
                "copper",
                24,
                List.of(player("KOR", "South Korea"), player("JPN", "Japan")),
                List.of(games));
    }

    private static Cooperation.Player player(String id, String name) {
        return new Cooperation.Player(id, name, List.of(id));
    }

    private static Game game(Kind kind, double worth) {
        return game(kind, worth, worth);
    }

    /// @param territory what KOR gains by territory
    private static Game game(Kind kind, double worth, double territory) {
        return new Game(
                kind,
                List.of(
                        new Coalition(List.of("KOR"), 0, List.of(0.0, 0.0), Optional.of(0.0)),
                        new Coalition(List.of("JPN"), 0, List.of(0.0, 0.0), Optional.of(0.0)),
                        new Coalition(List.of("KOR", "JPN"), worth, List.of(worth, 0.0), Optional.of(worth))),
                Optional.of(List.of(
                        new Cooperation.Loss("KOR", 4e6, 3e6, 0, 1e6), new Cooperation.Loss("JPN", -1e6, 9e6, 0, 2e6))),
                List.of(
                        new Cooperation.Gain("KOR", worth, territory, 0, 0, 0),
                        new Cooperation.Gain("JPN", 0, 0, 0, 0, 0)),
                List.of(point("shapley", worth), point("nucleolus", worth)),
                0,
                new Cooperation.Violations(1, 0, List.of()),
                Optional.empty(),
                Optional.empty(),
                new Cooperation.Checks(0, 0, true),
                1);
    }

    private static Cooperation.Point point(String concept, double worth) {
        return new Cooperation.Point(concept, List.of(worth / 2, worth / 2), true, 0, List.of(), Optional.empty());
    }

    private static String page(double free, double restricting, Language language) {
        return CooperationPage.text(worth(free, restricting), Words.in(language))
                .replaceAll("\\s+", " ");
    }

    @Test
    void whatTheShockCostsEachStandsAboveWhatTheyGain() {
        String page = page(55_300, 774_435, Language.ENGLISH);
        assertThat(page.indexOf("What the shock costs each")).isBetween(0, page.indexOf("What all together bring"));
        assertThat(page).contains("Japan -1.0 9.0");
    }

    @Test
    void whereNobodyOwnsAnythingAbroadThePageSaysSo() {
        assertThat(page(55_300, 774_435, Language.ENGLISH))
                .contains("No stake abroad is in the data of this case")
                .doesNotContain("what plants abroad earn for their owners");
        assertThat(page(55_300, 774_435, Language.KOREAN)).contains("해외 지분이 없어");
        assertThat(page(55_300, 774_435, Language.JAPANESE)).contains("海外の持ち分がない");
    }

    @Test
    void whereAStakeAbroadCountsThePageTellsTheTwoFiguresApart() {
        Cooperation owned = worth(game(Kind.MARKET, 55_300, 55_301));
        assertThat(CooperationPage.text(owned, Words.in(Language.ENGLISH)).replaceAll("\\s+", " "))
                .contains("what plants abroad earn for their owners")
                .doesNotContain("No stake abroad");
    }

    @Test
    void wherePartnersShipEachOtherNothingThePageSaysThatRestrictingMakesNoDifference() {
        assertThat(page(182_264.61, 182_264.60, Language.ENGLISH)).contains("those of the game before");
        assertThat(page(182_264.61, 182_264.60, Language.KOREAN)).contains("앞의 게임과 같다");
        assertThat(page(182_264.61, 182_264.60, Language.JAPANESE)).contains("前のゲームと同じ");
        assertThat(page(55_300, 774_435, Language.ENGLISH)).doesNotContain("those of the game before");
    }
}
