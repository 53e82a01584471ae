/// Disruptions made from a mineral's trade at rest: one exporter ships nothing, and nobody knows for how long.
///
/// [StopScenarios] names them and writes each as a scenario's text, [CutOff] is one of them, [Hazard] says how
/// often one begins.
@NullMarked
package org.orebridge.workbench.cutoff;

import org.jspecify.annotations.NullMarked;
