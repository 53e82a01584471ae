package org.orebridge.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orebridge.core.Language;
import org.orebridge.core.Names;
import org.orebridge.core.Names.Kind;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.Vocabulary;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwiceInAMessagesFile(Language language) throws IOException {
        assertThat(lines(language))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameWithTheSamePlaceholders(Language language) {
        Words english = Words.english();
        Words words = Words.in(language);
        assertThat(words.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            assertThat(placeholders(words.of(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(english.of(key)));
            assertThat(words.list(key)).as("columns of %s", key).hasSameSizeAs(english.list(key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountryMineralFormSectorAndActivityInUseHasAName(Language language) {
        ReferenceDataset.bundled().minerals().forEach((id, mineral) -> {
            named(Kind.MINERAL, Stream.of(id), language);
            named(Kind.FORM, mineral.forms().stream().map(form -> form.form().id()), language);
            named(
                    Kind.COUNTRY,
                    mineral.figures().stream()
                            .flatMap(figure -> Stream.concat(figure.from().stream(), figure.to().stream()))
                            .map(region -> region.code()),
                    language);
            named(Kind.SECTOR, mineral.figures().stream().flatMap(figure -> figure.sector().stream()), language);
            named(Kind.ACTIVITY, mineral.activities().stream().map(activity -> activity.activity()), language);
            named(
                    Kind.ACTIVITY,
                    mineral.activities().stream()
                            .map(activity -> activity.kind().toString()),
                    language);
        });
        named(Kind.COUNTRY, Stream.of("ROW", "WORLD"), language);
    }

    private static void named(Kind kind, Stream<String> ids, Language language) {
        assertThat(ids.distinct()
                        .filter(id -> Names.bundled().find(kind, id, language).isEmpty()))
                .as("%s without a name in %s", kind, language)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "한국은(는)|한국은",
                "일본(으)로|일본으로",
                "중국과(와) 미국을(를)|중국과 미국을",
                "호주이(가)|호주가",
                "다이캐스팅(으)로|다이캐스팅으로",
                "서울(으)로|서울로",
                "10을(를)|10을",
                "4,500이(가)|4,500이",
                "1.2(으)로|1.2로",
                "4.2%은(는)|4.2%는",
                "갈륨(4N)은(는)|갈륨(4N)은",
                "GHG은(는)|GHG은(는)",
                "3개월차(2026년 3월)과(와)|3개월차(2026년 3월)와"
            })
    void aKoreanParticleFollowsTheLastSound(String written, String said) {
        assertThat(Particles.fitted(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 figure(s) in use|1 figure in use",
                "0 figure(s)|0 figures",
                "21 figure(s) of 1 place(s)|21 figures of 1 place",
                "1,001 line(s) and 1 more error(s)|1,001 lines and 1 more error",
                "0.1 figure(s)|0.1 figures",
            })
    void anEnglishNounFollowsItsNumber(String written, String said) {
        assertThat(Plurals.fitted(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KOREAN", "JAPANESE"})
    void everyBundledScenarioIsToldInEveryLanguage(Language language) {
        for (String name : BundledScenarios.names()) {
            Scenario scenario = BundledScenarios.read(name, Vocabulary.ANY);
            assertThat(Stream.concat(Stream.of(scenario.title(), scenario.summary()), scenario.notes().stream()))
                    .allMatch(sentence -> FixedSentences.knows(sentence, language), "said in " + language);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KOREAN", "JAPANESE"})
    void everyBundledEventIsToldInEveryLanguage(Language language) {
        for (Event event : BundledEvents.read(Vocabulary.ANY)) {
            assertThat(texts(event))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(text -> assertThat(FixedSentences.of(text, language))
                            .as("%s in %s", text, language)
                            .isNotEqualTo(text));
        }
    }

    /// What a reader sees of an event, sources apart, which are cited as they were published.
    private static List<String> texts(Event event) {
        return Stream.of(
                        Stream.of(event.title(), event.summary()),
                        event.editions().stream(),
                        event.notes().stream(),
                        event.lessons().stream(),
                        event.series().stream()
                                .flatMap(series -> Stream.concat(Stream.of(series.label()), series.assumed().stream())),
                        event.measures().stream().flatMap(measure -> measure.assumed().stream()))
                .flatMap(text -> text)
                .toList();
    }

    @Test
    void aSentenceWithGapsIsSaidWithTheNamesOfTheLanguage() {
        String apart = "Prices further apart than freight explains (a barrier, another quality or a doubtful flow):"
                + " from magnesium-metal@BRA to magnesium-metal@USA 4,798 USD/t more (88 % of the mean price);"
                + " and 6 more, see the input figures.";
        assertThat(Words.in(Language.KOREAN).said(apart))
                .isEqualTo("운임으로 설명되는 것보다 큰 가격 차이(장벽, 다른 품질 또는 의심스러운 물량): "
                        + "브라질 마그네슘 괴 → 미국 마그네슘 괴 톤당 4,798달러 높음(평균 가격의 88%); 그 밖의 6건은 입력 수치 참조.");
        assertThat(Words.in(Language.JAPANESE)
                        .said("The production of 2024 stands in for 2023: production gallium-primary:USA."))
                .isEqualTo("2023年の代わりに2024年の生産の数値を用いた: 米国 ガリウム一次生産。");
        assertThat(Words.english().said(apart)).isEqualTo(apart);
        assertThat(Words.in(Language.KOREAN).said("Nobody says this.")).isEqualTo("Nobody says this.");
    }

    @Test
    void moneyIsCountedByThousandsInEnglishAndByTenThousandsInKoreanAndJapanese() {
        assertThat(said(5_400_000, Language.ENGLISH)).isEqualTo("5.4 million USD");
        assertThat(said(5_400_000, Language.KOREAN)).isEqualTo("540만 달러");
        assertThat(said(5_400_000, Language.JAPANESE)).isEqualTo("540万ドル");
        assertThat(said(1.25e9, Language.KOREAN)).isEqualTo("13억 달러");
        assertThat(said(12, Language.JAPANESE)).isEqualTo("12ドル");
    }

    /// A gain of five million beside a loss of a hundred is more than nothing.
    @Test
    void whereSmallFiguresStandBesideLargeOnesTheUnitIsTheSmallerOne() {
        assertThat(fine(Language.ENGLISH)).containsExactly("million USD", "-102", "5.3");
        assertThat(fine(Language.KOREAN)).containsExactly("만 달러", "-10,200", "534");
        assertThat(fine(Language.JAPANESE)).containsExactly("万ドル", "-10,200", "534");
    }

    private static List<String> fine(Language language) {
        MoneyScale scale = MoneyScale.fine(DoubleStream.of(-102e6, 5.34e6), Words.in(language));
        return List.of(scale.unit(), scale.print(-102e6), scale.print(5.34e6));
    }

    private static String said(double usd, Language language) {
        Words words = Words.in(language);
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    @Test
    void datesAreWrittenAsEachLanguageWritesThem() {
        assertThat(Dates.inWords("2025-03", Words.in(Language.KOREAN))).isEqualTo("2025년 3월");
        assertThat(Dates.inWords("2025-03", Words.in(Language.JAPANESE))).isEqualTo("2025年3月");
        assertThat(Words.in(Language.JAPANESE).and(List.of("韓国", "日本", "米国"))).isEqualTo("韓国、日本、米国");
    }

    @Test
    void anEastAsianLetterTakesTwoColumnsAndNoLineBeginsWithAClosingMark() {
        assertThat(LineBreaks.columns("한국 (b)")).isEqualTo(8);
        assertThat(TextTable.right("日本", 6)).isEqualTo("  日本");
        String text = "未充足需要は必要量の6.7%である。".repeat(12);
        assertThat(TextTable.wrap(text, "  ", "  "))
                .allSatisfy(line -> assertThat(LineBreaks.columns(line)).isLessThanOrEqualTo(TextTable.WIDTH))
                .noneMatch(line -> line.strip().startsWith("。") || line.strip().startsWith("%"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void rulesAndParametersAreSaidInWords() {
        Words words = Words.english();
        assertThat(RuleWords.of("none, from month 5 even-12 at home", words))
                .isEqualTo("nothing, from month 5 in 12 equal monthly parts at home");
        assertThat(RuleWords.of("full, from month 4 even-12", Words.in(Language.KOREAN)))
                .isEqualTo("가능한 속도로 전량 방출, 4개월차부터 12개월에 걸쳐 균등 방출");
        assertThat(RuleWords.of("threshold-5542", words)).isEqualTo("while the price is at or above 5,542 USD/t");
        assertThat(ParameterWords.name("sector.die-casting.elasticity", words)).isEqualTo("elasticity of use");
        assertThat(ParameterWords.group("sector.die-casting.elasticity", words)).isEqualTo("Use: die casting");
        assertThat(ParameterWords.name("belief.extension.9", words)).isEqualTo("an extension by 9 months");
        assertThat(Dates.inWords("from 2026-02, without end", words)).isEqualTo("from February 2026, without end");
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Language language) throws IOException {
        String file = "messages_%s.properties".formatted(language.code());
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .toList();
        }
    }
}
