package org.orebridge.workbench.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How an answer was computed: enough to compute it again.
///
/// It carries no clock time, so that the same input and seed give the same bytes.
///
/// @param id made of the scenario's name and a hash of everything that went in
/// @param program version of the program
/// @param mode how the future is known to the players, e.g. `rolling beliefs`, `unknown end (comb tree)`,
///   `perfect foresight (a bound, not a forecast)`
/// @param seed of the draws
/// @param drawsAsked how many draws were asked for
/// @param drawsDone how many gave a result; bands are of these
/// @param drawsFailed how many failed and were left out
/// @param profileReused whether draws and tornado reuse the central case's release rules
/// @param options command-line options that matter to the result, by name
/// @param settings parameters that the user set
public record Run(
        String id,
        String program,
        String mode,
        long seed,
        int drawsAsked,
        int drawsDone,
        int drawsFailed,
        boolean profileReused,
        SortedMap<String, String> options,
        List<Setting> settings) {

    public Run {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        settings = List.copyOf(settings);
    }

    /// @param key the parameter
    /// @param value what the user set
    /// @param usual what it would have been
    public record Setting(String key, double value, double usual) {}
}
