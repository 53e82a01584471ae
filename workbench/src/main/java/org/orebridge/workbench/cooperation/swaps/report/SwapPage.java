package org.orebridge.workbench.cooperation.swaps.report;

import java.util.List;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.Swaps.Alternative;
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

    /// On what terms swaps were asked for, in two or three words.
    public static String shortly(Swaps found, Words words) {
        Swaps.Settlement asked = found.terms();
        return shortly(new Alternative(asked.kind(), false, asked.even(), found.gain(), List.of(), 0), words);
    }

    /// Terms in two or three words, e.g. `in kind, among all`.
    public static String shortly(Alternative terms, Words words) {
        return SwapSentences.shortly(terms, words);
    }

    /// The page in its parts, for pages that are made of several.
    public static SectionPage page(Swaps found, Words words) {
        var said = new SwapSentences(found, words);
        return new SectionPage(words.of("swaps.kind"), words.of("swaps.title"), said.setting(), said.sections());
    }
}
