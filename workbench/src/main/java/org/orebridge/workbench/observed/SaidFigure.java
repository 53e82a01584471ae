package org.orebridge.workbench.observed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Subject;
import org.orebridge.observations.store.KeptObservation;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;

/// What one source says about one thing, with its file and row, and whether the balance uses it.
///
/// @param id of a figure of the compilation; empty for an observation of the user's store
/// @param topic word of the part of the chain
/// @param measure what is measured, e.g. `production`, `trade-value`
/// @param form activity or form of the compilation, or the customs code, or what the source counts
/// @param from alpha-3 code, or the source's words for a place that is no country
/// @param to the same of an importer; empty where there is none
/// @param sector of a use
/// @param value in the unit; absent where the source withholds it or has none
/// @param stated the source's own number and unit, where they were converted
/// @param said what the source said: stated, estimated, withheld, not-available
/// @param treatment what was done with it: as-given, derived, assumed; `imported` of an observation, `reported`
///     of output that is no part of the balance
/// @param used whether the balance starts from it
/// @param indicators whether published indicators start from it
/// @param reason why it was chosen or not, derived or assumed
/// @param basis what a mass is of, and the source's notes
public record SaidFigure(
        String id,
        String topic,
        String measure,
        String form,
        String from,
        String to,
        String sector,
        int year,
        String period,
        Optional<Double> value,
        String unit,
        String stated,
        String said,
        String treatment,
        boolean used,
        boolean indicators,
        String reason,
        String basis,
        String source,
        String file,
        String row) {

    private static final String FOR_INDICATORS =
            "Reported output: indicators of risk start from it, the balance does not.";
    private static final String FOR_RANGE =
            "Reported output of another source or edition, beside what indicators of risk start from.";

    static SaidFigure of(FigureRow figure, MineralReference mineral, boolean indicators) {
        return new SaidFigure(
                figure.id(),
                Topic.of(figure, mineral).word(),
                figure.quantity().word(),
                figure.activity().or(() -> figure.form().map(Form::id)).orElse(""),
                figure.from().map(Region::code).orElse(""),
                figure.to().map(Region::code).orElse(""),
                figure.sector().orElse(""),
                figure.year(),
                Integer.toString(figure.year()),
                figure.value().isPresent() ? Optional.of(figure.value().getAsDouble()) : Optional.empty(),
                figure.unit(),
                "",
                figure.said().word(),
                figure.treatment().word(),
                figure.used(),
                indicators,
                figure.reason(),
                "",
                figure.source(),
                figure.file(),
                figure.row());
    }

    /// Output that a source reports and the balance does not start from.
    static SaidFigure of(OutputRow row, boolean indicators) {
        return new SaidFigure(
                "",
                Topic.of(row).word(),
                row.measure().name().toLowerCase(Locale.ROOT),
                "",
                row.country().code(),
                "",
                "",
                row.year(),
                Integer.toString(row.year()),
                row.value().isPresent() ? Optional.of(row.value().getAsDouble()) : Optional.empty(),
                row.measure() == OutputRow.Measure.RESERVES ? "t" : "t/y",
                "",
                row.said().word(),
                "reported",
                false,
                indicators,
                indicators ? FOR_INDICATORS : FOR_RANGE,
                row.basis(),
                row.source(),
                row.file(),
                row.row());
    }

    /// An observation that stands in the compilation too is used if that figure is.
    static SaidFigure of(KeptObservation kept, CompiledFigures figures) {
        Observation observation = kept.observation();
        Subject subject = observation.subject();
        Optional<FigureRow> compiled = figures.of(observation);
        return new SaidFigure(
                "",
                Topic.of(subject.measure(), subject.stage().map(stage -> stage.word()))
                        .word(),
                subject.measure().word(),
                counted(subject),
                place(subject.from()),
                place(subject.to()),
                "",
                subject.when().year(),
                subject.when().text(),
                observation.statement().figure().known(),
                observation.statement().unit(),
                stated(observation),
                observation.statement().figure().said().word(),
                "imported",
                false,
                false,
                compiled.map(figure -> figure.id()).orElse(""),
                Stream.of(
                                observation.statement().basis(),
                                observation.statement().notes())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("; ")),
                kept.edition().source(),
                observation.file(),
                Integer.toString(observation.row()));
    }

    private static String counted(Subject subject) {
        return subject.code()
                .map(code -> code.digits() + (subject.reporter().isEmpty() ? "" : " " + subject.reporter()))
                .orElseGet(() -> subject.detail().isEmpty() ? subject.commodity() : subject.detail());
    }

    private static String place(org.orebridge.observations.Where place) {
        return place.code().isEmpty() ? place.asFound() : place.code();
    }

    private static String stated(Observation observation) {
        var statement = observation.statement();
        return statement.unit().equals(statement.statedUnit())
                ? ""
                : statement
                        .stated()
                        .map(value -> String.format(Locale.ROOT, "%s %s", plain(value), statement.statedUnit()))
                        .orElse("");
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
