/// USGS maps of mineral facilities: mines, smelters, refineries and who owns them.
///
/// The question: which plants stand behind a country's production, and whose are they? Reach for
/// {@link org.orebridge.importers.facilities.FacilityReader}, which takes the GeoJSON files for Africa (about 2018) and
/// for the Indo-Pacific (Korea among them; not Japan, China, Australia, Indonesia) and tells them apart by their
/// fields.
///
/// Quirks: -999 is unknown. A capacity that several facilities have together stands at each of them, with the others'
/// numbers; it is counted once, at the first. Units slip: a facility that could make more of a metal than all mines of
/// the world do is named, and its figure is not used as one of metal. "mt" is a metric ton, "kmt" a thousand of them.
/// Owners' shares stand in brackets behind their names.
///
/// Literature: U.S. Geological Survey, compilations of geospatial data for the mineral industries of Africa and of the
/// Indo-Pacific; public domain in the United States.
@NullMarked
package org.orebridge.importers.facilities;

import org.jspecify.annotations.NullMarked;
