/// The door through which the command line opens the workbench to a browser without knowing how pages are served.
///
/// {@link org.orebridge.workbench.serving.BrowserWorkbench} is looked up as a service: it is there when the program
/// was started with the server on its class path, as the launcher does for `serve`.
@NullMarked
package org.orebridge.workbench.serving;

import org.jspecify.annotations.NullMarked;
