/// The GeoPolRisk method: how risky the imports of a country, a group of countries or a company are.
@NullMarked
package org.orebridge.indicators.geopolrisk;

import org.jspecify.annotations.NullMarked;
