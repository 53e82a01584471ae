package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.CountrySheet.CountryControl;
import org.orebridge.workbench.risk.CountrySheet.CountryMineral;
import org.orebridge.workbench.risk.CountrySheet.CountryOutput;
import org.orebridge.workbench.risk.CountrySheet.GovernanceYear;
import org.orebridge.workbench.risk.CountrySheet.Sale;

/// What one country is to the supply of all minerals as plain text.
public final class CountryPage {

    private static final String PRODUCTION = "production";
    private static final List<String> STAGES = List.of("mining", "smelting", "refining");

    private final CountrySheet sheet;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private CountryPage(CountrySheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    public static String of(CountrySheet sheet, Words words) {
        return new CountryPage(sheet, words).text();
    }

    private String text() {
        lines.add(words.of("risk.country.title", words.country(sheet.country(), sheet.country())));
        lines.addAll(TextTable.wrap(words.of("risk.country.how"), "", ""));
        lines.addAll(TextTable.wrap(words.of("risk.range-how", MineralChain.DRAWS), "", ""));
        governance();
        sheet.minerals().forEach(this::mineral);
        controls();
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void governance() {
        if (sheet.governance().isEmpty()) {
            lines.add(words.of("risk.country.ungoverned"));
            return;
        }
        GovernanceYear first = sheet.governance().getFirst();
        GovernanceYear last = sheet.governance().getLast();
        lines.add(words.of("risk.country.governance", mean(first), first.year(), mean(last), last.year()));
    }

    private static String mean(GovernanceYear year) {
        return year.mean().map(value -> Digits.decimals(value, 2)).orElse(Digits.MISSING);
    }

    private void mineral(CountryMineral mineral) {
        lines.add("");
        lines.add(words.mineral(mineral.mineral(), mineral.name()));
        List<String> made = new ArrayList<>();
        for (String measure : List.of(PRODUCTION, "reserves")) {
            STAGES.forEach(stage -> latest(mineral, stage, measure)
                    .map(output -> output(output, measure))
                    .ifPresent(made::add));
        }
        add(made);
        List<String> passed = new ArrayList<>();
        mineral.passage()
                .filter(share -> share.value() > 0)
                .ifPresent(share -> passed.add(words.of(
                        "risk.country.share", words.of("risk.chokepoints.world"), ShareText.of(share, words))));
        mineral.passageOf().entrySet().stream()
                .filter(user -> user.getValue().value() > 0)
                .forEach(user -> passed.add(words.of(
                        "risk.country.share",
                        words.country(user.getKey(), user.getKey()),
                        ShareText.of(user.getValue(), words))));
        if (!passed.isEmpty()) {
            add(List.of(words.of(
                    "risk.country.passage", words.and(passed), mineral.year().orElse(0))));
        }
        mineral.sales().stream().findFirst().ifPresent(sale -> add(List.of(told(sale))));
    }

    private void add(List<String> told) {
        if (!told.isEmpty()) {
            lines.addAll(TextTable.wrap(String.join(words.of("comma"), told), "  ", "    "));
        }
    }

    private String told(Sale sale) {
        return words.of(
                "risk.country.sale",
                words.form(sale.form(), sale.form().replace('-', ' ')),
                words.country(sale.to(), sale.to()),
                ShareText.of(sale.shareOfExports(), words),
                ShareText.of(sale.shareOfBuyer(), words));
    }

    private static Optional<CountryOutput> latest(CountryMineral mineral, String stage, String measure) {
        return mineral.output().stream()
                .filter(output ->
                        output.stage().equals(stage) && output.measure().equals(measure))
                .max(Comparator.comparingInt(CountryOutput::year));
    }

    /// Share of the world and rank, by the latest edition.
    private String output(CountryOutput output, String measure) {
        String what = measure.equals(PRODUCTION)
                ? words.of("risk.stage." + output.stage())
                : words.of("risk.country.reserves");
        return output.share().isEmpty()
                ? words.of("risk.country.unknown", what, output.year())
                : words.of(
                        "risk.country.output",
                        what,
                        ShareText.of(output.share().get(), words),
                        output.rank().map(String::valueOf).orElse(Digits.MISSING),
                        output.year());
    }

    private void controls() {
        List<String> told = new ArrayList<>();
        for (CountryMineral mineral : sheet.minerals()) {
            for (CountryControl control : mineral.controls()) {
                told.add(words.of(
                        "risk.country.control",
                        words.mineral(mineral.mineral(), mineral.name()),
                        control.effective(),
                        words.said(control.measure())
                                + control.target()
                                        .map(code -> " → " + words.country(code, code))
                                        .orElse("")));
            }
        }
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(words.of("risk.country.controls"));
            told.forEach(line -> lines.addAll(TextTable.wrap(line, "  ", "    ")));
        }
    }
}
