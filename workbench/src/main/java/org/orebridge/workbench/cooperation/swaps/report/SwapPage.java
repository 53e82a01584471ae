package org.orebridge.workbench.cooperation.swaps.report;

import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.Words;

/// Swaps as a page of text and as a page of the report kind.
public final class SwapPage {

    public static final Kept<Swaps> KEPT =
            new Kept<>("swaps", "swaps.json", "report.html", Swaps::id, SwapPage::html, SwapPage::text);

    private SwapPage() {}

    public static String text(Swaps found, Words words) {
        return page(found, words).text();
    }

    /// One self-contained page of the report kind.
    public static String html(Swaps found, Words words) {
        return page(found, words).html(words);
    }

    private static SectionPage page(Swaps found, Words words) {
        var said = new SwapSentences(found, words);
        return new SectionPage(words.of("swaps.kind"), words.of("swaps.title"), said.setting(), said.sections());
    }
}
