/// A joint plan of release of stocks whose levels their holders keep to themselves.
///
/// The question: several parties hold a mineral, none tells how much; when should who release, and what does it
/// bring? The market of a scenario is solved with what they offer; each is asked "at these prices, how much
/// would you release?" and answers from a file of its own, in this process or in one of its own on its own
/// machine. What is published is told in bands, and what a band tells is worked out.
///
/// Reach for {@link org.orebridge.workbench.cooperation.plan.PlanStudy}.
@NullMarked
package org.orebridge.workbench.cooperation.plan;

import org.jspecify.annotations.NullMarked;
