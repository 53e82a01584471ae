package org.orebridge.workbench.study;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.workbench.report.Words;

/// The name of a course that a measure may take, which a scenario's mapping gives in English, in the words of a
/// language.
public final class CourseWords {

    private static final Pattern COURSE =
            Pattern.compile("the (stop|quota|licence|cap|charge|change of supply|change of demand)"
                    + "( `[^`]+`)?( has no end| is lifted in ([0-9-]+))(, with first exports in ([0-9-]+))?"
                    + "(, with ([0-9.,]+) % of usual exports (approved|let out))?");

    private CourseWords() {}

    public static String of(String course, Words words) {
        return COURSE.matcher(course).replaceAll(found -> Matcher.quoteReplacement(said(found, words)));
    }

    private static String said(MatchResult found, Words words) {
        String measure = words.of("course." + found.group(1).replace(' ', '-'), or(found, 2));
        String end = Optional.ofNullable(found.group(4))
                .map(month -> words.of("course.lifted", measure, month))
                .orElseGet(() -> words.of("course.open", measure));
        String opening = Optional.ofNullable(found.group(6))
                .map(month -> words.of("course.opening", month))
                .orElse("");
        String share = Optional.ofNullable(found.group(8))
                .map(percent -> words.of(
                        or(found, 9).equals("approved") ? "course.approved" : "course.let-out", words.percent(percent)))
                .orElse("");
        return end + opening + share;
    }

    private static String or(MatchResult found, int group) {
        return Optional.ofNullable(found.group(group)).orElse("");
    }
}
