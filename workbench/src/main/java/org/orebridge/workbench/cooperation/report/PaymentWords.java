package org.orebridge.workbench.cooperation.report;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.workbench.report.Words;

/// Who pays whom, the same on every page.
///
/// @param name of a party by its id
/// @param money an amount of USD with its unit
public record PaymentWords(Words words, UnaryOperator<String> name, DoubleFunction<String> money) {

    /// e.g. `South Korea pays Japan 416 thousand USD`.
    public String paid(Transfers transfers) {
        return transfers.payments().stream()
                .map(paid -> words.of(
                        "coop.pays", name.apply(paid.from()), name.apply(paid.to()), money.apply(paid.amount())))
                .collect(Collectors.joining(words.of("comma")));
    }

    /// What has to be paid for nobody to lose, or that nothing has to be.
    public String nobodyLoses(Transfers least) {
        return least.payments().isEmpty() ? words.of("coop.loses-none") : words.of("coop.loses-paid", paid(least));
    }
}
