package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Names.Kind;

class NamesTest {

    private final Names names = Names.bundled();

    @Test
    void everyCountryHasANameInEveryLanguageAndTheEnglishOneIsThatOfTheRegister() {
        for (Country country : Countries.bundled().all()) {
            String code = country.region().code();
            assertThat(names.find(Kind.COUNTRY, code, Language.ENGLISH)).contains(country.name());
        }
    }

    @Test
    void noNameIsBlankInAnyLanguage() {
        for (Kind kind : Kind.values()) {
            for (String id : names.ids(kind)) {
                for (Language language : Language.values()) {
                    assertThat(names.find(kind, id, language).orElse(""))
                            .as("%s %s in %s", kind, id, language)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void namesAreThoseOfOfficialUsage() {
        assertThat(names.find(Kind.COUNTRY, "COD", Language.KOREAN)).contains("콩고민주공화국");
        assertThat(names.find(Kind.COUNTRY, "USA", Language.JAPANESE)).contains("米国");
        assertThat(names.find(Kind.FORM, "copper-concentrate", Language.KOREAN)).contains("동정광");
        assertThat(names.find(Kind.FORM, "copper-concentrate", Language.JAPANESE))
                .contains("銅精鉱");
        assertThat(names.find(Kind.COUNTRY, "XYZ", Language.KOREAN)).isEmpty();
    }

    @Test
    void anUnknownLanguageIsRefusedWithThoseThereAre() {
        assertThat(Language.of("KO")).isEqualTo(Language.KOREAN);
        assertThatThrownBy(() -> Language.of("kr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("en, ko, ja")
                .hasMessageContaining("\"kr\"")
                .hasMessageContaining("Maybe ko");
    }
}
