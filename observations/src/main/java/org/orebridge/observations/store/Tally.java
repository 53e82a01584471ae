package org.orebridge.observations.store;

import java.util.Optional;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Measure;

/// How many figures of one kind a source gives for a year.
///
/// @param mineral that they are of, where the source's name for it is known
/// @param code of the customs, for trade
/// @param stage of the chain in its word, where the source tells it
/// @param source id of the source, with its edition
/// @param figures how many
/// @param numbers how many of them have a number; the others are withheld or not available
public record Tally(
        Optional<String> mineral,
        Optional<HsCode> code,
        Measure measure,
        Optional<String> stage,
        int year,
        String source,
        long figures,
        long numbers) {}
