/// What is known and what is not: the compilation of this release beside everything the user imported.
///
/// The questions: what is there of which mineral, stage and year, from whom, how old, and where are the gaps ({@link
/// org.orebridge.workbench.observed.Holdings})? What does every source and edition say of one mineral and year, and
/// which figure is used and why ({@link org.orebridge.workbench.observed.AllSources})? On which rows does one
/// country's chain rest ({@link org.orebridge.workbench.observed.CountryChain})? All three work without any import,
/// from the compilation alone, and say so.
@NullMarked
package org.orebridge.workbench.observed;

import org.jspecify.annotations.NullMarked;
