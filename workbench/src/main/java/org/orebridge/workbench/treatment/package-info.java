/// What smelters are paid for turning concentrate into metal.
///
/// The question: what is a charge in the other units that contracts and the press use, and what does it leave a
/// smelter beside the metal that it wins for nothing, its by-products and the premium on its metal?
///
/// Reach for {@link org.orebridge.workbench.treatment.ChargeConversion}. The terms (grade, payable share, recovery)
/// are those of {@link org.orebridge.reference.StandardConcentrate} unless somebody says otherwise. The identity
/// behind it is in docs/treatment-charges.md; contracts are described by the International Copper Study Group.
@NullMarked
package org.orebridge.workbench.treatment;

import org.jspecify.annotations.NullMarked;
