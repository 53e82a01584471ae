package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.MeasureReader;
import org.orebridge.workbench.scenario.Nearest;
import org.orebridge.workbench.scenario.Section;
import org.orebridge.workbench.scenario.Vocabulary;

/// Puts an event together from its sections and names what does not fit together.
final class EventAssembly {

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final String file;

    EventAssembly(Findings findings, Vocabulary vocabulary, String file) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.file = file;
    }

    Event assemble(Section s) {
        checkName(s);
        YearMonth start = s.month("start").orElse(YearMonth.of(1990, 1));
        var measureReader = new MeasureReader(findings, start);
        List<Measure> measures =
                sound(s, "measures").stream().map(measureReader::read).toList();
        checkIds(measures.stream().map(m -> new Named(m.id(), m.line())).toList());
        var announcements = sound(s, "announcements").stream()
                .map(new AnnouncementReader(findings, measures)::read)
                .sorted(Comparator.comparing(Announcement::month))
                .toList();
        var series = sound(s, "observations").stream()
                .map(new SeriesReader(findings)::read)
                .toList();
        checkIds(series.stream().map(one -> new Named(one.id(), one.line())).toList());
        checkStart(s, start, series);
        checkForms(s, measures, series);
        var baseFigures = sound(s, "base-figures").stream()
                .map(new BaseFigureReader(findings)::read)
                .toList();
        findings.refuse();
        return new Event(
                s.text("name"),
                s.text("title"),
                s.text("summary"),
                s.text("mineral"),
                s.need("base-year", Integer.class),
                start,
                s.text("pattern", "ex-ante").equals(EventShape.NOT_EX_ANTE)
                        ? Event.Pattern.NOT_EX_ANTE
                        : Event.Pattern.EX_ANTE,
                s.list("editions", String.class),
                measures,
                announcements,
                series,
                baseFigures,
                s.list("notes", String.class),
                s.list("lessons", String.class),
                file);
    }

    private static List<Section> sound(Section s, String key) {
        return s.list(key, Section.class).stream().filter(Section::sound).toList();
    }

    private void checkName(Section s) {
        s.find("name", String.class)
                .filter(n -> !n.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .ifPresent(n -> findings.add(
                        s.lineOf("name"),
                        "`name` is lower-case words joined by hyphens, found `%s`.".formatted(n),
                        "Maybe like cobalt-2025."));
        s.find("mineral", String.class)
                .filter(m -> !vocabulary.knowsMineral(m))
                .ifPresent(m -> findings.add(
                        s.lineOf("mineral"),
                        Wording.of("finding.no-mineral", m),
                        Nearest.maybe(m, vocabulary.minerals())));
    }

    private void checkStart(Section s, YearMonth start, List<Series> series) {
        boolean after = series.stream()
                .flatMap(one -> one.observations().stream())
                .anyMatch(o -> !o.month().isBefore(start));
        if (!after && !series.isEmpty()) {
            findings.add(
                    s.lineOf("observations"),
                    "No observation is of %s or later, so there is nothing to score.".formatted(start),
                    "Maybe `start` is too late.");
        }
        s.find("base-year", Integer.class)
                .filter(year -> year > start.getYear())
                .ifPresent(year -> findings.add(
                        s.lineOf("base-year"),
                        "The base year %d is after the start %s.".formatted(year, start),
                        "Maybe `base-year: %d`.".formatted(start.getYear() - 1)));
    }

    private record Named(String id, int line) {}

    private void checkIds(List<Named> all) {
        var lines = new TreeMap<String, Integer>();
        for (Named one : all) {
            Integer first = lines.putIfAbsent(one.id(), one.line());
            if (first != null) {
                findings.add(
                        one.line(),
                        "The id `%s` stands on line %d already.".formatted(one.id(), first),
                        "Maybe `" + one.id() + "-2`.");
            }
        }
    }

    private void checkForms(Section s, List<Measure> measures, List<Series> series) {
        String mineral = s.text("mineral", "");
        if (!vocabulary.knowsMineral(mineral)) {
            return;
        }
        measures.forEach(m -> checkForms(mineral, m.forms(), m.line()));
        for (Series one : series) {
            switch (one.subject()) {
                case Subject.Price price -> checkForm(mineral, price.form(), one.line());
                case Subject.Volume volume -> checkForms(mineral, volume.forms(), one.line());
                case Subject.Charge charge -> {
                    // The form is whatever its smelters feed on.
                }
            }
        }
    }

    private void checkForms(String mineral, FormChoice forms, int line) {
        if (forms instanceof FormChoice.Only only) {
            only.forms().forEach(form -> checkForm(mineral, form, line));
        }
    }

    private void checkForm(String mineral, Form form, int line) {
        if (!vocabulary.knowsForm(mineral, form.id())) {
            findings.add(
                    line,
                    Wording.of("finding.no-form-of", Wording.mineral(mineral), form.id()),
                    Nearest.maybe(form.id(), vocabulary.formsOf(mineral)));
        }
    }
}
