package org.orebridge.importers.comtrade;

import org.orebridge.importers.comtrade.ComtradeAnswer.Why;

/// The end of a question that will not be answered.
final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;

    GivenUp(Why why, String message) {
        super(message);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
