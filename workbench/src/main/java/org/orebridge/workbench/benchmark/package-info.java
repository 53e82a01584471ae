/// The door through which the command line reaches the benchmarks without knowing what they are held against.
///
/// {@link org.orebridge.workbench.benchmark.Benchmarks} is looked up as a service: it is there when the program was
/// started with the module `bench` on its class path, as the launcher does for `bench`.
@NullMarked
package org.orebridge.workbench.benchmark;

import org.jspecify.annotations.NullMarked;
