package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.orebridge.workbench.hindcast.result.ParameterTable.Change;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.Verdict;
import org.orebridge.workbench.hindcast.result.Verdict.Comparison;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;

/// What a run of hindcasts says in sentences, the same on every page.
final class HindcastSentences {

    private final Scorecard card;
    private final Words words;

    HindcastSentences(Scorecard card, Words words) {
        this.card = card;
        this.words = words;
    }

    /// Passed or failed, and by what.
    String verdict(Verdict verdict) {
        var sentences = new ArrayList<String>();
        sentences.add(words.of(
                outcome(verdict),
                words.of("hindcast.trial." + verdict.trial() + ".verdict"),
                card.events().size()));
        Optional<Comparison> best = best(verdict);
        best.ifPresent(b -> sentences.add(words.of(
                verdict.beatsRivals() ? "hindcast.verdict.beats" : "hindcast.verdict.beaten",
                Digits.decimals(b.engineCrps(), 3),
                Digits.decimals(b.rivalCrps(), 3),
                words.of("hindcast.rival." + b.rival()))));
        sentences.add(words.of(
                verdict.bandHolds() ? "hindcast.verdict.band-holds" : "hindcast.verdict.band-fails",
                verdict.covered(),
                verdict.observations(),
                Digits.whole(100 * verdict.coverage())));
        if (card.draws() == 0) {
            sentences.add(words.of("hindcast.verdict.no-draws"));
        }
        if (verdict.directions() > 0) {
            sentences.add(words.of("hindcast.verdict.directions", verdict.directionsHit(), verdict.directions()));
        }
        return words.paragraph(sentences);
    }

    private static String outcome(Verdict verdict) {
        return verdict.passed()
                ? "hindcast.verdict.passed"
                : verdict.decided() ? "hindcast.verdict.failed" : "hindcast.verdict.undecided";
    }

    /// The rival by which the engine is beaten most, or which comes nearest to it.
    private static Optional<Comparison> best(Verdict verdict) {
        return verdict.comparisons().stream()
                .filter(c -> c.rival().counts())
                .min(Comparator.comparingDouble(c -> c.rivalCrps() - c.engineCrps()));
    }

    String parameters() {
        return words.of(
                "hindcast.parameters",
                card.parameters().sha256(),
                card.parameters().retunings(),
                card.draws(),
                card.seed());
    }

    String change(Change change) {
        return words.of(
                change.retuning() ? "hindcast.change.retuning" : "hindcast.change.first",
                change.number(),
                words.said(change.what()),
                words.said(change.reason()),
                change.sha256().substring(0, 12));
    }
}
