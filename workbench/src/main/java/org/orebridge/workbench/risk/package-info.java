/// How risky a mineral's supply is, for the world and for a party, by the published indicators.
///
/// Reach for {@link org.orebridge.workbench.risk.RiskStudy}: it gives a {@link
/// org.orebridge.workbench.risk.RiskProfile} of a party over all minerals or some. Every {@link
/// org.orebridge.workbench.risk.RiskFigure} is a value with its range, year, unit and sources, or says why
/// there is none; the formulas stand in the module `indicators`.
@NullMarked
package org.orebridge.workbench.risk;

import org.jspecify.annotations.NullMarked;
