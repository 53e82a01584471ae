package org.orebridge.workbench.cooperation.brief.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Origin;
import org.orebridge.workbench.cooperation.brief.Topic;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// Where results are from, and what is not there.
final class OriginWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final CooperationBrief found;
    private final Words words;

    OriginWords(CooperationBrief found, Words words) {
        this.found = found;
        this.words = words;
    }

    /// One line a study, and what cannot be read.
    Section section() {
        var rows = new ArrayList<List<String>>();
        for (Topic topic : Topic.values()) {
            rows.add(found.origin(topic)
                    .map(this::row)
                    .orElseGet(() -> List.of(
                            name(topic), words.of("coop.brief.none"), Digits.MISSING, Digits.MISSING, command(topic))));
        }
        List<Part> parts = List.of(
                new Table("", words.list("coop.brief.origin-columns"), rows),
                new Sentences(Stream.concat(
                                Stream.of(words.of("coop.brief.origin-note")),
                                found.unread().stream()
                                        .map(each -> words.of("coop.brief.unread", name(each.topic()), each.folder())))
                        .toList()));
        return new Section(words.of("coop.brief.origins"), "", parts);
    }

    private List<String> row(Origin origin) {
        return List.of(
                name(origin.topic()),
                MINUTE.format(origin.finished()),
                origin.scenarios().isEmpty() ? Digits.MISSING : String.join(words.of("comma"), origin.scenarios()),
                year(origin),
                origin.command());
    }

    private static String year(Origin origin) {
        return origin.baseYear().isPresent()
                ? Integer.toString(origin.baseYear().getAsInt())
                : Digits.MISSING;
    }

    String name(Topic topic) {
        return words.of("coop.brief.topic." + topic.name().toLowerCase(Locale.ROOT));
    }

    /// e.g. `Kept on 2026-11-23; base year 2024; asked by: orebridge stockpile gallium --parties KOR,JPN.`
    String from(Topic topic) {
        return found.origin(topic)
                .map(origin -> words.of(
                        origin.baseYear().isPresent() ? "coop.brief.from" : "coop.brief.from.no-year",
                        day(origin.finished()),
                        origin.command(),
                        year(origin)))
                .orElse("");
    }

    /// That nothing is kept, and what makes it.
    String missing(Topic topic) {
        return words.of("coop.brief.missing", name(topic), command(topic));
    }

    private String command(Topic topic) {
        return found.missing().stream()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow()
                .command();
    }

    /// In coordinated universal time.
    static String day(Instant when) {
        return LocalDate.ofInstant(when, ZoneOffset.UTC).toString();
    }
}
