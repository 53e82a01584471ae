/// How a country is governed, by the six dimensions of the Worldwide Governance Indicators, and the scales that
/// others make of them.
@NullMarked
package org.orebridge.indicators.governance;

import org.jspecify.annotations.NullMarked;
