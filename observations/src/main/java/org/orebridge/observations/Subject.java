package org.orebridge.observations;

import java.util.Optional;
import org.orebridge.core.HsCode;
import org.orebridge.core.Stage;

/// What an observation is about; two observations of the same subject in one edition say the same or contradict.
///
/// @param measure what is measured
/// @param commodity as the source names it
/// @param detail what is counted, in the source's words
/// @param stage of the chain, where the source's words tell it
/// @param code of the customs, for trade
/// @param from where it happens; of trade, the exporter
/// @param to of trade, the importer
/// @param when year or month
/// @param reporter whose word it is where several report: exporter, importer, reconciled; else empty
public record Subject(
        Measure measure,
        String commodity,
        String detail,
        Optional<Stage> stage,
        Optional<HsCode> code,
        Where from,
        Where to,
        When when,
        String reporter) {}
