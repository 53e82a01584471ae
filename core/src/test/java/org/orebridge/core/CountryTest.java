package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    private final Countries countries = Countries.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Congo (Kinshasa);COD",
                "Congo, Democratic Republic;COD",
                "Dem. Rep. of the Congo;COD",
                "Zaire;COD",
                "Congo;COG",
                "Korea, Republic of;KOR",
                "Korea (Rep. of);KOR",
                "Korea, North;PRK",
                "Korea, Dem. P.R. of;PRK",
                "Burma;MMR",
                "Turkey;TUR",
                "Türkiye;TUR",
                "Taipei, Chinese;TWN",
                "Other Asia, nes;TWN",
                "Côte d’Ivoire;CIV",
                "Russia ;RUS",
                "United\u00a0States;USA",
                "United States of America;USA",
                "Zambia (1);ZMB",
                "Bolivia, Plurinational State of;BOL",
                "Soviet Union;SUN"
            })
    void aCountryIsFoundUnderEverySourcesSpelling(String name, String code) {
        assertThat(countries.byName(name).orElseThrow().region()).isEqualTo(Region.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"World total", "Other countries", "Area Nes", "Free Zones", "United States and Canada", ""})
    void whatIsNoCountryIsNotFound(String name) {
        assertThat(countries.byName(name)).isEmpty();
    }

    @Test
    void taiwanIsFoundUnderTheCodesThatBaciGivesIt() {
        Country taiwan = countries.byBaciCode(490).orElseThrow();
        assertThat(taiwan.region()).isEqualTo(Region.of("TWN"));
        assertThat(countries.byCode("S19")).contains(taiwan);
        assertThat(countries.byCode("tw")).contains(taiwan);
    }

    @Test
    void oldCodesOfTheWorldBankAndBgsStillLeadToTheCountry() {
        assertThat(countries.byCode("ZAR").orElseThrow().region()).isEqualTo(Region.of("COD"));
        assertThat(countries.byCode("ROM").orElseThrow().region()).isEqualTo(Region.of("ROU"));
    }

    @Test
    void aDissolvedStateSaysItsLastYear() {
        assertThat(countries.byCode("SUN").orElseThrow().until()).hasValue(1991);
        assertThat(countries.byCode("KOR").orElseThrow().until()).isEmpty();
    }

    @Test
    void membershipDependsOnTheMonth() {
        CountryGroup union = CountryGroups.bundled().byId("EU27").orElseThrow();
        assertThat(union.membersAt(YearMonth.of(2024, 1))).hasSize(27).doesNotContain(Region.of("GBR"));
        assertThat(union.membersAt(YearMonth.of(2019, 12))).hasSize(28).contains(Region.of("GBR"));
        assertThat(union.membersAt(YearMonth.of(2013, 6))).doesNotContain(Region.of("HRV"));
        CountryGroup partnership = CountryGroups.bundled().byId("msp").orElseThrow();
        assertThat(partnership.membersAt(YearMonth.of(2022, 6))).doesNotContain(Region.of("IND"));
        assertThat(partnership.membersAt(YearMonth.of(2024, 9))).contains(Region.of("IND"), Region.of("KOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "IEA, 1974-11, 16, JPN, KOR",
        "IEA, 2002-02, 25, CZE, KOR",
        "IEA, 2002-03, 26, KOR, SVK",
        "IEA, 2024-12, 31, LTU, LVA",
        "IEA, 2026-02, 32, LVA, COL",
        "ASEAN, 1967-08, 5, IDN, BRN",
        "ASEAN, 2025-01, 10, VNM, TLS",
        "ASEAN, 2025-10, 11, TLS, PNG"
    })
    void groupsGrow(String group, String month, int size, String member, String stranger) {
        assertThat(CountryGroups.bundled().byId(group).orElseThrow().membersAt(YearMonth.parse(month)))
                .hasSize(size)
                .contains(Region.of(member))
                .doesNotContain(Region.of(stranger));
    }

    @Test
    void everyMembershipNamesItsSourceAndACountry() {
        assertThat(CountryGroups.bundled().all())
                .flatExtracting(CountryGroup::memberships)
                .allSatisfy(membership -> {
                    assertThat(membership.source()).isNotBlank();
                    assertThat(countries.byCode(membership.region().code())).isPresent();
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGroupHasANameInEachLanguage(Language language) {
        assertThat(CountryGroups.bundled().all())
                .allSatisfy(group -> assertThat(Names.bundled().find(Names.Kind.GROUP, group.id(), language))
                        .isPresent());
    }

    @Test
    void aGroupIsOnePlayerAndItsMembersAreNotPlayersBesides() {
        YearMonth month = YearMonth.of(2025, 1);
        assertThat(Players.of(List.of("KOR", "Japan", "EU27"), month).parties())
                .extracting(Party::id)
                .containsExactly("KOR", "JPN", "EU27");
        Party union = Party.find("eu27", month).orElseThrow();
        assertThat(union.members()).hasSize(27).contains(Region.of("DEU")).doesNotContain(Region.of("GBR"));
        assertThat(union.isGroup()).isTrue();
        assertThat(Party.of(Region.of("KOR")).isGroup()).isFalse();
        assertThatThrownBy(() -> Players.of(List.of("EU27", "DEU"), month))
                .hasMessageContaining("DEU would count twice")
                .hasMessageContaining("Maybe name either the group or its members");
        assertThatThrownBy(() -> Players.of(List.of("MSP", "KOR"), month)).hasMessageContaining("KOR");
        assertThatThrownBy(() -> Players.of(List.of("MSP", "EU27"), month)).hasMessageContaining("twice");
    }

    @Test
    void anUnknownPlayerIsNamedWithAHint() {
        assertThatThrownBy(() -> Players.of(List.of("Koera"), YearMonth.of(2025, 1)))
                .hasMessageContaining("\"Koera\"")
                .hasMessageContaining("Maybe");
    }
}
