/// What part of its use a country imports: net import reliance (USGS), import dependence (EU),
/// self-sufficiency.
@NullMarked
package org.orebridge.indicators.reliance;

import org.jspecify.annotations.NullMarked;
