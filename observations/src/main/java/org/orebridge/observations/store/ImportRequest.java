package org.orebridge.observations.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Edition;
import org.orebridge.observations.Kind;

/// A file that somebody wants to be part of the store.
///
/// @param codes of the customs whose trade is kept; none keeps all
/// @param edition name and day, where the user states what the file does not
public record ImportRequest(Path file, Kind kind, SortedSet<HsCode> codes, Optional<StatedEdition> edition) {

    /// What a user says about an edition.
    ///
    /// @param published day, month or year, e.g. `2026-02`; empty where only the name is stated
    public record StatedEdition(String name, Optional<String> published) {

        Edition of(Edition found) {
            if (!found.name().equals(Edition.UNSTATED) && !found.name().equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(
                        "This is edition %s of %s, and \"%s\" was stated.%nMaybe another file was meant, or no edition need be stated."
                                .formatted(found.name(), found.source(), name));
            }
            Edition named = Edition.named(found.source(), name);
            return new Edition(
                    named.source(),
                    named.name(),
                    published.map(Edition::lastDay).or(named::published));
        }
    }
}
