package org.orebridge.market;

import java.util.List;

/// What the players hold possible from now on: futures with probabilities.
///
/// One future is certainty (perfect foresight of it). Several that agree up to some month form a tree:
/// until they part, nobody can tell them apart, and one decision serves all.
///
/// @param futures at least one; probabilities add to one
public record Belief(List<Future> futures) {

    public Belief {
        futures = List.copyOf(futures);
        double sum = futures.stream().mapToDouble(Future::probability).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "Probabilities of the futures add to %s, not to 1.%nMaybe one of the possible ends is missing."
                            .formatted(sum));
        }
    }

    public static Belief certain(Measures measures) {
        return new Belief(List.of(new Future("certain", 1, measures)));
    }

    /// @param name for reports, e.g. `ends in month 6`
    /// @param probability above 0, at most 1
    /// @param measures what is done in this future
    public record Future(String name, double probability, Measures measures) {
        public Future {
            if (!(probability > 0 && probability <= 1)) {
                throw new IllegalArgumentException("The probability of \"%s\" is %s.%nMaybe it was given in per cent."
                        .formatted(name, probability));
            }
        }
    }
}
