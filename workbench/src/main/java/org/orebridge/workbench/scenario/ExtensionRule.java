package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The stated rule for how far announced dates are put off: one for all scenarios, never fitted to an event.
///
/// @param probabilityByMonths probability by months of delay, adding to one
public record ExtensionRule(SortedMap<Integer, Double> probabilityByMonths) {

    /// Parameters of this prefix, followed by the months of delay, hold the weights, e.g. `belief.extension.3`.
    public static final String PREFIX = "belief.extension.";

    public ExtensionRule {
        probabilityByMonths = Collections.unmodifiableSortedMap(new TreeMap<>(probabilityByMonths));
        double sum = probabilityByMonths.values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "The extension rule's probabilities add to %s, not to 1.%nMaybe one of its delays is missing."
                            .formatted(sum));
        }
    }

    /// From the parameters whose key begins with the prefix; weights are scaled to add to one.
    public static ExtensionRule of(Map<String, Double> parameters) {
        var weights = new TreeMap<Integer, Double>();
        new TreeMap<>(parameters).forEach((key, weight) -> {
            if (key.startsWith(PREFIX) && weight > 0) {
                weights.put(Integer.parseInt(key.substring(PREFIX.length())), weight);
            }
        });
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (weights.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no parameter %s* above zero.%nMaybe the parameters are of another edition."
                            .formatted(PREFIX));
        }
        weights.replaceAll((months, weight) -> weight / sum);
        return new ExtensionRule(weights);
    }
}
