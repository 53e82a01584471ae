package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ChosenPartyTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 12);

    @Test
    void severalCountriesAreOnePartyWhateverTheOrderAndTheNames() {
        String id = ChosenParty.id("South Korea+JPN");

        assertThat(id)
                .isEqualTo("JPN+KOR")
                .isEqualTo(ChosenParty.id("japan, KOR"))
                .isEqualTo(ChosenParty.id(id));
        Party party = ChosenParty.at(id, MONTH).orElseThrow();
        assertThat(party.members()).containsExactly(Region.of("JPN"), Region.of("KOR"));
        assertThat(party.name()).isEqualTo("Japan + South Korea");
    }

    @Test
    void aGroupAndACountryJoin() {
        Party party = ChosenParty.at(ChosenParty.id("EU27+GBR"), MONTH).orElseThrow();

        assertThat(party.members()).hasSize(28).contains(Region.of("GBR"), Region.of("FRA"));
    }

    @Test
    void oneAloneStaysWhoItIs() {
        assertThat(ChosenParty.at(ChosenParty.id("EU27"), MONTH)).isEqualTo(Party.find("EU27", MONTH));
    }

    @Test
    void aPartThatNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> ChosenParty.id("KOR+Atlantis"))
                .hasMessageContaining("Atlantis")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ChosenParty.id("KOR+")).hasMessageContaining("Maybe");
    }
}
