package org.orebridge.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.report.Words;

class FindingWordsTest {

    private static final String WHOLE = """
            name: test
            title: A test
            summary: Somebody stops something.
            mineral: cobalt
            base-year: 2024
            start: 2025-03
            measures:
              - id: ban
                type: export-ban
                country: CHN
                from: 2025-03
                until: 2025-07
            """;

    private final ScenarioReader reader = new ScenarioReader(vocabulary());

    private static Vocabulary vocabulary() {
        var forms = new TreeMap<String, SortedSet<String>>();
        forms.put("cobalt", new TreeSet<>(List.of("cobalt-hydroxide", "cobalt-metal")));
        return new Vocabulary(forms);
    }

    private Finding finding(String text, Language language) {
        return catchThrowableOfType(InvalidScenario.class, () -> reader.read("my.yaml", text))
                .findings(Words.in(language))
                .getFirst();
    }

    @Test
    void aMissingKeyIsNamedAndExplainedInTheReadersLanguage() {
        String text = WHOLE.replace("base-year: 2024\n", "");
        assertThat(finding(text, Language.KOREAN).toString())
                .isEqualTo("my.yaml:1:1: 시나리오에 기준연도(`base-year`)가 있어야 합니다.\n  추가할 내용: 평상시로 보는 해.");
        assertThat(finding(text, Language.JAPANESE).toString())
                .isEqualTo("my.yaml:1:1: シナリオには基準年(`base-year`)が必要です。\n  追加する内容: 平常時とみなす年。");
    }

    @Test
    void aContradictionOfMonthsIsSaidWithMonthsAsTheLanguageWritesThem() {
        String text = WHOLE.replace("2025-07", "2025-02");
        assertThat(finding(text, Language.KOREAN).says())
                .isEqualTo("종료(`until`) 2025년 2월이 시작(`from`) 2025년 3월보다 늦지 않습니다.");
        assertThat(finding(text, Language.JAPANESE).says())
                .isEqualTo("終了(`until`) 2025年2月が開始(`from`) 2025年3月より後ではありません。");
    }

    @Test
    void aMisspeltKeyOfAMeasureIsAnsweredWithTheNearestOne() {
        Finding finding = finding(WHOLE.replace("until:", "untill:"), Language.KOREAN);
        assertThat(finding.says()).isEqualTo("조치 수출금지(`export-ban`)에 `untill` 항목은 쓸 수 없습니다.");
        assertThat(finding.maybe()).isEqualTo("`until`일 수 있습니다.");
    }

    @Test
    void aCountryThatWouldCountTwiceIsCalledByItsName() {
        String text = WHOLE + "parties: [EU27, DEU]\n";
        assertThat(finding(text, Language.ENGLISH).says())
                .isEqualTo("Germany would count twice: in European Union and in Germany.");
        assertThat(finding(text, Language.JAPANESE).says()).isEqualTo("ドイツが欧州連合とドイツで二重に数えられます。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KOREAN", "JAPANESE"})
    void everyKeyOfAScenarioHasANameAndAnExplanation(Language language) {
        Words words = Words.in(language);
        List<Shape.Key> keys = keys(ScenarioShape.SCENARIO).toList();
        assertThat(keys).hasSizeGreaterThan(90);
        assertThat(keys).allSatisfy(key -> {
            assertThat(Wording.key(key.name()).in(words)).endsWith("(`" + key.name() + "`)");
            assertThat(Wording.fixed(key.says()).in(words)).as(key.says()).isNotEqualTo(key.says());
        });
        assertThat(ScenarioShape.MEASURES.keySet())
                .allSatisfy(
                        type -> assertThat(SectionReader.type(type).in(words)).endsWith("(`" + type + "`)"));
    }

    private static Stream<Shape.Key> keys(Shape shape) {
        return shape.keys().stream().flatMap(key -> Stream.concat(Stream.of(key), keys(key.kind())));
    }

    private static Stream<Shape.Key> keys(Kind kind) {
        return switch (kind) {
            case Kind.ListOf list -> keys(list.item());
            case Kind.Nested nested -> keys(nested.shape());
            case Kind.Tagged tagged -> tagged.shapes().values().stream().flatMap(FindingWordsTest::keys);
            default -> Stream.empty();
        };
    }
}
