/// Studies beside answers: how much to hold, what acting together is worth; one entry a kind.
@NullMarked
package org.orebridge.server.study;

import org.jspecify.annotations.NullMarked;
