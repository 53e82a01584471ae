/// How a joint plan is told: to everybody in bands, and to each party what is asked of it alone.
@NullMarked
package org.orebridge.workbench.cooperation.plan.report;

import org.jspecify.annotations.NullMarked;
