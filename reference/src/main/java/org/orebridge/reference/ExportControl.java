package org.orebridge.reference;

import java.util.Optional;
import org.orebridge.core.Region;

/// A control on the exports of a mineral that a country announced.
///
/// @param mineral its identity
/// @param by the country that imposes it
/// @param measure in the source's words
/// @param announced day; empty where the source gives a year alone
/// @param effective day or year from which on it is in force
/// @param target the one country that it is aimed at; empty = all
/// @param detail what it covers, in the source's words
/// @param doubt what is not certain about it; empty where nothing is
/// @param url where it can be read; empty where only a notice's number is known
/// @param source id of the source
/// @param file file of the source, as distributed
/// @param row line in that file, the header being line 1
public record ExportControl(
        String mineral,
        Region by,
        String measure,
        Optional<String> announced,
        String effective,
        Optional<Region> target,
        String detail,
        String doubt,
        String url,
        String source,
        String file,
        String row) {

    public ExportControl {
        if (!effective.matches("\\d{4}(-\\d{2}-\\d{2})?")) {
            throw new IllegalArgumentException(
                    "The control of %s by %s is in force from \"%s\".%nMaybe a day is written like 2025-02-22, or a year like 2025."
                            .formatted(mineral, by, effective));
        }
    }

    /// Calendar year from which on it is in force.
    int year() {
        return Integer.parseInt(effective.substring(0, 4));
    }
}
