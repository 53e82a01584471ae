/// The contract: what the interface takes and gives, as OpenAPI.
@NullMarked
package org.orebridge.server.contract;

import org.jspecify.annotations.NullMarked;
