/// Swaps among parties, of a scenario's stocks or of a file of one's own: what may go from whom to whom, in
/// which form and month, what it is worth to each, and what stands in the way.
///
/// {@link org.orebridge.workbench.cooperation.swaps.SwapFile} and {@link
/// org.orebridge.workbench.cooperation.swaps.ScenarioSwaps} pose a {@link
/// org.orebridge.workbench.cooperation.swaps.SwapQuestion}, {@link
/// org.orebridge.workbench.cooperation.swaps.SwapStudy} answers it with {@link
/// org.orebridge.workbench.cooperation.swaps.Swaps}.
@NullMarked
package org.orebridge.workbench.cooperation.swaps;

import org.jspecify.annotations.NullMarked;
