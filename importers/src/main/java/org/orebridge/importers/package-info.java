/// Public datasets, read as they are and then put into our words: one package per dataset.
///
/// Every package has the same shape. A `...Row` is one line of the foreign file, every cell as it stands there. A
/// `...Reader` has one verb, `read`, takes a file and returns {@link org.orebridge.importers.Imported}: rows in our
/// words, each with the file's name and the line it came from, and findings: what was odd, where, and what was done.
/// A `...Mapping` between the two holds everything that is known about the dataset's spelling.
///
/// | package | dataset | rows |
/// |---|---|---|
/// | `usgs` | USGS Mineral Commodity Summaries, data releases 2025 and 2026 | production, capacity, reserves; US
/// salient statistics |
/// | `baci` | CEPII BACI, whole year files and extracts | trade flows |
/// | `bgs` | BGS World Mineral Statistics | production |
/// | `trademap` | ITC Trade Map, long form | trade flows as reported |
/// | `pinksheet` | World Bank commodity prices | monthly prices |
/// | `imf` | IMF Primary Commodity Prices | monthly prices |
///
/// A bad row never stops an import: it becomes a {@link org.orebridge.core.Finding}. A file of the wrong kind does, by
/// {@link org.orebridge.importers.WrongFile}, which says what was expected and what the file seems to be.
@NullMarked
package org.orebridge.importers;

import org.jspecify.annotations.NullMarked;
