package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.hindcast.event.Observation.Quoted;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.MeasureReader;
import org.orebridge.workbench.scenario.Section;

/// Turns a sound section of `observations` into a series and names its contradictions.
final class SeriesReader {

    private final Findings findings;

    SeriesReader(Findings findings) {
        this.findings = findings;
    }

    Series read(Section s) {
        Subject subject = subject(s);
        var observations = s.list("values", Section.class).stream()
                .filter(Section::sound)
                .map(o -> observation(o, subject))
                .sorted(Comparator.comparing(Observation::month))
                .toList();
        checkTwice(s, observations);
        return new Series(
                s.text("id"),
                s.text("label", s.text("id")),
                subject,
                unit(s, subject),
                observations,
                s.maybeNumber("volatility"),
                MeasureReader.citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    private static Subject subject(Section s) {
        Region country = s.need("country", Region.class);
        FormChoice forms = s.find("forms", FormChoice.class).orElseGet(FormChoice.All::new);
        return switch (s.text("what")) {
            case "price" -> new Subject.Price(s.need("form", Form.class), country);
            case "treatment-charge" -> new Subject.Charge(country, false);
            case "benchmark-charge" -> new Subject.Charge(country, true);
            case "imports" -> new Subject.Volume(country, true, forms, s.countries("from"));
            case "exports" -> new Subject.Volume(country, false, forms, s.countries("to"));
            default -> throw new IllegalStateException("No reading of a series of " + s.text("what"));
        };
    }

    private static Unit unit(Section s, Subject subject) {
        Unit usual = subject instanceof Subject.Charge ? Unit.USD_PER_DRY_TONNE : Unit.TONNE;
        return s.find("unit", String.class).flatMap(Unit::of).orElse(usual);
    }

    private Observation observation(Section o, Subject subject) {
        Optional<Quoted> quoted = quoted(o);
        quoted.filter(q -> subject instanceof Subject.Price && !(q.low() > 0))
                .ifPresent(q -> findings.add(o.line(), "A price is above zero.", "Maybe a treatment charge is meant."));
        quoted.filter(q -> subject instanceof Subject.Volume && q.low() < 0)
                .ifPresent(q -> findings.add(o.line(), "A volume is not below zero.", "Maybe a sign is wrong."));
        o.find("before", Double.class)
                .filter(before -> !(before > 0))
                .ifPresent(before -> findings.add(
                        o.lineOf("before"), "Nothing can be set against a volume of 0.", "Maybe `direction: up`."));
        if (quoted.isEmpty() && !o.has("direction")) {
            findings.add(o.line(), "It is not said what was observed.", "Maybe `value`, or `direction`.");
        }
        return new Observation(
                o.need("month", YearMonth.class),
                o.whole("months", 1),
                quoted,
                o.find("direction", String.class).map(word -> Direction.valueOf(word.toUpperCase(Locale.ROOT))),
                o.find("before", Double.class),
                o.line());
    }

    private Optional<Quoted> quoted(Section o) {
        if (o.has("low") != o.has("high") || (o.has("low") && o.has("value"))) {
            findings.add(o.line(), "Here stand `value`, or `low` and `high`.", "Maybe `value` alone.");
            return Optional.empty();
        }
        if (o.has("value")) {
            return o.find("value", Double.class).map(v -> new Quoted(v, v));
        }
        if (!o.has("low")) {
            return Optional.empty();
        }
        if (o.number("low") > o.number("high")) {
            findings.add(o.lineOf("low"), "`low` is above `high`.", "Maybe the two are swapped.");
        }
        return Optional.of(new Quoted(o.number("low"), o.number("high")));
    }

    private void checkTwice(Section s, List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            if (observations.get(i).month().equals(observations.get(i - 1).month())) {
                findings.add(
                        observations.get(i).line(),
                        "`%s` has two observations of %s."
                                .formatted(s.text("id"), observations.get(i).month()),
                        "Maybe `low` and `high` of one.");
            }
        }
    }
}
