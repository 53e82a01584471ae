package org.orebridge.workbench.hindcast.event;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.orebridge.workbench.scenario.Measure;

/// Something that took a mineral's market away from rest, with what was announced and observed month by month.
///
/// @param name short name, lower-case words joined by hyphens
/// @param title heading of its page
/// @param summary one sentence: what happened
/// @param mineral e.g. `cobalt`
/// @param baseYear the year before the event, taken as rest
/// @param start calendar month that is month 1
/// @param pattern what is known of the trade pattern of the base year
/// @param editions every later edition that the baseline uses, in words
/// @param measures what was done in fact
/// @param announcements what was said about it when, in order of date
/// @param series what was observed
/// @param notes what is not in it, for the reader
/// @param lessons what its miss teaches, written after it was run
/// @param file where it was read from
public record Event(
        String name,
        String title,
        String summary,
        String mineral,
        int baseYear,
        YearMonth start,
        Pattern pattern,
        List<String> editions,
        List<Measure> measures,
        List<Announcement> announcements,
        List<Series> series,
        List<BaseFigure> baseFigures,
        List<String> notes,
        List<String> lessons,
        String file) {

    public Event {
        editions = List.copyOf(editions);
        measures = List.copyOf(measures);
        announcements = List.copyOf(announcements);
        series = List.copyOf(series);
        baseFigures = List.copyOf(baseFigures);
        notes = List.copyOf(notes);
        lessons = List.copyOf(lessons);
    }

    /// What is known of who shipped to whom in the base year.
    public enum Pattern {
        /// Bilateral figures of the base year, or of years before it.
        EX_ANTE,
        /// Bilateral figures from after the event stand in, or lean on it.
        NOT_EX_ANTE
    }

    /// Months from the start to a calendar month: 0 for the start itself, below zero before it.
    public int monthOf(YearMonth calendar) {
        return (int) ChronoUnit.MONTHS.between(start, calendar);
    }

    public YearMonth calendarOf(int month) {
        return start.plusMonths(month);
    }

    /// Months from the start to the last observation, the start included.
    public int months() {
        return series.stream()
                        .flatMap(s -> s.observations().stream())
                        .map(Observation::last)
                        .max(Comparator.naturalOrder())
                        .map(this::monthOf)
                        .orElse(0)
                + 1;
    }
}
