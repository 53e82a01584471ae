package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads single values of a scenario file by their kinds.
final class ValueReader {

    static final String MONTH_PATTERN = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final Pattern MONTH = Pattern.compile(MONTH_PATTERN);
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final Findings findings;
    private final ScenarioNumbers numbers;

    ValueReader(Findings findings, ScenarioNumbers numbers) {
        this.findings = findings;
        this.numbers = numbers;
    }

    Optional<Object> read(Node node, Kind kind, String key) {
        return switch (kind) {
            case Kind.AnyCountries choice -> countries(node, key).map(Object.class::cast);
            case Kind.Forms forms -> forms(node, key).map(Object.class::cast);
            default -> scalar(node, key).flatMap(word -> scalar(node, word, kind, key));
        };
    }

    private Optional<Object> scalar(Node node, String word, Kind kind, String key) {
        return switch (kind) {
            case Kind.Figure number -> number(node, word, number, key).map(Object.class::cast);
            case Kind.Whole whole -> whole(node, word, whole, key).map(Object.class::cast);
            case Kind.Month month -> month(node, word, month.words(), key);
            case Kind.Word one -> word(node, word, one.words(), key).map(Object.class::cast);
            case Kind.Country country -> country(node, word).map(Object.class::cast);
            case Kind.OneParty party -> party(node, word).map(Object.class::cast);
            case Kind.OneForm form -> form(node, word).map(Object.class::cast);
            default -> Optional.of(word.strip());
        };
    }

    private Optional<String> scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        findings.add(
                node,
                Wording.of(node instanceof ScalarNode ? "finding.no-value" : "finding.many-values", Wording.key(key)),
                Wording.of("maybe.indentation"));
        return Optional.empty();
    }

    private Optional<Double> number(Node node, String word, Kind.Figure kind, String key) {
        OptionalDouble named = numbers.of(word);
        if (named.isEmpty() && !NUMBER.matcher(word).matches()) {
            findings.add(
                    node,
                    Wording.of("finding.number", Wording.key(key), word),
                    numbers.byName().isEmpty()
                            ? Wording.of("maybe.bare-number")
                            : Wording.of(
                                    "maybe.bare-number-or",
                                    Nearest.list(numbers.byName().keySet())));
            return Optional.empty();
        }
        double value = named.isPresent() ? named.getAsDouble() : Double.parseDouble(word);
        if (value < kind.low() || value > kind.high()) {
            findings.add(node, Wording.of("finding.outside", Wording.key(key), word, range(kind)), maybe(value, kind));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static Wording range(Kind.Figure kind) {
        String key = kind.unit().isEmpty() ? "finding.range" : "finding.range-unit";
        return Wording.of(key, plain(kind.low()), plain(kind.high()), unit(kind.unit()));
    }

    /// What a unit is called.
    private static Wording unit(String unit) {
        return Wording.named("unit." + unit.replace(' ', '-'), unit);
    }

    private static Wording maybe(double value, Kind.Figure kind) {
        if (value < 0) {
            return Wording.of("maybe.sign");
        }
        return kind.high() == 1 && value <= 100
                ? Wording.of("maybe.share", plain(Math.rint(value * 1e4) / 1e6))
                : Wording.of("maybe.unit");
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e12
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private Optional<Integer> whole(Node node, String word, Kind.Whole kind, String key) {
        if (!word.matches("[0-9]{1,9}")
                || Integer.parseInt(word) < kind.low()
                || Integer.parseInt(word) > kind.high()) {
            findings.add(
                    node,
                    Wording.of(
                            "finding.whole",
                            Wording.key(key),
                            String.valueOf(kind.low()),
                            String.valueOf(kind.high()),
                            unit(kind.unit()),
                            word),
                    Wording.of("maybe.digit"));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(word));
    }

    private Optional<Object> month(Node node, String word, List<String> words, String key) {
        if (words.contains(word)) {
            return Optional.of(word);
        }
        if (MONTH.matcher(word).matches()) {
            return Optional.of(YearMonth.parse(word));
        }
        Wording says = words.isEmpty()
                ? Wording.of("finding.month", Wording.key(key), word)
                : Wording.of("finding.month-or", Wording.key(key), word, String.join(", ", words));
        findings.add(
                node, says, Nearest.to(word, words).map(Nearest::maybe).orElseGet(() -> Wording.of("maybe.month")));
        return Optional.empty();
    }

    private Optional<String> word(Node node, String word, List<String> words, String key) {
        if (words.isEmpty() || words.contains(word)) {
            return Optional.of(word);
        }
        findings.add(node, Wording.of("finding.word", Wording.key(key), word), Nearest.maybe(word, words));
        return Optional.empty();
    }

    private Optional<Region> country(Node node, String word) {
        if (Vocabulary.knowsCountry(word)) {
            return Optional.of(Region.of(word));
        }
        findings.add(node, Wording.of("finding.no-country", word), Vocabulary.maybeCountry(word));
        return Optional.empty();
    }

    private Optional<String> party(Node node, String word) {
        return CountryGroups.bundled()
                .byId(word)
                .map(CountryGroup::id)
                .or(() -> country(node, word).map(Region::code));
    }

    private Optional<Form> form(Node node, String word) {
        try {
            return Optional.of(Form.of(word));
        } catch (IllegalArgumentException e) {
            findings.add(node, Wording.of("finding.no-form", word), Wording.of("maybe.hyphens"));
            return Optional.empty();
        }
    }

    private Optional<CountryChoice> countries(Node node, String key) {
        if (node instanceof MappingNode mapping
                && mapping.getValue().size() == 1
                && mapping.getValue().getFirst().getKeyNode() instanceof ScalarNode name
                && name.getValue().equals("all-except")) {
            return Optional.of(new CountryChoice.AllExcept(
                    countryList(mapping.getValue().getFirst().getValueNode(), key)));
        }
        if (node instanceof MappingNode) {
            findings.add(node, Wording.of("finding.countries", Wording.key(key)), Nearest.maybe("{all-except: [JPN]}"));
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && scalar.getValue().equals("all")) {
            return Optional.of(new CountryChoice.All());
        }
        return Optional.of(new CountryChoice.Only(countryList(node, key)));
    }

    private SortedSet<Region> countryList(Node node, String key) {
        var regions = new TreeSet<Region>();
        for (Node each : each(node)) {
            scalar(each, key).flatMap(word -> country(each, word)).ifPresent(regions::add);
        }
        return regions;
    }

    private Optional<FormChoice> forms(Node node, String key) {
        if (node instanceof ScalarNode scalar && scalar.getValue().equals("all")) {
            return Optional.of(new FormChoice.All());
        }
        var forms = new TreeSet<Form>();
        for (Node each : each(node)) {
            scalar(each, key).flatMap(word -> form(each, word)).ifPresent(forms::add);
        }
        return Optional.of(new FormChoice.Only(forms));
    }

    private static List<Node> each(Node node) {
        return node instanceof SequenceNode sequence ? new ArrayList<>(sequence.getValue()) : List.of(node);
    }
}
