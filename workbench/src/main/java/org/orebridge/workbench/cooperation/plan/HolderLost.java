package org.orebridge.workbench.cooperation.plan;

/// A holder that did not answer, or not as agreed. Says nothing of what it had answered.
public final class HolderLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    HolderLost(String party, String says, String maybe) {
        super("The holder of %s %s%nMaybe %s".formatted(party, says, maybe));
    }
}
