/// Public datasets, read as they are and then put into our words: one package per dataset.
///
/// Every package has the same shape. A `...Row` is one line of the foreign file, every cell as it stands there. A
/// `...Reader` has one verb, `read`: given a file alone it returns {@link org.orebridge.importers.Imported}, all rows
/// in our words; given a consumer too it hands them on one by one, in bounded memory, and returns the
/// {@link org.orebridge.importers.Intake}: edition, counts and findings (what was odd, where, and what was done). A
/// `...Mapping` between the two holds everything that is known about the dataset's spelling.
///
/// What is the same for all is done once, here: {@link org.orebridge.importers.Content} unpacks, within bounds;
/// {@link org.orebridge.importers.FileKind} refuses a wrong file; {@link org.orebridge.importers.Table} finds broken
/// lines; {@link org.orebridge.importers.Gate} stops what is said twice or is of the future.
///
/// | package | dataset | rows |
/// |---|---|---|
/// | `usgs` | USGS Mineral Commodity Summaries, data releases 2025 and 2026 | production, capacity, reserves; US
/// salient statistics |
/// | `baci` | CEPII BACI, whole year files and extracts | trade flows |
/// | `bgs` | BGS World Mineral Statistics | production |
/// | `trademap` | ITC Trade Map, long form | trade flows as reported |
/// | `pinksheet` | World Bank commodity prices | monthly prices |
/// | `comtrade` | UN Comtrade, answers and bulk files; a client that fetches them | trade flows as reported |
/// | `facilities` | USGS maps of mineral facilities | capacities of mines and plants with their owners |
/// | `controls` | dated controls on exports; USGS register of those in force | one control a material |
/// | `stockpile` | published facts about stockpiles | facts |
/// | `enduse` | end-use shares | shares of use |
/// | `recycling` | EU end-of-life recycling input rates | rates, with stage and customs code |
/// | `lists` | lists of critical minerals, groups of countries | members |
/// | `wmd` | World Mining Data | production |
/// | `iea` | IEA Critical Minerals Data Explorer | production in 2024 |
/// | `wgi` | World Bank Worldwide Governance Indicators | scores of governance |
/// | `imf` | IMF Primary Commodity Prices | monthly prices |
///
/// A bad row never stops an import: it becomes a {@link org.orebridge.core.Finding}. A file of the wrong kind does, by
/// {@link org.orebridge.importers.WrongFile}, which says what was expected and what the file seems to be.
@NullMarked
package org.orebridge.importers;

import org.jspecify.annotations.NullMarked;
