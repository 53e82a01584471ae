package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Paragraph;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.BuildUp;
import org.orebridge.workbench.stockpile.StockpileResult.BuiltUp;
import org.orebridge.workbench.stockpile.StockpileResult.Portfolio;

/// What is bought of several minerals, and how a budget builds stocks up.
final class BudgetSections {

    private final StockpileResult result;
    private final Words words;

    BudgetSections(StockpileResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    Section portfolios() {
        String title = result.budget().isPresent()
                ? words.of(
                        "stockpile.portfolio.budget",
                        HolderWords.money(result.budget().getAsDouble()))
                : words.of("stockpile.portfolio");
        return new Section(
                title,
                "",
                List.of(new Sentences(
                        result.portfolios().stream().map(this::portfolio).toList(), false)));
    }

    private String portfolio(Portfolio portfolio) {
        List<String> items = portfolio.holdings().stream()
                .filter(holding -> holding.days() > 0)
                .map(holding -> words.of(
                        "stockpile.portfolio.item",
                        words.mineral(holding.mineral(), holding.mineral()),
                        Digits.whole(holding.days())))
                .toList();
        String line = words.of(
                "stockpile.portfolio.line",
                words.country(portfolio.party(), portfolio.party()),
                HolderWords.money(portfolio.spent()),
                items.isEmpty() ? words.of("stockpile.nothing") : String.join(words.of("comma"), items));
        return portfolio.shadow() > 0
                ? words.paragraph(
                        List.of(line, words.of("stockpile.portfolio.shadow", Digits.three(portfolio.shadow()))))
                : line;
    }

    Optional<Section> buildUp() {
        return result.buildUp()
                .map(built -> new Section(
                        words.of(
                                "stockpile.build",
                                HolderWords.money(built.budget()),
                                Integer.toString(built.quarters() / 4)),
                        "",
                        List.of(
                                new Sentences(
                                        built.minerals().stream()
                                                .map(this::builtUp)
                                                .toList(),
                                        false),
                                new Paragraph(sum(built)))));
    }

    private String builtUp(BuiltUp mineral) {
        var days = new ArrayList<String>();
        for (int quarter = 3; quarter < mineral.days().size(); quarter += 4) {
            days.add(Digits.whole(mineral.days().get(quarter)));
        }
        return words.of(
                "stockpile.build.mineral",
                words.mineral(mineral.mineral(), mineral.mineral()),
                String.join(", ", days),
                Digits.three(mineral.firstTonnes()));
    }

    private String sum(BuildUp built) {
        return words.of(
                "stockpile.build.sum",
                HolderWords.money(built.lower()),
                HolderWords.money(2 * built.standardError()),
                HolderWords.money(built.upper()),
                words.percent(Digits.percent(Math.max(0, built.gap()))),
                words.of("stockpile.build.stop." + built.stop()),
                HolderWords.money(built.split()));
    }
}
