package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;

/// What to hold, as a page of text and as a page of the report kind.
public final class StockpilePage {

    private StockpilePage() {}

    public static String text(StockpileResult result, Words words) {
        return page(result, words).text();
    }

    /// One self-contained page of the report kind.
    public static String html(StockpileResult result, Words words) {
        return page(result, words).html(words);
    }

    private static SectionPage page(StockpileResult result, Words words) {
        var sections = new ArrayList<Section>();
        result.minerals().forEach(stock -> sections.addAll(new MineralSections(result, stock, words).all()));
        var budget = new BudgetSections(result, words);
        if (result.minerals().size() > 1 || result.budget().isPresent()) {
            sections.add(budget.portfolios());
        }
        budget.buildUp().ifPresent(sections::add);
        sections.add(new AgreementWords(result.agreements(), words).section());
        return new SectionPage(
                words.of("stockpile.kind"), words.of("stockpile.title"), words.of("stockpile.how"), sections);
    }
}
