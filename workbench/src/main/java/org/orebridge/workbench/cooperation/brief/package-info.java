/// One brief for each mineral on how some parties should hold, release, agree, share and invite: what the
/// studies of it left in the user's home, the newest of each.
///
/// `BriefQuestion` says of what, `KeptFindings` looks for it, `MissingStudies` makes what is not there,
/// `CooperationBrief` is all of it.
@NullMarked
package org.orebridge.workbench.cooperation.brief;

import org.jspecify.annotations.NullMarked;
