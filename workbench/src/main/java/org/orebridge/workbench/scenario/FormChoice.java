package org.orebridge.workbench.scenario;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Form;

/// Which forms of the mineral a measure covers.
public sealed interface FormChoice {

    /// Every form of the mineral.
    record All() implements FormChoice {
        @Override
        public String toString() {
            return "all forms";
        }
    }

    /// Those named.
    record Only(SortedSet<Form> forms) implements FormChoice {
        public Only {
            forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
        }

        @Override
        public String toString() {
            return String.join(", ", forms.stream().map(Form::id).toList());
        }
    }

    /// Whatever activities of one kind put out, e.g. `mining`.
    record Stage(String kind) implements FormChoice {
        @Override
        public String toString() {
            return "products of " + kind;
        }
    }
}
