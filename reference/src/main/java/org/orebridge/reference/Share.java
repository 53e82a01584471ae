package org.orebridge.reference;

/// A number of our own that turns one statistic into another: a grade, a leach share, a pattern of use.
///
/// @param kind what it is, e.g. `grade`, `leach_share`, `use_pattern`
/// @param form the form it is about
/// @param region the region it is about; empty for every region that has none of its own
/// @param sector the using sector, for patterns of use
/// @param value dimensionless unless the reason gives a unit
/// @param low lowest plausible value
/// @param high highest plausible value
/// @param reason where it comes from
record Share(
        String kind, String form, String region, String sector, double value, double low, double high, String reason) {

    Share {
        if (!(low <= value && value <= high) || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The %s of %s %s %s is %s in %s to %s, because \"%s\".%nMaybe its range is swapped or its reason is missing."
                            .formatted(kind, form, region, sector, value, low, high, reason));
        }
    }

    static Share of(Row row) {
        return new Share(
                row.text("kind"),
                row.text("form"),
                row.text("region"),
                row.text("sector"),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.text("reason"));
    }
}
