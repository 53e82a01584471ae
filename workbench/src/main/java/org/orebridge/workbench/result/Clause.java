package org.orebridge.workbench.result;

import com.fasterxml.jackson.annotation.JsonValue;

/// What parties can agree on, one thing at a time; a pact is a set of these.
public enum Clause {
    /// Members may draw on each other's government stocks, which are released as is best for them together.
    SHARED_STOCKS("R2"),
    /// Metal that a member would keep is lent to another and comes back in kind, with interest.
    LOANS("R3"),
    /// Claims on metal are exchanged without freight or interest and balance at the end.
    PLACE_SWAPS("R4"),
    /// Government stocks are released by a formula, whatever comes.
    RELEASE_RULE("R5"),
    /// Members take no measures against each other and lift those in force.
    STANDSTILL("R6"),
    /// Holders in member countries keep no more than their usual working stock.
    NO_HOARDING("R7"),
    /// Capacity that members build together.
    JOINT_PROJECTS("R8");

    private final String code;

    Clause(String code) {
        this.code = code;
    }

    /// What stands for it in keys, files and tables.
    @JsonValue
    public String code() {
        return code;
    }
}
