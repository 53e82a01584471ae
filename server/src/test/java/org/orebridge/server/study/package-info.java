@NullMarked
package org.orebridge.server.study;

import org.jspecify.annotations.NullMarked;
