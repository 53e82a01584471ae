package org.orebridge.importers.usgs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Figure;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;

/// The value cell of USGS, in which a number, a status or a bound may stand.
final class UsgsValue {

    private static final Pattern RANGE = Pattern.compile("([\\d,.]+)\\s*[\u2013-]\\s*([\\d,.]+)");

    private UsgsValue() {}

    /// The figure in the row's own unit.
    ///
    /// @param estimated whether the footnotes call the number an estimate
    static Figure<Double> read(String text, boolean estimated, int line, Findings findings) {
        return switch (text) {
            case "\u2014", "\u2013", "-" -> Figure.stated(0.0);
            case "W" -> Figure.withheld();
            case "NA", "XX", "E", "" -> Figure.notAvailable();
            case "s" -> estimate(0.25, line, findings, "\"s\" (less than half a unit)", "taken as a quarter of a unit");
            default -> number(text, estimated, line, findings);
        };
    }

    private static Figure<Double> number(String text, boolean estimated, int line, Findings findings) {
        Optional<Double> plain = Numbers.parse(text);
        if (plain.isPresent()) {
            return estimated ? Figure.estimated(plain.get()) : Figure.stated(plain.get());
        }
        if (text.startsWith(">") || text.startsWith("<")) {
            return bound(text, line, findings);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range, line, findings);
        }
        if (text.startsWith("?") || text.startsWith("\ufffd")) {
            findings.warning(line, "\"%s\": a sign was lost".formatted(text), "figure taken as not available");
        } else {
            findings.note(line, "%s is no number".formatted(Numbers.quoted(text)), "figure taken as not available");
        }
        return Figure.notAvailable();
    }

    private static Figure<Double> bound(String text, int line, Findings findings) {
        Optional<Double> bound = Numbers.parse(text.substring(1));
        if (bound.isEmpty()) {
            findings.warning(line, "\"%s\" is no bound".formatted(text), "figure taken as not available");
            return Figure.notAvailable();
        }
        return text.startsWith(">")
                ? estimate(bound.get(), line, findings, "\"" + text + "\"", "its lower bound taken as an estimate")
                : estimate(bound.get() / 2, line, findings, "\"" + text + "\"", "half the bound taken as an estimate");
    }

    private static Figure<Double> range(Matcher range, int line, Findings findings) {
        Optional<Double> low = Numbers.parse(range.group(1));
        Optional<Double> high = Numbers.parse(range.group(2));
        if (low.isEmpty() || high.isEmpty()) {
            return Figure.notAvailable();
        }
        double middle = (low.get() + high.get()) / 2;
        return estimate(middle, line, findings, "\"" + range.group() + "\"", "the middle taken as an estimate");
    }

    private static Figure<Double> estimate(double value, int line, Findings findings, String found, String done) {
        findings.note(line, found, done);
        return Figure.estimated(value);
    }
}
