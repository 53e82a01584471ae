/// The project's own compilation: what is made, traded and used of each mineral, by whom, and how we know.
///
/// Start at [ReferenceDataset]: `ReferenceDataset.bundled().mineral("magnesium")` gives a
/// [MineralReference] with its forms, activities and figures; `parameters()` gives the class values
/// (elasticities, values in use, costs of substitution) with their ranges. The tables are text files beside
/// this package; `docs/reference-dataset.md` describes their columns and how they are rebuilt.
///
/// A [FigureRow] keeps apart what the source said ([org.orebridge.core.Said]) and what was done with it ([Treatment]).
/// Figures that disagree are all kept; `used` says which one the balance starts from and its reason says why.
@NullMarked
package org.orebridge.reference;

import org.jspecify.annotations.NullMarked;
