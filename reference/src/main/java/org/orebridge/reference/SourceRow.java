package org.orebridge.reference;

/// A publication that figures come from.
///
/// @param id short name used in tables, e.g. `usgs-mcs-2026`
/// @param title as published
/// @param publisher who publishes it
/// @param edition edition or vintage
/// @param url where it is found; empty for an assumption of this project
/// @param licence under which figures may be passed on
/// @param attribution the words that the licence asks for
/// @param quirks what a reader has to know before trusting it
public record SourceRow(
        String id,
        String title,
        String publisher,
        String edition,
        String url,
        String licence,
        String attribution,
        String quirks) {}
