/// What finished runs left behind, handed out byte for byte.
@NullMarked
package org.orebridge.server.answer;

import org.jspecify.annotations.NullMarked;
