/// How far a forecast of a price was off: the logarithm's absolute error, the continuous ranked probability
/// score and the coverage of the band (Gneiting and Raftery 2007), each at dates with an observation alone.
@NullMarked
package org.orebridge.workbench.hindcast.score;

import org.jspecify.annotations.NullMarked;
