/// The supply risk of the U.S. Geological Survey (Nassar et al. 2020): disruption potential, trade exposure and
/// economic vulnerability.
@NullMarked
package org.orebridge.indicators.usgs;

import org.jspecify.annotations.NullMarked;
