/// The command line: a thin skin over the workbench that reads arguments, shows progress and turns
/// what went wrong into one message and an exit code.
///
/// {@link org.orebridge.cli.Main} starts it; each command is one class. Exit codes:
/// {@link org.orebridge.cli.ExitCode} and docs/exit-codes.md.
@NullMarked
package org.orebridge.cli;

import org.jspecify.annotations.NullMarked;
