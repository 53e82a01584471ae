package org.orebridge.workbench.study;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.CountryChoice;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.Until;
import org.orebridge.workbench.scenario.Volume;

/// Says in a sentence or two who does what to whom, from when, until when.
public final class MeasureWords {

    private final String mineral;
    private final Measure measure;
    private final Words words;

    /// @param mineral id
    public MeasureWords(String mineral, Measure measure, Words words) {
        this.mineral = words.mineral(mineral, mineral);
        this.measure = measure;
        this.words = words;
    }

    /// e.g. `China requires a licence for exports of all magnesium, from 2026-02, without end.
    /// Nothing is approved for 2 months, then 50 % of usual exports.`
    public String sentence() {
        String first = words.of("act.sentence", who(measure.country()), does(), when());
        return words.paragraph(List.of(first, details().orElse("")));
    }

    private String who(CountryChoice choice) {
        return choice.named().isEmpty() ? words.of("act.everybody") : names(choice);
    }

    String names(CountryChoice choice) {
        String named = join(choice.named().stream().map(this::name).toList());
        return switch (choice) {
            case CountryChoice.All _ -> words.of("act.all");
            case CountryChoice.Only _ -> named;
            case CountryChoice.AllExcept _ -> words.of("act.all-except", named);
        };
    }

    private String name(Region region) {
        return words.country(region.code(), RegionNames.of(region));
    }

    String join(List<String> items) {
        return String.join(words.of("comma"), items);
    }

    private String does() {
        return switch (measure.action()) {
            case Action.Ban(double share) ->
                share == 0 ? words.of("act.ban", goods()) : words.of("act.ban-share", percent(share, words), goods());
            case Action.Quota _ -> words.of("act.quota", goods());
            case Action.Licence _ -> words.of("act.licence", goods());
            case Action.Capacity capacity -> capacity(capacity);
            case Action.Credit(String activity, double rate) ->
                words.of(
                        rate < 0 ? "act.credit-less" : "act.credit-more",
                        percent(Math.abs(rate), words),
                        words.activity(activity));
            case Action.MinimumRun(String activity, double share) ->
                words.of("act.minimum-run", words.activity(activity), percent(share, words));
            case Action.Demand(var sectors, double factor) ->
                words.of("act.demand", percent(factor, words), mineral, in(sectors));
            case Action.Hoarding(double multiple) -> words.of("act.hoarding", number(multiple), forms());
            case Action.Tariff(double rate) ->
                words.of("act.tariff", percent(rate, words), forms(), names(measure.partners()));
            case Action.ExportTax(double rate) -> words.of("act.export-tax", goods(), percent(rate, words));
            case Action.Duty(double usd) -> words.of("act.duty", whole(usd), goods());
            case Action.TransshipmentCap(Volume volume) -> words.of("act.transshipment", volume(volume), goods());
        };
    }

    private String capacity(Action.Capacity capacity) {
        String over = capacity.rampMonths() > 0 ? words.of("act.over", capacity.rampMonths()) : "";
        String works = words.activity(capacity.activity());
        return switch (capacity.volume()) {
            case Volume.Tonnes(double tonnes) ->
                words.of(tonnes < 0 ? "act.loses" : "act.adds", whole(Math.abs(tonnes)), works, over);
            case Volume.Share(double share) -> words.of("act.runs", works, percent(share, words), over);
        };
    }

    /// What a quota or a licence lets out, month by month.
    private Optional<String> details() {
        return switch (measure.action()) {
            case Action.Quota quota -> Optional.of(new PermitWords(this, words).amounts(quota));
            case Action.Licence licence -> Optional.of(new PermitWords(this, words).approvals(licence));
            default -> Optional.empty();
        };
    }

    String volume(Volume volume) {
        return switch (volume) {
            case Volume.Share(double share) -> words.of("act.share", percent(share, words));
            case Volume.Tonnes(double tonnes) -> words.of("act.tonnes", whole(tonnes));
        };
    }

    static String percent(double share, Words words) {
        return words.percent(number(100 * share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).replaceAll("\\.0*$|(\\.[0-9]*?)0+$", "$1");
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private String in(List<String> sectors) {
        return sectors.isEmpty()
                ? ""
                : words.of("act.in", join(sectors.stream().map(words::sector).toList()));
    }

    private String forms() {
        return switch (measure.forms()) {
            case FormChoice.All _ -> words.of("act.all-forms", mineral);
            case FormChoice.Only(var forms) ->
                forms.stream()
                        .map(form -> words.form(form.id(), form.id().replace('-', ' ')))
                        .collect(Collectors.joining(words.of("comma")));
            case FormChoice.Stage(String kind) -> words.of("act.products", words.activity(kind));
        };
    }

    /// What is exported, and to whom unless to everybody.
    private String goods() {
        return measure.partners() instanceof CountryChoice.All
                ? forms()
                : words.of("act.goods", forms(), names(measure.partners()));
    }

    private String when() {
        return switch (measure.until()) {
            case Until.Month(YearMonth month) -> words.of("act.until", measure.from(), month.minusMonths(1));
            case Until.Unknown _ -> words.of("act.unknown", measure.from());
            case Until.Open _ -> words.of("act.open", measure.from());
        };
    }
}
