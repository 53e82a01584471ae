/// World Mining Data of the Austrian Federal Ministry of Finance: production of 65 commodities by country.
///
/// The question: does a third source agree with USGS and BGS? Reach for
/// {@link org.orebridge.importers.wmd.WmdReader}.
///
/// Quirks: a line has a column for each year; a figure is reported, estimated or provisional by line; the total has
/// `DELETE` for its country codes; gems are in carats and gas in cubic metres, which are no masses of metal here.
///
/// Literature: Reichl and Schatz, World Mining Data 2024. Its terms allow citing single figures.
@NullMarked
package org.orebridge.importers.wmd;

import org.jspecify.annotations.NullMarked;
