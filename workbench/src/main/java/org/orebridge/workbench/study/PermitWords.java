package org.orebridge.workbench.study;

import java.util.List;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.CountryChoice;

/// Says what a quota or a licence lets out, and when.
final class PermitWords {

    private final MeasureWords measures;
    private final Words words;

    PermitWords(MeasureWords measures, Words words) {
        this.measures = measures;
        this.words = words;
    }

    String amounts(Action.Quota quota) {
        List<String> steps = quota.amounts().stream()
                .map(amount -> words.of("act.amount", MeasureWords.whole(amount.tonnesPerMonth()), amount.from()))
                .toList();
        String kept = quota.carryOver() == Action.CarryOver.ALWAYS ? words.of("act.carried") : "";
        String opening = quota.opening()
                .map(month -> words.of("act.opening", month, kept))
                .orElse("");
        return words.paragraph(List.of(words.of("act.amounts", measures.join(steps)), opening));
    }

    String approvals(Action.Licence licence) {
        List<String> steps = licence.approvals().stream().map(this::approval).toList();
        String lapse = licence.validityMonths().isEmpty()
                ? ""
                : words.of("act.lapse", months(licence.validityMonths().getAsInt()));
        return words.paragraph(List.of(approved(licence.processingMonths(), measures.join(steps)), lapse));
    }

    private String approved(int processing, String steps) {
        if (processing == 0) {
            return steps.isEmpty() ? words.of("act.approvals-none") : words.of("act.approvals-now", steps);
        }
        return steps.isEmpty()
                ? words.of("act.approvals-never", months(processing))
                : words.of("act.approvals", months(processing), steps);
    }

    private String months(int count) {
        return count == 1 ? words.of("act.month") : words.of("act.months", count);
    }

    private String approval(Action.Approval approval) {
        String to = approval.to() instanceof CountryChoice.All ? "" : words.of("act.to", measures.names(approval.to()));
        String from = approval.from().map(month -> words.of("act.from", month)).orElse("");
        return words.of("act.approval", measures.volume(approval.volume()), to, from);
    }
}
