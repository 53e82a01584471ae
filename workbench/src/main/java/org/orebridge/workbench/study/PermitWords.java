package org.orebridge.workbench.study;

import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.CountryChoice;

/// Says what a quota or a licence lets out, and when.
final class PermitWords {

    private PermitWords() {}

    static String amounts(Action.Quota quota) {
        List<String> steps = quota.amounts().stream()
                .map(amount ->
                        String.format(Locale.ROOT, "%,.0f t a month from %s", amount.tonnesPerMonth(), amount.from()))
                .toList();
        String kept = quota.carryOver() == Action.CarryOver.ALWAYS ? "; what has added up by then may leave later" : "";
        String opening = quota.opening()
                .map(month -> " Nothing leaves before %s%s.".formatted(month, kept))
                .orElse("");
        return "It lets out " + String.join(", ", steps) + "." + opening;
    }

    static String approvals(Action.Licence licence) {
        List<String> steps =
                licence.approvals().stream().map(PermitWords::approval).toList();
        String lapse = licence.validityMonths().isEmpty()
                ? ""
                : " Unused approvals lapse %s later."
                        .formatted(months(licence.validityMonths().getAsInt()));
        return approved(licence.processingMonths(), String.join(", ", steps)) + lapse;
    }

    private static String approved(int processing, String steps) {
        if (processing == 0) {
            return steps.isEmpty() ? "Nothing is approved." : "Approved are %s.".formatted(steps);
        }
        return steps.isEmpty()
                ? "Nothing is approved, not even after %s.".formatted(months(processing))
                : "Nothing is approved for %s, then %s.".formatted(months(processing), steps);
    }

    private static String months(int count) {
        return count == 1 ? "a month" : count + " months";
    }

    private static String approval(Action.Approval approval) {
        String to = approval.to() instanceof CountryChoice.All ? "" : " to " + MeasureWords.names(approval.to());
        String from = approval.from().map(month -> " from " + month).orElse("");
        return MeasureWords.volume(approval.volume()) + to + from;
    }
}
