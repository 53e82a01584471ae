/// How risky a party's supply is by the published indicators, over HTTP.
@NullMarked
package org.orebridge.server.risk;

import org.jspecify.annotations.NullMarked;
