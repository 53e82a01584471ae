/// The workbench in the browser: the same studies as on the command line, over HTTP, for this machine alone.
///
/// {@link org.orebridge.server.SpringWorkbench} opens it. `guard` decides who is let in and what a page may load,
/// `problem` turns trouble into problem details, `run` queues and keeps runs, `answer` hands out what they left,
/// `scenario` and `mineral` show what can be asked about, `page` serves the pages built from `web/`.
@NullMarked
package org.orebridge.server;

import org.jspecify.annotations.NullMarked;
