/// What an agreement among several parties is worth to each, and how its gain can be shared.
///
/// The question: a shock comes; what does each group of the parties gain by acting together against each for itself,
/// what of that is fair to whom, who would leave, and what has to be paid so that nobody loses? Two games stand side by
/// side: the market game, in which prices move and outsiders react by their own rules, and the allocation game of
/// pooled stocks at fixed supply.
///
/// Reach for {@link org.orebridge.workbench.cooperation.CooperationStudy}.
@NullMarked
package org.orebridge.workbench.cooperation;

import org.jspecify.annotations.NullMarked;
