/// Whom to invite, as people read it: a page of text and a page of the report kind.
@NullMarked
package org.orebridge.workbench.cooperation.invite.report;

import org.jspecify.annotations.NullMarked;
