package org.orebridge.observations.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.orebridge.core.HsCode;

/// Which observations are wanted: those of a mineral, or of trade under its customs codes.
///
/// @param mineral its identity
/// @param codes under which it is traded; headings cover what lies below them
/// @param year calendar year; empty for all
/// @param country alpha-3 code of a place at either end; empty for all
/// @param knownOn only what was out on that day, each subject by its latest edition then; empty for all editions
public record Question(
        String mineral,
        SortedSet<HsCode> codes,
        OptionalInt year,
        Optional<String> country,
        Optional<LocalDate> knownOn) {}
