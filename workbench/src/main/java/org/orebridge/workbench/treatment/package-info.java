/// What smelters are paid for turning concentrate into metal.
///
/// The question: what is a charge in the other units that contracts and the press use, what does it leave a smelter
/// beside the metal that it wins for nothing, its by-products and the premium on its metal, and how does the price of
/// the day differ from the yearly benchmark?
///
/// Reach for {@link org.orebridge.workbench.treatment.ChargeConversion} to convert, for
/// {@link org.orebridge.workbench.treatment.Charges} to read the charges of each
/// {@link org.orebridge.workbench.treatment.Smelter} off a course, and for
/// {@link org.orebridge.workbench.treatment.Benchmark} for what is settled a year ahead. The identity behind them is in
/// docs/treatment-charges.md; contracts are described by the International Copper Study Group.
@NullMarked
package org.orebridge.workbench.treatment;

import org.jspecify.annotations.NullMarked;
