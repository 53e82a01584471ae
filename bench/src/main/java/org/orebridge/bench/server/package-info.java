/// How the server stands up to many readers at once.
///
/// {@link org.orebridge.bench.server.ServerRun} opens the workbench as a process of its own, asks it one
/// question, and has a {@link org.orebridge.bench.server.Crowd} read the answer and a static file of the same
/// bytes in turn.
@NullMarked
package org.orebridge.bench.server;

import org.jspecify.annotations.NullMarked;
