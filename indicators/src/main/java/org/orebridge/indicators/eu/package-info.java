/// The criticality assessment of the European Union (methodology of 2017, used for the list of 2023).
@NullMarked
package org.orebridge.indicators.eu;

import org.jspecify.annotations.NullMarked;
