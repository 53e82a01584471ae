/// How a mineral stands before anything happens: who makes, ships and uses it, and how dependent that leaves each
/// country.
///
/// {@link org.orebridge.workbench.situation.SupplyElements} names every element of a balanced year with its figures;
/// {@link org.orebridge.workbench.situation.Exposure} measures concentration (Herfindahl-Hirschman index), net import
/// reliance as the USGS defines it, and stock cover.
@NullMarked
package org.orebridge.workbench.situation;

import org.jspecify.annotations.NullMarked;
