package org.orebridge.workbench.cooperation.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Missing;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Origin;
import org.orebridge.workbench.cooperation.brief.report.BriefPage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;

class CooperationBriefTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path home;

    private void keep(String folder, String file, Record result, Instant when) throws IOException {
        Path place = home.resolve(folder).resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, JsonFile.text(result));
        Files.setLastModifiedTime(place, FileTime.from(when));
    }

    private void keepAll() throws IOException {
        keep("stockpiles/gallium-1", "stockpile.json", SmallResults.stocks("gallium"), FIRST);
        keep("cooperations/a", "cooperation.json", SmallResults.cooperation(SmallResults.SCENARIO, 55e3), FIRST);
        keep("cooperations/pacts-a", "pacts.json", SmallResults.pacts(), FIRST);
        keep("cooperations/invite-a", "invite.json", SmallResults.invitation(), LATER);
        keep("swaps/a", "swaps.json", SmallResults.swaps(), FIRST);
    }

    private CooperationBrief found(String mineral, Optional<String> scenario, String... parties) throws IOException {
        return new BriefStudy(new BalancedNetworks(ReferenceDataset.bundled()), home)
                .answer(new BriefQuestion(mineral, List.of(parties), scenario));
    }

    private static String page(CooperationBrief found, Language language) {
        return BriefPage.text(found, Words.in(language)).replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void fiveAnswersComeWithTheirFiguresAndWhereTheyAreFrom() throws IOException {
        keepAll();

        CooperationBrief all = found("gallium", Optional.empty(), "JPN", "South Korea");

        assertThat(all.missing()).isEmpty();
        assertThat(all.origins()).extracting(Origin::topic).containsExactly(Topic.values());
        assertThat(all.origin(Topic.INVITE)).hasValueSatisfying(origin -> {
            assertThat(origin.finished()).isEqualTo(LATER);
            assertThat(origin.baseYear()).isEqualTo(OptionalInt.of(2022));
            assertThat(origin.command())
                    .isEqualTo("orebridge cooperate invite gallium-china-2023 --parties JPN,KOR --candidates USA");
        });
        assertThat(all.origin(Topic.STOCKPILE))
                .hasValueSatisfying(origin -> assertThat(origin.command())
                        .isEqualTo("orebridge stockpile gallium --parties JPN,KOR --days 100"));
        assertThat(page(all, Language.ENGLISH))
                .contains("Japan and South Korea: gallium", "kept on 2026-03-01 and 2026-03-02")
                .contains("South Korea 0 80 100 (target) 0.330 7.00 → 5.00 140 → 90.0 1.00 → 0.500")
                .contains("Japan 0 80 100 (target 60) 0.330")
                .contains("lose 36 million USD if nothing is released, and 31 million USD if 100 days")
                .contains("Otherwise: pro rata to use (IEA) 34 million USD.")
                .contains("Restricting each other otherwise: all (R2+R6) +774 k +774 k 0 USD")
                .contains("R6 standstill; 93 % of the most looked at +719 k", "if the exporter eases (assumed) +5.5 M")
                .contains(
                        "Swaps (in kind, among all) bring nothing. On the best terms (for money) they bring 42 thousand")
                .contains("South Korea +110 k +1.0 k +28 k", "South Korea pays Japan 55 thousand USD")
                .contains("United States +34 k +86 k yes")
                .contains("“0 days” is not “hold nothing”");
    }

    @Test
    void ofEachStudyTheNewestIsTakenOrThatOfTheScenarioAskedFor() throws IOException {
        keepAll();
        keep("cooperations/b", "cooperation.json", SmallResults.cooperation("stop-gallium", 99e3), LATER);

        CooperationBrief newest = found("gallium", Optional.empty(), "KOR", "JPN");
        CooperationBrief asked = found("gallium", Optional.of(SmallResults.SCENARIO), "KOR", "JPN");

        assertThat(newest.cooperation().orElseThrow().scenario()).isEqualTo("stop-gallium");
        assertThat(page(newest, Language.ENGLISH)).contains("must not be compared");
        assertThat(asked.cooperation().orElseThrow().scenario()).isEqualTo(SmallResults.SCENARIO);
        assertThat(page(asked, Language.ENGLISH)).doesNotContain("must not be compared");
    }

    @Test
    void whatIsNotKeptIsNamedWithWhatMakesItInEveryLanguage() throws IOException {
        keep("cooperations/a", "cooperation.json", SmallResults.cooperation(SmallResults.SCENARIO, 55e3), FIRST);

        CooperationBrief some = found("gallium", Optional.empty(), "KOR", "JPN");

        assertThat(some.missing())
                .extracting(Missing::command)
                .containsExactly(
                        "orebridge stockpile gallium --parties KOR,JPN",
                        "orebridge cooperate pacts gallium-china-2023 --parties KOR,JPN",
                        "orebridge cooperate swaps gallium-china-2023 --parties KOR,JPN",
                        "orebridge cooperate invite gallium-china-2023 --parties KOR,JPN");
        for (Language language : Language.values()) {
            String text = page(some, language);
            String html = BriefPage.html(some, Words.in(language));
            assertThat(some.missing()).allSatisfy(each -> {
                assertThat(text).contains(each.command());
                assertThat(html).contains(each.command());
            });
        }
    }

    @Test
    void resultsOfOtherPartiesOrMineralsOrOfAnotherVersionAreNotTaken() throws IOException {
        keep("stockpiles/cobalt-1", "stockpile.json", SmallResults.stocks("cobalt"), LATER);
        keep("cooperations/a", "cooperation.json", SmallResults.cooperation(SmallResults.SCENARIO, 55e3), FIRST);
        Path old = home.resolve("swaps/gallium-old/swaps.json");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "{\"id\": \"old\"}");
        Path other = home.resolve("swaps/stop-nickel-old/swaps.json");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "{\"id\": \"old\"}");

        CooperationBrief some = found("gallium", Optional.empty(), "KOR", "JPN");

        assertThat(some.origins()).extracting(Origin::topic).containsExactly(Topic.COOPERATION);
        assertThat(some.unread()).extracting(CooperationBrief.Unread::folder).containsExactly("swaps/gallium-old");
        assertThat(page(some, Language.ENGLISH)).contains("swaps/gallium-old cannot be read by this version");
        assertThatThrownBy(() -> found("gallium", Optional.empty(), "KOR", "USA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing is kept on gallium for KOR,USA")
                .hasMessageContaining("Maybe begin with: orebridge stockpile gallium --parties KOR,USA");
    }

    @Test
    void aMineralAPartyOrAScenarioThatIsNotThereIsRefused() throws IOException {
        keep("stockpiles/gallium-1", "stockpile.json", SmallResults.stocks("gallium"), FIRST);

        assertThatThrownBy(() -> found("galium", Optional.empty(), "KOR", "JPN"))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> found("gallium", Optional.empty(), "KOR", "Atlantis"))
                .hasMessageContaining("Atlantis");
        assertThatThrownBy(() -> found("gallium", Optional.of("../x"), "KOR", "JPN"))
                .hasMessageContaining("\"stop-gallium\" was meant");
    }

    @Test
    void everyQuestionBeginsOnAPageOfItsOwnAndHoldsTheTablesOfItsStudy() throws IOException {
        keepAll();

        CooperationBrief all = found("gallium", Optional.empty(), "KOR", "JPN");

        for (Language language : Language.values()) {
            Words words = Words.in(language);
            String html = BriefPage.html(all, words);
            assertThat(html.split("<section class=\"sheet\">", -1)).hasSize(8);
            assertThat(html)
                    .contains("<h1 class=\"annex\">" + words.of("coop.brief.release"))
                    .contains(words.of("stockpile.sizes"), words.of("swaps.title"))
                    .doesNotContain("2026−03");
            assertThat(BriefPage.html(all, words)).isEqualTo(html);
        }
    }
}
