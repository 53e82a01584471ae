/// Where a printed figure comes from: from the figure back to the files and rows it rests on.
///
/// Reach for {@link Explanation}. It works on a saved answer alone: the figure, the way and release
/// rules under which it was found, the elements of the base network it rests on, the input figures
/// and parameters behind those, each with source, file and row.
@NullMarked
package org.orebridge.workbench.explain;

import org.jspecify.annotations.NullMarked;
