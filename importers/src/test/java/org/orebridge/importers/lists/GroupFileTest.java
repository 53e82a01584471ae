package org.orebridge.importers.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.ChosenParty;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Region;

class GroupFileTest {

    @TempDir
    Path folder;

    @Test
    void membersComeAndGo() {
        CountryGroup pact = read("""
                group,name,country,since,until
                pact,My pact,KOR,2025-01,
                pact,My pact,Japan,2025-01,2027-12
                pact,,"Congo (Kinshasa)",,
                """).getFirst();

        assertThat(pact.id()).isEqualTo("PACT");
        assertThat(pact.name()).isEqualTo("My pact");
        assertThat(pact.membersAt(YearMonth.of(2024, 12))).containsExactly(Region.of("COD"));
        assertThat(pact.membersAt(YearMonth.of(2026, 6)))
                .containsExactly(Region.of("COD"), Region.of("JPN"), Region.of("KOR"));
        assertThat(pact.membersAt(YearMonth.of(2028, 1))).containsExactly(Region.of("COD"), Region.of("KOR"));
    }

    @Test
    void aGroupOfOnesOwnIsAPartyLikeAnyOther() {
        CountryGroups all = CountryGroups.bundled().with(read("group,country\nPACT,KOR\nPACT,JPN\n"));

        assertThat(ChosenParty.named("pact+AUS", YearMonth.of(2026, 1), all)
                        .orElseThrow()
                        .members())
                .containsExactly(Region.of("AUS"), Region.of("JPN"), Region.of("KOR"));
        assertThatThrownBy(() -> ChosenParty.named("PACTS", YearMonth.of(2026, 1), all))
                .hasMessageContaining("PACT")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        for (String taken : List.of("EU27", "KOR")) {
            List<CountryGroup> own = read("group,country\n%s,JPN\n".formatted(taken));
            assertThatThrownBy(() -> CountryGroups.bundled().with(own))
                    .hasMessageContaining(taken + " already")
                    .hasMessageContaining("Maybe");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group,contry/PACT,KOR|line 1: \"contry\"|Maybe \"country\"",
                "group,name/PACT,Pact|line 1: there is no column \"country\"|Maybe",
                "group,country/PACT,KRO|line 2: \"KRO\" is no country|Maybe",
                "group,country/PACT,World|line 2: \"World\" is no country|Maybe",
                "group,country/A+B,KOR|line 2: \"A+B\" is no name|Maybe",
                "group,country,since/PACT,KOR,2025|line 2: \"2025\" is no month|Maybe 2026-01",
                "group,country,since,until/PACT,KOR,2025-03,2025-01|leaves in 2025-01|swapped",
                "group,country/PACT,KOR/PACT,KOR|line 3: KOR is in PACT twice|copy",
                "group,name,country/PACT,One,KOR/PACT,Two,JPN|line 3: the group PACT is called|two groups",
                "group,country|no group is in it|Maybe",
            })
    void aWrongLineRefusesTheFileWithItsNumber(String lines, String found, String maybe) {
        assertThatThrownBy(() -> read(lines.replace('/', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(found)
                .hasMessageContaining(maybe);
    }

    @Test
    void whatIsNoTextOrNotThereIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("g.csv"), "group,country\nPÄCT".getBytes(Charset.forName("UTF-16")));
        assertThatThrownBy(() -> GroupFile.read(file))
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> GroupFile.read(folder.resolve("none.csv"))).isInstanceOf(UncheckedIOException.class);
    }

    private List<CountryGroup> read(String text) {
        try {
            return GroupFile.read(Files.writeString(folder.resolve("groups.csv"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
