/// The IEA's Critical Minerals Data Explorer: mining and refining by country, as a second opinion.
///
/// The question: does the IEA see the same producers as USGS and BGS? Reach for
/// {@link org.orebridge.importers.iea.IeaReader}.
///
/// Quirks: thousand tons of contained metal; 2024 alone is data, the other years are a scenario's and left out;
/// "Rest of world" is no country.
///
/// Literature: IEA, Critical Minerals Data Explorer 2025. Single figures may be cited.
@NullMarked
package org.orebridge.importers.iea;

import org.jspecify.annotations.NullMarked;
