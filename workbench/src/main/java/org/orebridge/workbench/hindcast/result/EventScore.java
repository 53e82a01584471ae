package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;
import java.util.List;

/// One event with its trials.
///
/// @param name of the event
/// @param title of its page
/// @param summary one sentence
/// @param mineral its identity
/// @param start calendar month of month 1
/// @param months from the start to the last observation
/// @param baseYearAsked the year before the event
/// @param baseYear the year taken as rest
/// @param patternExAnte whether who ships to whom was known before the event
/// @param acts what was done, each with its sources
/// @param editions later editions that the baseline uses
/// @param findings what a reader should know of the baseline
/// @param notes what is not in it
/// @param lessons what the miss teaches
/// @param trials what was predicted
public record EventScore(
        String name,
        String title,
        String summary,
        String mineral,
        YearMonth start,
        int months,
        int baseYearAsked,
        int baseYear,
        boolean patternExAnte,
        List<Act> acts,
        List<String> editions,
        List<String> findings,
        List<String> notes,
        List<String> lessons,
        List<TrialScore> trials) {

    public EventScore {
        acts = List.copyOf(acts);
        editions = List.copyOf(editions);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        lessons = List.copyOf(lessons);
        trials = List.copyOf(trials);
    }
}
