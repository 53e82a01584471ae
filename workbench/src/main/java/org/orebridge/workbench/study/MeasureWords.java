package org.orebridge.workbench.study;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.CountryChoice;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.Until;
import org.orebridge.workbench.scenario.Volume;

/// Says in a sentence or two who does what to whom, from when, until when.
final class MeasureWords {

    private final String mineral;
    private final Measure measure;

    /// @param mineral as it is called in a sentence
    MeasureWords(String mineral, Measure measure) {
        this.mineral = mineral;
        this.measure = measure;
    }

    /// e.g. `China requires a licence for exports of all magnesium, from 2026-02, without end. Nothing is approved for
    /// 2
    /// months, then 50 % of usual exports.`
    String sentence() {
        String first = "%s %s, %s.".formatted(who(measure.country()), does(), when());
        return details().map(more -> first + " " + more).orElse(first);
    }

    private static String who(CountryChoice choice) {
        return choice.named().isEmpty() ? "Every country" : names(choice);
    }

    static String names(CountryChoice choice) {
        String named =
                String.join(", ", choice.named().stream().map(RegionNames::of).toList());
        return switch (choice) {
            case CountryChoice.All _ -> "all countries";
            case CountryChoice.Only _ -> named;
            case CountryChoice.AllExcept _ -> "all countries except " + named;
        };
    }

    private String does() {
        return switch (measure.action()) {
            case Action.Ban(double share) ->
                share == 0
                        ? "stops exports of " + goods()
                        : "lets out no more than %s of its usual exports of %s".formatted(percent(share), goods());
            case Action.Quota _ -> "limits exports of %s by a quota".formatted(goods());
            case Action.Licence _ -> "requires a licence for exports of " + goods();
            case Action.Capacity capacity -> capacity(capacity);
            case Action.Credit(String activity, double rate) ->
                "gets %s %s for the by-products of %s"
                        .formatted(percent(Math.abs(rate)), rate < 0 ? "less" : "more", plain(activity));
            case Action.MinimumRun(String activity, double share) ->
                "keeps its %s at %s of usual output at least".formatted(plain(activity), percent(share));
            case Action.Demand(var sectors, double factor) ->
                "uses %s of its usual %s%s".formatted(percent(factor), mineral, in(sectors));
            case Action.Hoarding(double multiple) ->
                "wants to hold %s times its usual working stock of %s".formatted(number(multiple), forms());
            case Action.Tariff(double rate) ->
                "levies a tariff of %s on %s from %s".formatted(percent(rate), forms(), names(measure.partners()));
            case Action.ExportTax(double rate) -> "taxes exports of %s at %s".formatted(goods(), percent(rate));
            case Action.Duty(double usd) ->
                String.format(Locale.ROOT, "levies %,.0f USD/t on exports of %s", usd, goods());
            case Action.TransshipmentCap(Volume volume) ->
                "may pass on no more than %s of %s".formatted(volume(volume), goods());
        };
    }

    private String capacity(Action.Capacity capacity) {
        String over = capacity.rampMonths() > 0 ? " over %d months".formatted(capacity.rampMonths()) : "";
        return switch (capacity.volume()) {
            case Volume.Tonnes(double tonnes) ->
                String.format(
                        Locale.ROOT,
                        "%s %,.0f t a month of %s%s",
                        tonnes < 0 ? "loses" : "adds",
                        Math.abs(tonnes),
                        plain(capacity.activity()),
                        over);
            case Volume.Share(double share) ->
                "runs its %s at %s of usual output%s".formatted(plain(capacity.activity()), percent(share), over);
        };
    }

    /// What a quota or a licence lets out, month by month.
    private Optional<String> details() {
        return switch (measure.action()) {
            case Action.Quota quota -> Optional.of(PermitWords.amounts(quota));
            case Action.Licence licence -> Optional.of(PermitWords.approvals(licence));
            default -> Optional.empty();
        };
    }

    static String volume(Volume volume) {
        return switch (volume) {
            case Volume.Share(double share) -> percent(share) + " of usual exports";
            case Volume.Tonnes(double tonnes) -> String.format(Locale.ROOT, "%,.0f t a month", tonnes);
        };
    }

    static String percent(double share) {
        return number(100 * share) + " %";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).replaceAll("\\.0*$|(\\.[0-9]*?)0+$", "$1");
    }

    private static String plain(String words) {
        return words.replace('-', ' ');
    }

    private static String in(List<String> sectors) {
        return sectors.isEmpty()
                ? ""
                : " in "
                        + String.join(
                                ", ", sectors.stream().map(MeasureWords::plain).toList());
    }

    private String forms() {
        String words = measure.forms().toString();
        return words.equals("all forms") ? "all " + mineral : plain(words);
    }

    /// What is exported, and to whom unless to everybody.
    private String goods() {
        return forms() + (measure.partners() instanceof CountryChoice.All ? "" : " to " + names(measure.partners()));
    }

    private String when() {
        String until = switch (measure.until()) {
            case Until.Month(YearMonth month) -> " to " + month.minusMonths(1);
            case Until.Unknown _ -> ", for how long nobody knows";
            case Until.Open _ -> ", without end";
        };
        return "from " + measure.from() + until;
    }
}
