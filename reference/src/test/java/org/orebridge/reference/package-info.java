@org.jspecify.annotations.NullMarked
package org.orebridge.reference;
