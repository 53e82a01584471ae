/// Published indicators of supply risk, each with its formula above code that looks like it.
///
/// | package | question | literature |
/// |---|---|---|
/// | `concentration` | in how few countries does a stage lie, and how are they governed? | Herfindahl and Hirschman; EU
/// |
/// | `governance` | how is a country governed, on which scale? | Kaufmann, Kraay and Mastruzzi (World Bank) |
/// | `reliance` | what part of its use does a country import? | USGS; EU |
/// | `eu` | supply risk and economic importance of the EU's list of critical raw materials | EU methodology, 2017 |
/// | `geopolrisk` | the probability-like score of a country's imports, and its characterisation factor | GeoPolRisk |
/// | `usgs` | disruption potential, trade exposure, economic vulnerability | Nassar et al. 2020 |
/// | `cover` | how many days does a stock last? | IEA |
/// | `origin` | whose mine is behind an import, and whom does it pass on the way? | absorbing Markov chains; Leontief |
/// | `market` | is the price high, restless, rising? | – |
///
/// Every indicator takes values and gives a {@link org.orebridge.indicators.Score}: a value with the range that
/// missing figures leave and the countries left out, or the reason why there is none. Amounts by country come
/// as a {@link org.orebridge.indicators.Supply}. Nothing here knows where a figure came from, nor the market
/// engine.
@NullMarked
package org.orebridge.indicators;

import org.jspecify.annotations.NullMarked;
