package org.orebridge.reference;

import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// What one country bought of a form from one seller in one year, by value.
///
/// @param mineral its identity
/// @param form that the customs code is
/// @param importer who bought
/// @param exporter who sold; {@link Region#REST_OF_WORLD} where the source names no single country
/// @param year calendar year
/// @param usd current US dollars, free on board
/// @param source id of the source
/// @param file file of the source, as distributed
/// @param row line in that file, the header being line 1
public record ImportRow(
        String mineral,
        Form form,
        Region importer,
        Region exporter,
        int year,
        double usd,
        String source,
        String file,
        String row) {

    public ImportRow {
        if (!(usd > 0)) {
            throw new IllegalArgumentException("The imports of %s from %s in %d are %s USD.%nMaybe a unit was lost."
                    .formatted(form, exporter, year, usd));
        }
    }
}
