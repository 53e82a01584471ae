package org.orebridge.workbench.cooperation.brief.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.Swaps.Alternative;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.Words;

/// What swaps bring, in short.
final class ShortSwaps {

    /// USD: less is nothing.
    private static final double NOTHING = 1;

    private final Swaps found;
    private final Words words;
    private final BriefAmounts amounts;

    ShortSwaps(Swaps found, Words words) {
        this.found = found;
        this.words = words;
        this.amounts = new BriefAmounts(words);
    }

    List<Part> parts() {
        Optional<Alternative> best = found.alternatives().stream()
                .max(Comparator.comparingDouble(Alternative::gain))
                .filter(each -> each.gain() > Math.max(NOTHING, found.gain()));
        String asked = SwapPage.shortly(found, words);
        String here = found.gain() < NOTHING
                ? words.of("coop.brief.swaps.none", asked)
                : words.of("coop.brief.swaps", asked, amounts.money(found.gain()));
        String other = best.map(each ->
                        words.of("coop.brief.swaps.best", SwapPage.shortly(each, words), amounts.money(each.gain())))
                .orElseGet(() -> words.of("coop.brief.swaps.no-better"));
        return List.of(new Sentences(List.of(words.paragraph(List.of(here, other))), false));
    }
}
