package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

class ComparisonTest {

    private static final StudySetup SETUP = TinyStudy.setup(TinyStudy.dataset(), TinyStudy.BAN);
    private static final StudyCase CENTRAL = SETUP.at(SETUP.parameters());

    /// A way in which users lose, value added is lost and welfare falls by these USD, Korea first.
    private static WayResult way(Way way, double[] users, double[] valueAdded, double[] welfare) {
        List<RegionResult> parties = List.of(
                party("KOR", users[0], valueAdded[0], welfare[0]), party("JPN", users[1], valueAdded[1], welfare[1]));
        return new WayResult(
                way, Status.ANSWERED, Optional.empty(), new TreeMap<>(), parties, List.of(), List.of(), List.of());
    }

    private static RegionResult party(String code, double users, double valueAdded, double welfare) {
        var totals = new RegionResult.Totals(
                Amount.of(users), Amount.of(valueAdded), Amount.of(2 * valueAdded), Amount.of(welfare));
        return new RegionResult(code, code, List.of(), Optional.of(totals));
    }

    private static Optional<Together> together(WayResult... ways) {
        return new Comparison(CENTRAL, Draws.none(SETUP), List.of(ways), new TreeMap<>()).together();
    }

    @Test
    void aGainIsTogetherLessAloneWithLossesCountedTheOtherWayRound() {
        Together together = together(
                        way(Way.ALONE, new double[] {100, 80}, new double[] {40, 30}, new double[] {-90, -70}),
                        way(Way.TOGETHER, new double[] {70, 85}, new double[] {10, 35}, new double[] {-60, -76}))
                .orElseThrow();
        Together.Gain korea = together.gains().getFirst();
        Together.Gain japan = together.gains().getLast();
        assertThat(korea.party()).isEqualTo("KOR");
        assertThat(korea.welfare().value()).isCloseTo(30, within(1e-12));
        assertThat(korea.userLossAvoided().value()).isCloseTo(30, within(1e-12));
        assertThat(korea.valueAddedSavedLow().value()).isCloseTo(30, within(1e-12));
        assertThat(korea.valueAddedSavedHigh().value()).isCloseTo(60, within(1e-12));
        assertThat(korea.transferNeeded()).isEmpty();
        assertThat(japan.userLossAvoided().value()).isCloseTo(-5, within(1e-12));
        assertThat(japan.transferNeeded()).hasValue(6);
        assertThat(together.aboutNothing()).isEmpty();
    }

    @Test
    void bothAlternativesAreComparedWhereBothWereAnswered() {
        double[] losses = {100, 80};
        double[] none = {0, 0};
        Together together = together(
                        way(Way.ALONE, losses, none, new double[] {-90, -70}),
                        way(Way.ALONE_RESTRICTING, losses, none, new double[] {-95, -90}),
                        way(Way.TOGETHER, losses, none, new double[] {-80, -75}))
                .orElseThrow();
        assertThat(together.gains())
                .extracting(gain -> gain.against().code() + " " + gain.party() + " "
                        + gain.welfare().value())
                .containsExactly("b KOR 10.0", "b JPN -5.0", "b' KOR 15.0", "b' JPN 15.0");
    }

    @Test
    void togetherIsAboutNothingOnlyWhereNeitherWelfareNorUsersOfAnyPartyMoveByAHundredth() {
        double[] none = {0, 0};
        WayResult alone = way(Way.ALONE, new double[] {1000, 1000}, none, new double[] {-900, -900});
        assertThat(together(alone, way(Way.TOGETHER, new double[] {991, 1009}, none, new double[] {-891, -909}))
                        .orElseThrow()
                        .aboutNothing())
                .extracting(Together.Nothing::against)
                .containsExactly(Way.ALONE);
        assertThat(together(alone, way(Way.TOGETHER, new double[] {991, 1009}, none, new double[] {-891, -911}))
                        .orElseThrow()
                        .aboutNothing())
                .isEmpty();
        assertThat(together(alone, way(Way.TOGETHER, new double[] {985, 1000}, none, new double[] {-900, -900}))
                        .orElseThrow()
                        .aboutNothing())
                .isEmpty();
    }

    @Test
    void nothingIsComparedWhereTogetherWasNotAnswered() {
        double[] some = {1, 1};
        assertThat(together(way(Way.ALONE, some, some, some))).isEmpty();
        assertThat(together(way(Way.ALONE, some, some, some), WayResult.failed(Way.TOGETHER, "residual")))
                .isEmpty();
    }
}
