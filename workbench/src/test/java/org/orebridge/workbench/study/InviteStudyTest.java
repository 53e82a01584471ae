package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.Weighing;
import org.orebridge.workbench.cooperation.invite.Camps;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Invite;
import org.orebridge.workbench.cooperation.invite.Invitation.Joins;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.cooperation.invite.Invitation.Split;
import org.orebridge.workbench.cooperation.invite.InviteStudy;
import org.orebridge.workbench.cooperation.invite.InviteTerms;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;

/// Invitations on a market of a few regions: Korea holds something and keeps it from Japan, China bans, Chile
/// mines.
class InviteStudyTest {

    private static final String CUT_OFF = """
        name: tiny-invite
        title: Korea holds and Japan lacks
        summary: China lets Japan have little, and Korea nothing.
        mineral: tinium
        base-year: 2024
        start: 2026-01
        months: 12
        parties: [JPN]
        mode: perfect-foresight
        measures:
          - {id: ban, type: export-ban, country: CHN, to: JPN, from: 2026-01, until: 2026-07, share: 0.3, assumed: Most.}
          - {id: home, type: export-ban, country: KOR, to: JPN, from: 2026-01, until: 2026-07, assumed: All.}
        stocks:
          - {party: KOR, days: 90, release-months: 3, first-month: 1, assumed: Some.}
        release-rules: [none, full]
        partners-restrict: 1
        """;

    private static final ReferenceDataset DATASET = TinyStudy.dataset();

    @TempDir
    private Path folder;

    private Question question(String name, String yaml, List<String> parties) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".yaml"), yaml);
            Question plain = TinyStudy.question(file, 0);
            return new Question(
                    plain.scenario(), parties, plain.baseYear(), plain.months(), 0, plain.seed(), plain.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Invitation invitation(List<String> members, List<String> candidates, String... splits) {
        return new InviteStudy(new MarketStudy(DATASET))
                .answer(
                        new InviteTerms(
                                List.of(question("tiny", CUT_OFF, members)),
                                candidates,
                                List.of(),
                                true,
                                2,
                                Stream.of(splits).map(Camps::read).toList(),
                                false),
                        Progress.SILENT);
    }

    private static Invite invite(Game game, String candidate) {
        return game.invites().stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    /// What the pair is worth by the coalitions of `cooperate`, candidate and member each counted once.
    @Test
    void invitingBringsWhatTheCoalitionIsWorthAgainstTheMembersAlone() {
        CoalitionRuns runs = new MarketStudy(DATASET)
                .coalitions(question("same", CUT_OFF, List.of("JPN", "KOR", "CHN", "CHL")), Progress.SILENT);
        Game free = invitation(List.of("JPN"), List.of("KOR", "CHN", "CHL"))
                .cases()
                .getFirst()
                .games()
                .getFirst();
        Invite korea = invite(free, "KOR");
        double japan = change(runs, 3, 0);
        double itself = change(runs, 3, 1);
        double scale =
                Math.abs(runs.alone().parties().getFirst().welfareChange().value());
        assertThat(korea.membersGain()).isCloseTo(japan, within(1e-6 * scale)).isPositive();
        assertThat(korea.candidateGain()).isCloseTo(itself, within(1e-6 * scale));
        assertThat(korea.jointGain()).isCloseTo(japan + itself, within(1e-6 * scale));
        assertThat(korea.leastPaid()).isCloseTo(Math.max(0, -itself), within(1e-6 * scale));
        assertThat(korea.joins()).isEqualTo(itself >= 0 ? Joins.BY_ITSELF : Joins.IF_PAID);
        // One party alone gains nothing by acting together with nobody.
        assertThat(free.already())
                .singleElement()
                .satisfies(change -> assertThat(change.welfare()).isZero());
    }

    private static double change(CoalitionRuns runs, int coalition, int party) {
        return runs.of(coalition).parties().get(party).welfareChange().value()
                - runs.alone().parties().get(party).welfareChange().value();
    }

    /// Chile holds nothing and nothing stands between it and Japan, so that it is a dummy where outsiders trade
    /// freely.
    @Test
    void whoChangesNothingBringsNothing() {
        Game free = invitation(List.of("JPN"), List.of("CHL", "KOR"))
                .cases()
                .getFirst()
                .games()
                .getFirst();
        Invite chile = invite(free, "CHL");
        assertThat(chile.membersGain()).isZero();
        assertThat(chile.candidateGain()).isZero();
        assertThat(chile.outsidersGain()).isZero();
        assertThat(chile.joins()).isEqualTo(Joins.INDIFFERENT);
        assertThat(free.byMembers()).containsExactly("KOR", "CHL");
        assertThat(free.steps())
                .first()
                .satisfies(step -> assertThat(step.invited()).isEqualTo("KOR"));
    }

    /// All that Japan lacks is what China keeps: with it in, nothing is stopped and nothing is lost.
    @Test
    void whoStopsAllThatIsMissingIsWorthTheWholeLoss() {
        String ban = TinyStudy.BAN
                .replace("parties: [KOR, JPN]", "parties: [JPN]")
                .replaceAll("(?m)^  - \\{party.*\\n", "")
                .replace("stocks:\n", "");
        String open = ban.replace("share: 0.3", "share: 0.3, to: JPN");
        var terms = new InviteTerms(
                List.of(question("open", open, List.of("JPN"))), List.of("CHN"), List.of(), false, 1, List.of(), false);
        Invitation found = new InviteStudy(new MarketStudy(DATASET)).answer(terms, Progress.SILENT);
        Question asked = question("open", open, List.of("JPN", "CHN"));
        double lost = new MarketStudy(DATASET)
                .coalitions(asked, Progress.SILENT)
                .alone()
                .parties()
                .getFirst()
                .welfareChange()
                .value();
        Invite china = invite(found.cases().getFirst().games().getFirst(), "CHN");
        assertThat(lost).isNegative();
        assertThat(china.membersGain()).isCloseTo(-lost, within(1e-4 * -lost));
        assertThat(found.cases().getFirst().stops()).containsExactly("CHN");
    }

    /// Japan is a member of the agency and invites, Korea is one that the market knows, nobody of ASEAN is.
    @Test
    void aGroupIsInvitedWithoutThoseWhoInviteAndOfWhomTheMarketKnowsNothing() {
        Invitation found = invitation(List.of("JPN"), List.of("IEA", "ASEAN"));
        assertThat(found.candidates()).first().satisfies(agency -> {
            assertThat(agency.id()).isEqualTo("IEA");
            assertThat(agency.players()).contains("KOR", "USA", "EU27").doesNotContain("JPN", "DEU");
            assertThat(agency.unknown()).contains("USA", "EU27").doesNotContain("KOR");
        });
        assertThat(found.candidates())
                .filteredOn(one -> one.id().equals("ASEAN"))
                .singleElement()
                .satisfies(asean -> assertThat(asean.unknown()).hasSize(11).contains("IDN", "TLS"));
        Game free = found.cases().getFirst().games().getFirst();
        assertThat(free.invites()).extracting(Invite::candidate).containsExactly("IEA", "KOR");
        assertThat(invite(free, "IEA").membersGain())
                .isEqualTo(invite(free, "KOR").membersGain());
    }

    @Test
    void aListIsACandidateAsAWholeAndEachOfIt() {
        Invitation found = invitation(List.of("JPN"), List.of("KOR+CHL", "FRA"));
        assertThat(found.candidates())
                .extracting(Invitation.Candidate::id)
                .containsExactly("KOR+CHL", "KOR", "CHL", "FRA");
        assertThat(found.candidates().get(1).of()).contains("KOR+CHL");
        // The market does not know France: it is named, and nothing is said of it.
        assertThat(found.candidates().get(3).unknown()).containsExactly("FRA");
        Game free = found.cases().getFirst().games().getFirst();
        assertThat(free.invites()).extracting(Invite::candidate).containsExactly("KOR+CHL", "KOR", "CHL");
        // Chile is a dummy beside Japan, not beside both.
        assertThat(invite(free, "KOR+CHL").changes()).hasSize(3);
    }

    @Test
    void anOutsiderThatRestrictsIsWorthMoreToHaveInside() {
        List<Game> games =
                invitation(List.of("JPN"), List.of("KOR")).cases().getFirst().games();
        assertThat(games).extracting(Game::outsiders).containsExactly(Outsiders.FREE, Outsiders.RESTRICTING);
        assertThat(invite(games.getLast(), "KOR").membersGain())
                .isGreaterThanOrEqualTo(invite(games.getFirst(), "KOR").membersGain() * (1 - 1e-6));
    }

    /// A split of two is each alone, restricting: what both together gain against that is what the split loses.
    @Test
    void aSplitOfTwoLosesWhatTheyGainTogetherAgainstRestrictingEachOther() {
        Invitation found = invitation(List.of("KOR", "JPN"), List.of(), "KOR/JPN");
        Split split = found.cases().getFirst().splits().getFirst();
        assertThat(found.cases().getFirst().games()).isEmpty();
        CoalitionRuns runs = new MarketStudy(DATASET)
                .coalitions(question("pair", CUT_OFF, List.of("KOR", "JPN")), Progress.SILENT)
                .restricting();
        double scale = Math.abs(runs.alone().parties().get(1).welfareChange().value());
        assertThat(split.oneLoses()).isCloseTo(change(runs, 3, 0), within(1e-3 * scale));
        assertThat(split.otherLoses()).isCloseTo(change(runs, 3, 1), within(1e-3 * scale));
        // Who changes to the other camp is together with it again.
        assertThat(split.losses().getLast().changing().orElseThrow())
                .isCloseTo(split.losses().getLast().welfare(), within(1e-3 * scale));
        assertThat(split.losses().getLast().leaving()).isEmpty();
        assertThat(split.settled()).isTrue();
    }

    @Test
    void severalScenariosAreWeighed() {
        var questions = List.of(
                question("tiny", CUT_OFF, List.of("JPN")),
                question(
                        "less",
                        CUT_OFF.replace("tiny-invite", "tiny-less").replace("share: 0.3", "share: 0.8"),
                        List.of("JPN")));
        Invitation found = new InviteStudy(new MarketStudy(DATASET))
                .answer(
                        new InviteTerms(questions, List.of("KOR"), List.of(3.0, 1.0), true, 0, List.of(), false),
                        Progress.SILENT);
        assertThat(found.weighing()).isEqualTo(Weighing.ASKED);
        assertThat(found.cases()).extracting(Invitation.Case::weight).containsExactly(0.75, 0.25);
        List<Invite> both = found.cases().stream()
                .map(one -> invite(one.games().getFirst(), "KOR"))
                .toList();
        Invitation.Expected expected = found.expected().getFirst();
        assertThat(expected.jointGain())
                .isCloseTo(
                        0.75 * both.getFirst().jointGain()
                                + 0.25 * both.getLast().jointGain(),
                        within(1e-6));
        assertThat(expected.leastMembersGain())
                .isEqualTo(
                        Math.min(both.getFirst().membersGain(), both.getLast().membersGain()));
        assertThat(expected.jointPerYear()).isEqualTo(Optional.empty());
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(InvitePage.text(found, words))
                    .contains(words.of("invite.title"), words.of("invite.expected.free"), "75");
            assertThat(InvitePage.html(found, words)).contains(words.of("scenarios.weighing.asked"));
        }
        assertThat(JsonFile.text(found)).contains("\"weighing\"");
    }

    @Test
    void wrongQuestionsAreRefusedWithWhatWasMeant() {
        assertThatThrownBy(() -> invitation(List.of("JPN"), List.of("JPN")))
                .hasMessageContaining("Nobody of JPN is left");
        assertThatThrownBy(() -> invitation(List.of("JPN"), List.of("XYZ"))).hasMessageContaining("XYZ");
        assertThatThrownBy(() -> Camps.read("KOR,JPN")).hasMessageContaining("no split in two");
        assertThatThrownBy(() -> Camps.read("KOR,JPN/JPN")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new InviteTerms(
                        List.of(question("tiny", CUT_OFF, List.of())),
                        List.of(),
                        List.of(1.0, 2.0),
                        true,
                        1,
                        List.of(),
                        false))
                .hasMessageContaining("1 scenarios 2 weights");
    }
}
