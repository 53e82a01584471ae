/// Whom parties that act together should invite next, and what it costs where a group splits.
///
/// [InviteStudy] works it out and [Invitation] is its answer; a candidate is a country, a group, or several of them
/// joined by `+`.
@NullMarked
package org.orebridge.workbench.cooperation.invite;

import org.jspecify.annotations.NullMarked;
