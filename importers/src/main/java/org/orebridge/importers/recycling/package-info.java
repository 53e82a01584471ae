/// End-of-life recycling input rates of the European Union, with the stage and the customs code of each material.
///
/// The question: what share of a material's use is met by scrap from used products? Reach for
/// {@link org.orebridge.importers.recycling.RecyclingReader}.
///
/// Quirks: texts on geology run over several lines inside quotation marks; a code or stage may be "Not Available".
///
/// Literature: European Commission, Study on the critical raw materials for the EU 2023; SCRREEN2 factsheets.
@NullMarked
package org.orebridge.importers.recycling;

import org.jspecify.annotations.NullMarked;
