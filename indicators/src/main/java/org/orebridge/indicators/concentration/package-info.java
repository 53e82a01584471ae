/// How few countries a stage lies in, and how they are governed: the Herfindahl-Hirschman index, plain and
/// weighted.
@NullMarked
package org.orebridge.indicators.concentration;

import org.jspecify.annotations.NullMarked;
