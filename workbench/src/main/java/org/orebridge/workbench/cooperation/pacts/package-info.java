/// What each thing that parties can agree on is worth to each of them and to everybody else.
///
/// The question: against each acting by its own interest, what does a shared stock, a loan, a swap, a release
/// rule, a standstill, an agreement not to hoard or a joint project bring, alone and together; which small pact
/// brings most of it; who loses if a member breaks it or leaves; and what is left of it if the exporter
/// answers?
///
/// Reach for {@link org.orebridge.workbench.cooperation.pacts.PactStudy}.
@NullMarked
package org.orebridge.workbench.cooperation.pacts;

import org.jspecify.annotations.NullMarked;
