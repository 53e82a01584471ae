/// The field's nouns: who (regions and dated groups of countries), what (minerals and their forms),
/// how much (quantities with units), and where a figure comes from (source, vintage, treatment).
///
/// Everything above depends on this package; it depends on the JDK alone.
@NullMarked
package org.orebridge.core;

import org.jspecify.annotations.NullMarked;
