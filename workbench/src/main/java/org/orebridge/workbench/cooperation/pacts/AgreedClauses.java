package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.result.Clause;

/// What parties agree on, whatever it brings them.
public interface AgreedClauses {

    /// What is agreed on.
    List<Clause> clauses();

    /// Id of the agreement whose formula releases stocks; empty where none does.
    Optional<String> formula();

    /// Why it was looked at.
    Role role();
}
