package org.orebridge.workbench.stockpile;

import java.util.List;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.StockpileResult.AgreementTerm;
import org.orebridge.workbench.study.Agreements;

/// The formulas by which agreements release, in words.
final class AgreementWords {

    private final List<AgreementTerm> terms;
    private final Words words;

    AgreementWords(List<AgreementTerm> terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    Section section() {
        return new Section(words.of("stockpile.formulas"), said(), List.of());
    }

    private String said() {
        return words.of(
                "stockpile.agreements",
                Digits.whole(term("iea.days")),
                Digits.whole(term("iea.months")),
                percent(term("apsa.shortfall")),
                percent(term("apsa.share")),
                percent(term("apterr.forward_part")),
                percent(term("apterr.forward_shortfall")),
                percent(term("apterr.spot_shortfall")),
                percent(term("apterr.ready_part")),
                percent(term("apterr.ready_shortfall")));
    }

    private double term(String key) {
        return terms.stream()
                .filter(term -> term.key().equals(Agreements.PREFIX + key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String percent(double share) {
        return words.percent(Digits.percent(share));
    }
}
