package org.orebridge.workbench.serving;

import java.net.URI;

/// Opens the workbench to a browser on this machine.
public interface BrowserWorkbench {

    /// Opens it; it stays open until it is closed.
    ///
    /// @throws IllegalArgumentException if the port is taken, or the home is in use by another one
    Open open(ServingTerms terms);

    /// A workbench that a browser can reach.
    interface Open extends AutoCloseable {

        /// Where its first page is.
        URI address();

        /// Waits until it is closed.
        void await() throws InterruptedException;

        @Override
        void close();
    }
}
