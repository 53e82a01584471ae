package org.orebridge.core;

/// A published dataset or document in one edition, with the terms under which its figures may be shown.
///
/// @param id short and stable, e.g. `usgs-mcs-2026`
/// @param title e.g. Mineral Commodity Summaries 2026
/// @param publisher e.g. U.S. Geological Survey
/// @param edition year in which this edition came out (the vintage of its figures)
/// @param url where it can be had
/// @param licence e.g. public domain (United States), Etalab 2.0, CC BY 4.0
/// @param attribution the words that the licence asks for
public record Source(
        String id, String title, String publisher, int edition, String url, String licence, String attribution)
        implements Comparable<Source> {

    public Source {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "A source has an id and a title, found \"%s\" and \"%s\".%nMaybe a column is empty."
                            .formatted(id, title));
        }
        if (edition < 1800 || edition > 2200) {
            throw new IllegalArgumentException(
                    "The edition of %s is a year, found %d.%nMaybe the columns have shifted.".formatted(id, edition));
        }
    }

    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
