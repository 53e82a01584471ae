package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Players;
import org.orebridge.core.Region;
import org.orebridge.market.Refill;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.result.Shelf;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.scenario.Scenario.Mode;

/// Puts a scenario together from its sections and names what does not fit together.
final class ScenarioAssembly {

    private static final int REPORTED_MONTHS = 24;
    private static final double PARTNERS_RESTRICT = 0.5;
    private static final List<Way> WAYS = List.of(Way.NO_STOCKS, Way.ALONE, Way.ALONE_RESTRICTING, Way.TOGETHER);
    private static final List<String> RELEASE_RULES = List.of("none", "full", "even-12", "threshold-2");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final String file;

    ScenarioAssembly(Findings findings, Vocabulary vocabulary, String file) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.file = file;
    }

    Scenario assemble(Section s) {
        checkMineral(s);
        YearMonth start = s.month("start").orElse(YearMonth.of(1990, 1));
        var measureReader = new MeasureReader(findings, start);
        var measures = sound(s, "measures").stream().map(measureReader::read).toList();
        var beliefs = sound(s, "beliefs").stream()
                .map(new BeliefReader(findings, measureReader, start, measures)::read)
                .sorted(Comparator.comparing(Expectation::month))
                .toList();
        var stocks = sound(s, "stocks").stream().map(this::stock).toList();
        var rules = releaseRules(s);
        Mode mode = Mode.valueOf(constant(s.text("mode", "rolling")));
        checkIds(measures);
        checkForms(s, measures, stocks);
        checkLots(stocks);
        checkTree(mode, start, measures, beliefs);
        List<Party> parties = parties(s, start);
        findings.refuse();
        return new Scenario(
                s.text("name"),
                s.text("title"),
                s.text("summary"),
                s.text("mineral"),
                s.need("base-year", Integer.class),
                start,
                s.whole("months", REPORTED_MONTHS),
                parties,
                mode,
                measures,
                beliefs,
                stocks,
                rules,
                Shelf.valueOf(constant(s.text("shelf", "full"))),
                ways(s),
                s.number("partners-restrict", PARTNERS_RESTRICT),
                sound(s, "ownership").stream().map(ScenarioAssembly::ownership).toList(),
                sound(s, "projects").stream()
                        .map(each -> project(each, measureReader, start))
                        .toList(),
                s.list("notes", String.class),
                file);
    }

    private static List<Section> sound(Section s, String key) {
        return s.list(key, Section.class).stream().filter(Section::sound).toList();
    }

    private List<Party> parties(Section s, YearMonth start) {
        List<String> names = s.has("parties") ? s.list("parties", String.class) : Scenario.USUAL_PARTIES;
        var wrong = AskedParties.wrong(names, start);
        wrong.ifPresent(party -> findings.add(s.lineOf("parties"), party.says(), party.maybe()));
        return wrong.isPresent() ? List.of() : Players.of(names, start).parties();
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private void checkMineral(Section s) {
        s.find("name", String.class)
                .filter(n -> !n.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .ifPresent(n -> findings.add(
                        s.lineOf("name"),
                        Wording.of("finding.name", Wording.key("name"), n),
                        Nearest.maybe(n.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", ""))));
        s.find("mineral", String.class)
                .filter(m -> !vocabulary.knowsMineral(m))
                .ifPresent(m -> findings.add(
                        s.lineOf("mineral"),
                        Wording.of("finding.no-mineral", m),
                        Nearest.maybe(m, vocabulary.minerals())));
    }

    private void checkForms(Section s, List<Measure> measures, List<Stock> stocks) {
        String mineral = s.text("mineral", "");
        if (!vocabulary.knowsMineral(mineral)) {
            return;
        }
        for (Measure measure : measures) {
            if (measure.forms() instanceof FormChoice.Only only) {
                only.forms().forEach(form -> checkForm(mineral, form, measure.line()));
            }
        }
        stocks.forEach(stock -> stock.form().ifPresent(form -> checkForm(mineral, form, stock.line())));
    }

    private void checkForm(String mineral, Form form, int line) {
        if (!vocabulary.knowsForm(mineral, form.id())) {
            findings.add(
                    line,
                    Wording.of("finding.no-form-of", Wording.mineral(mineral), form.id()),
                    Nearest.maybe(form.id(), vocabulary.formsOf(mineral)));
        }
    }

    private void checkIds(List<Measure> measures) {
        var lines = new TreeMap<String, Integer>();
        for (Measure measure : measures) {
            Optional.ofNullable(lines.putIfAbsent(measure.id(), measure.line()))
                    .ifPresent(first -> findings.add(
                            measure.line(),
                            Wording.of("finding.same-id", measure.id(), first),
                            Nearest.maybe(measure.id() + "-2")));
        }
    }

    /// The target of a programme can be the size of one lot, not of two.
    private void checkLots(List<Stock> stocks) {
        for (Stock stock : stocks) {
            boolean alone =
                    stocks.stream().filter(s -> s.party().equals(stock.party())).count() == 1;
            if (!alone && stock.days().isEmpty()) {
                findings.add(
                        stock.line(),
                        Wording.of("finding.lots", Wording.country(stock.party().code()), Wording.key("days")),
                        Nearest.maybe("days: 30"));
            }
        }
    }

    private void checkTree(Mode mode, YearMonth start, List<Measure> measures, List<Expectation> beliefs) {
        if (mode != Mode.TREE) {
            return;
        }
        beliefs.stream()
                .filter(b -> b.month().isAfter(start))
                .forEach(b -> findings.add(
                        b.line(), Wording.of("finding.tree-belief", start), Nearest.maybe("mode: rolling")));
        measures.stream()
                .filter(m -> m.announced().isAfter(start))
                .forEach(m -> findings.add(
                        m.line(),
                        Wording.of("finding.tree-measure", start, m.id()),
                        Wording.of("maybe.announced", start.toString())));
    }

    private Stock stock(Section s) {
        return new Stock(
                s.need("party", Region.class),
                s.maybeNumber("days"),
                s.number("low-days", 0),
                highDays(s),
                s.find("form", Form.class),
                s.maybeNumber("release-months"),
                s.whole("first-month", Stock.FIRST_MONTH),
                s.maybeNumber("reservation"),
                s.number("minimum", 0),
                s.find("origin", Region.class),
                Encumbrance.valueOf(constant(s.text("encumbrance", "none"))),
                s.find("refill", Section.class).filter(Section::sound).map(this::refill),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private static Ownership ownership(Section s) {
        return new Ownership(
                s.need("country", Region.class),
                s.text("activity"),
                s.need("owner", Region.class),
                s.number("share"),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private Project project(Section s, MeasureReader reader, YearMonth start) {
        List<String> parties = s.list("parties", String.class);
        AskedParties.wrong(parties, start)
                .ifPresent(party -> findings.add(s.lineOf("parties"), party.says(), party.maybe()));
        return new Project(
                s.text("id"),
                s.need("country", Region.class),
                s.text("activity"),
                reader.capacityChange(s, 1),
                s.whole("lead-months", 0),
                s.whole("ramp-months", 0),
                s.number("capex-usd"),
                new TreeSet<>(parties),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private RefillTerms refill(Section s) {
        int from = s.whole("from", 1);
        OptionalInt until = s.maybeWhole("until");
        if (until.isPresent() && until.getAsInt() <= from) {
            findings.add(
                    s.lineOf("until"),
                    Wording.of("finding.refill", from, until.getAsInt()),
                    Wording.of("maybe.swapped"));
        }
        return new RefillTerms(
                from,
                until,
                s.number("monthly-days"),
                s.maybeNumber("target-days"),
                s.text("price", "any").equals("any") ? Refill.Price.ANY : Refill.Price.RESERVATION_VALUE);
    }

    private OptionalDouble highDays(Section s) {
        OptionalDouble high = s.maybeNumber("high-days");
        double least = Math.max(s.number("low-days", 0), s.number("days", 0));
        if ((high.isPresent() && high.getAsDouble() < least)
                || (s.has("days") && s.number("days") < s.number("low-days", 0))) {
            findings.add(
                    s.lineOf(s.has("high-days") ? "high-days" : "low-days"),
                    Wording.of(
                            "finding.days-order",
                            Wording.key("low-days"),
                            Wording.key("days"),
                            Wording.key("high-days")),
                    Wording.of("maybe.two-swapped"));
        }
        return high;
    }

    private List<Way> ways(Section s) {
        return s.has("ways")
                ? s.list("ways", String.class).stream()
                        .map(word -> Way.valueOf(constant(word)))
                        .toList()
                : WAYS;
    }

    private List<ReleaseChoice> releaseRules(Section s) {
        var words = s.has("release-rules") ? s.list("release-rules", String.class) : RELEASE_RULES;
        var rules = new ArrayList<ReleaseChoice>();
        for (String word : words) {
            releaseRule(word)
                    .ifPresentOrElse(
                            rules::add,
                            () -> findings.add(
                                    s.lineOf("release-rules"),
                                    Wording.of("finding.no-rule", word),
                                    Nearest.maybe(word, RELEASE_RULES)));
        }
        return rules;
    }

    private static Optional<ReleaseChoice> releaseRule(String word) {
        if (word.equals("none")) {
            return Optional.of(new ReleaseChoice.None());
        }
        if (word.equals("full")) {
            return Optional.of(new ReleaseChoice.Full());
        }
        if (word.matches("even-[1-9][0-9]{0,2}")) {
            return Optional.of(new ReleaseChoice.Even(Integer.parseInt(word.substring(5))));
        }
        return word.matches("threshold-[0-9]{1,3}(\\.[0-9]{1,3})?")
                ? Optional.of(new ReleaseChoice.Threshold(Double.parseDouble(word.substring(10))))
                : Optional.empty();
    }
}
