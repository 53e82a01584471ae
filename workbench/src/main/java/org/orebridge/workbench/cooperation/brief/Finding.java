package org.orebridge.workbench.cooperation.brief;

import java.nio.file.Path;
import java.time.Instant;

/// A kept result.
///
/// @param folder in which it is kept
/// @param finished when it was written
record Finding<R>(R result, Path folder, Instant finished) {}
