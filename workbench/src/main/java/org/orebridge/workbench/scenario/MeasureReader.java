package org.orebridge.workbench.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.Action.CarryOver;

/// Turns a sound section of `measures` into a measure and names its contradictions.
public final class MeasureReader {

    private final Findings findings;
    private final YearMonth start;

    public MeasureReader(Findings findings, YearMonth start) {
        this.findings = findings;
        this.start = start;
    }

    public Measure read(Section s) {
        YearMonth from = s.need("from", YearMonth.class);
        YearMonth announced = s.month("announced").orElse(from);
        Until until = until(s, from);
        order(s, from, announced, until);
        return new Measure(
                s.text("id"),
                s.countries("country"),
                forms(s),
                s.countries(s.has("against") ? "against" : "to"),
                from,
                until,
                announced,
                s.maybeNumber("front-loading"),
                action(s, from, until),
                citations(s),
                s.list("assumed", String.class),
                s.line());
    }

    public static List<Citation> citations(Section s) {
        return s.list("sources", Section.class).stream()
                .map(c -> new Citation(c.text("text"), c.find("url", String.class)))
                .toList();
    }

    private FormChoice forms(Section s) {
        if (s.has("forms") && s.has("stage")) {
            findings.add(
                    s.lineOf("stage"),
                    Wording.of("finding.covered-twice", Wording.key("forms"), Wording.key("stage")),
                    Wording.of("maybe.one-can-go"));
        }
        return s.find("stage", String.class)
                .map(kind -> (FormChoice) new FormChoice.Stage(kind))
                .or(() -> s.find("forms", FormChoice.class))
                .orElseGet(FormChoice.All::new);
    }

    private Until until(Section s, YearMonth from) {
        boolean unknown = s.find("until", String.class).isPresent();
        if (!unknown && (s.has("ends") || s.has("happens"))) {
            findings.add(s.lineOf("ends"), Wording.of("finding.end-known"), Nearest.maybe("until: unknown"));
        }
        if (!unknown) {
            return s.month("until").map(m -> (Until) new Until.Month(m)).orElseGet(Until.Open::new);
        }
        var ends = s.list("ends", Section.class).stream()
                .map(e -> new Until.End(e.need("until", YearMonth.class), e.number("probability")))
                .toList();
        checkEnds(s, ends, from);
        return new Until.Unknown(ends, s.month("happens"));
    }

    private void checkEnds(Section s, List<Until.End> ends, YearMonth from) {
        int line = s.lineOf("ends");
        if (ends.isEmpty()) {
            findings.add(
                    s.lineOf("until"), Wording.of("finding.no-ends", Wording.key("ends")), Wording.of("maybe.add-two"));
            return;
        }
        probabilities(line, ends.stream().map(Until.End::probability).toList());
        for (int i = 0; i < ends.size(); i++) {
            YearMonth before = i == 0 ? from : ends.get(i - 1).month();
            if (!ends.get(i).month().isAfter(before)) {
                findings.add(
                        line,
                        Wording.of("finding.ends-order", ends.get(i).month(), before),
                        Wording.of("maybe.months-out-of-order"));
            }
        }
        s.month("happens")
                .filter(h -> ends.stream().noneMatch(e -> e.month().equals(h)))
                .ifPresent(h -> findings.add(
                        s.lineOf("happens"),
                        Wording.of("finding.end-not-among", h, Wording.key("ends")),
                        Wording.of("maybe.add-it")));
    }

    void probabilities(int line, List<Double> all) {
        double sum = all.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-9 || all.contains(0.0)) {
            findings.add(
                    line,
                    Wording.of(
                            "finding.probabilities",
                            Nearest.list(all.stream().map(ValueReader::plain).toList()),
                            ValueReader.plain(Math.round(sum * 1e9) / 1e9)),
                    Wording.of("maybe.probability-missing"));
        }
    }

    private void order(Section s, YearMonth from, YearMonth announced, Until until) {
        if (from.isBefore(start)) {
            findings.add(
                    s.lineOf("from"),
                    Wording.of("finding.before-start", Wording.key("from"), from, start),
                    Wording.of("maybe.start", from.toString()));
        }
        if (announced.isAfter(from)) {
            findings.add(
                    s.lineOf("announced"),
                    Wording.of("finding.later-than", Wording.key("announced"), announced, Wording.key("from"), from),
                    Wording.of("maybe.swapped"));
        }
        if (until instanceof Until.Month(YearMonth end) && !end.isAfter(from)) {
            findings.add(
                    s.lineOf("until"),
                    Wording.of("finding.not-later-than", Wording.key("until"), end, Wording.key("from"), from),
                    Wording.of("maybe.until", from.plusMonths(1).toString()));
        }
    }

    private Action action(Section s, YearMonth from, Until until) {
        return switch (s.text("type")) {
            case "export-ban" -> new Action.Ban(s.number("share", 0));
            case "export-quota" -> quota(s, from, until);
            case "export-licence" ->
                new Action.Licence(s.whole("processing-months", 2), s.maybeWhole("validity-months"), approvals(s));
            case "outage" -> capacity(s, -1);
            case "addition" -> capacity(s, 1);
            case "by-product-credit" -> new Action.Credit(s.text("activity"), s.number("rate"));
            case "minimum-run" -> new Action.MinimumRun(s.text("activity"), s.number("share"));
            case "demand" -> new Action.Demand(s.list("sectors", String.class), s.number("factor"));
            case "hoarding" -> new Action.Hoarding(s.number("multiple"));
            case "tariff" -> new Action.Tariff(s.number("rate"));
            case "export-tax" -> new Action.ExportTax(s.number("rate"));
            case "export-duty" -> new Action.Duty(s.number("usd-per-tonne"));
            case "transshipment-cap" -> new Action.TransshipmentCap(volume(s, "share", "tonnes", 1));
            default -> throw new IllegalStateException("No reading of a measure " + s.text("type"));
        };
    }

    private Action quota(Section s, YearMonth from, Until until) {
        var amounts = s.list("amounts", Section.class).stream()
                .map(a -> new Action.Amount(
                        a.need("from", YearMonth.class),
                        a.number("tonnes") / (a.text("per", "month").equals("year") ? 12 : 1)))
                .toList();
        for (int i = 1; i < amounts.size(); i++) {
            if (!amounts.get(i).from().isAfter(amounts.get(i - 1).from())) {
                findings.add(
                        s.lineOf("amounts"),
                        Wording.of(
                                "finding.amounts-order",
                                amounts.get(i).from(),
                                amounts.get(i - 1).from()),
                        Wording.of("maybe.months-out-of-order"));
            }
        }
        if (!amounts.isEmpty() && amounts.getFirst().from().isAfter(from)) {
            findings.add(
                    s.lineOf("amounts"),
                    Wording.of("finding.first-amount", from, amounts.getFirst().from()),
                    Wording.of("maybe.amount-zero", from));
        }
        s.month("opening").ifPresent(opening -> checkOpening(s, opening, from, until));
        var carry = CarryOver.valueOf(
                s.text("carry-over", "within-year").replace('-', '_').toUpperCase(Locale.ROOT));
        return new Action.Quota(amounts, carry, s.month("opening"));
    }

    private void checkOpening(Section s, YearMonth opening, YearMonth from, Until until) {
        boolean late = until instanceof Until.Month(YearMonth end) && !opening.isBefore(end);
        if (opening.isBefore(from) || late) {
            findings.add(
                    s.lineOf("opening"),
                    Wording.of("finding.opening-outside", Wording.key("opening"), opening, from),
                    Wording.of("maybe.year"));
        }
    }

    private List<Action.Approval> approvals(Section s) {
        return s.list("approvals", Section.class).stream()
                .map(a -> new Action.Approval(a.countries("to"), a.month("from"), volume(a, "share", "tonnes", 1)))
                .toList();
    }

    private Action capacity(Section s, int sign) {
        Volume volume = capacityChange(s, sign);
        if (volume instanceof Volume.Share(double factor) && (factor - 1) * sign < 0) {
            findings.add(
                    s.lineOf("factor"),
                    Wording.of("finding.factor", type(s), Wording.key("factor"), ValueReader.plain(factor)),
                    Nearest.maybe(sign < 0 ? "type: addition" : "type: outage"));
        }
        if (volume instanceof Volume.Tonnes(double change) && change * sign < 0) {
            findings.add(
                    s.lineOf("tonnes-per-year"),
                    Wording.of("finding.change-negative", Wording.key("tonnes-per-year"), type(s)),
                    Wording.of("maybe.sign-can-go"));
        }
        return new Action.Capacity(s.text("activity"), volume, s.whole("ramp-months", 0));
    }

    /// Times the base output, or t a month from t a year.
    Volume capacityChange(Section s, int sign) {
        return volume(s, "factor", "tonnes-per-year", sign / 12.0);
    }

    private static Wording type(Section s) {
        return SectionReader.type(s.text("type"));
    }

    private Volume volume(Section s, String share, String tonnes, double scale) {
        if (s.has(share) == s.has(tonnes)) {
            findings.add(
                    s.line(),
                    Wording.of("finding.exactly-one", Wording.key(share), Wording.key(tonnes)),
                    Nearest.maybe(share));
        }
        Optional<Double> relative = s.find(share, Double.class);
        return relative.isPresent() ? new Volume.Share(relative.get()) : new Volume.Tonnes(s.number(tonnes, 0) * scale);
    }
}
