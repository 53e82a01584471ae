package org.orebridge.workbench.risk;

import java.util.Optional;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;

/// A share with its range as people read them: `58.9 % (52.1-66.0)`.
final class ShareText {

    private ShareText() {}

    static String of(Ranged share, Words words) {
        String value = words.percent(Digits.percent(share.value()));
        return range(share, words)
                .map(range -> words.of("risk.with-range", value, range))
                .orElse(value);
    }

    /// Empty where both ends read alike.
    private static Optional<String> range(Ranged share, Words words) {
        String low = Digits.percent(share.low());
        String high = Digits.percent(share.high());
        return low.equals(high) ? Optional.empty() : Optional.of(words.of("range.narrow", low, high));
    }
}
