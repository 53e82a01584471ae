package org.orebridge.workbench.study;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.orebridge.market.Measures;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.CountryChoice;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.MappedScenario;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.Until;
import org.orebridge.workbench.scenario.Volume;

/// Says in sentences what a scenario does and what is believed when.
final class ShockWords {

    private final Scenario scenario;

    ShockWords(Scenario scenario) {
        this.scenario = scenario;
    }

    List<String> stops() {
        return scenario.measures().stream().map(this::sentence).toList();
    }

    private String sentence(Measure measure) {
        return "%s %s %s, %s."
                .formatted(who(measure.country()), does(measure), forms(measure.forms()) + to(measure), when(measure));
    }

    private static String who(CountryChoice choice) {
        return choice.named().isEmpty() ? "Every country" : names(choice);
    }

    private static String names(CountryChoice choice) {
        String named =
                String.join(", ", choice.named().stream().map(RegionNames::of).toList());
        return switch (choice) {
            case CountryChoice.All _ -> "all countries";
            case CountryChoice.Only _ -> named;
            case CountryChoice.AllExcept _ -> "all countries except " + named;
        };
    }

    private static String does(Measure measure) {
        return switch (measure.action()) {
            case Action.Ban(double share) ->
                share == 0 ? "stops exports of" : "cuts exports to %s of the base flow of".formatted(percent(share));
            case Action.Quota _ -> "puts quotas on exports of";
            case Action.Licence licence -> "licenses exports (%s) of".formatted(terms(licence));
            case Action.Capacity capacity ->
                "changes capacity (%s, %s) for".formatted(capacity.activity(), volume(capacity.volume()));
            case Action.Credit(String activity, double rate) ->
                String.format(Locale.ROOT, "has by-products of %s that bring %+.3g %%, from", activity, 100 * rate);
            case Action.MinimumRun(String activity, double share) ->
                "keeps %s at %s of its usual output at least, for".formatted(activity, percent(share));
            case Action.Demand(var sectors, double factor) ->
                "uses %s of base%s of"
                        .formatted(percent(factor), sectors.isEmpty() ? "" : " in " + String.join(", ", sectors));
            case Action.Hoarding(double multiple) ->
                String.format(Locale.ROOT, "wants %.2g times its usual working stock of", multiple);
            case Action.Tariff(double rate) -> "levies a tariff of %s on".formatted(percent(rate));
            case Action.ExportTax(double rate) -> "levies an export tax of %s on".formatted(percent(rate));
            case Action.Duty(double usd) -> String.format(Locale.ROOT, "levies %.0f USD/t on exports of", usd);
            case Action.TransshipmentCap(Volume volume) -> "may ship on no more than %s of".formatted(volume(volume));
        };
    }

    private static String terms(Action.Licence licence) {
        String process = "%d months to process".formatted(licence.processingMonths());
        return licence.validityMonths().isEmpty()
                ? process
                : "%s, unused approvals lapse %d months later"
                        .formatted(process, licence.validityMonths().getAsInt());
    }

    private static String volume(Volume volume) {
        return switch (volume) {
            case Volume.Share(double share) -> percent(share) + " of base";
            case Volume.Tonnes(double tonnes) -> String.format(Locale.ROOT, "%+,.0f t/month", tonnes);
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3g %%", 100 * share);
    }

    private String forms(FormChoice forms) {
        String words = forms.toString();
        return words.equals("all forms") ? "all " + scenario.mineral() : words.replace('-', ' ');
    }

    private static String to(Measure measure) {
        return switch (measure.action()) {
            case Action.Capacity _, Action.Credit _, Action.MinimumRun _, Action.Demand _, Action.Hoarding _ -> "";
            default -> measure.partners() instanceof CountryChoice.All ? "" : " to " + names(measure.partners());
        };
    }

    private static String when(Measure measure) {
        String until = switch (measure.until()) {
            case Until.Month(YearMonth month) -> " to " + month.minusMonths(1);
            case Until.Unknown unknown ->
                ", end unknown (held possible: %s)"
                        .formatted(String.join(
                                ", ",
                                unknown.ends().stream()
                                        .map(e -> e.month().toString())
                                        .toList()));
            default -> ", without end";
        };
        return "from " + measure.from() + until;
    }

    /// One sentence a change of belief.
    List<String> beliefs(MappedScenario mapped) {
        var sentences = new ArrayList<String>();
        var before = new AtomicReference<>("");
        mapped.beliefs().forEach(change -> {
            var possible = change.belief().futures().stream()
                    .map(f -> change.belief().futures().size() == 1 && f.name().equals("certain")
                            ? certain(mapped, f.measures())
                            : "%s (%s)".formatted(f.name(), percent(f.probability())))
                    .toList();
            String words = String.join("; ", possible);
            if (words.equals(before.getAndSet(words))) {
                return;
            }
            sentences.add("From month %d (%s): %s."
                    .formatted(change.month() + 1, scenario.calendarOf(change.month()), words));
        });
        return sentences;
    }

    private static String certain(MappedScenario mapped, Measures believed) {
        return believed.equals(mapped.realised())
                ? "one course is held certain, and it comes true"
                : "one course is held certain, which is not what happens in the end";
    }
}
