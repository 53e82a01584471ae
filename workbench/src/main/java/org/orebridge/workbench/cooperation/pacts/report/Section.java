package org.orebridge.workbench.cooperation.pacts.report;

import java.util.List;

/// One part of the page, the same in text and in the report: a title, how to read it, tables and sentences.
record Section(String title, String note, List<Part> parts) {

    Section {
        parts = List.copyOf(parts);
    }

    /// A table or some sentences.
    sealed interface Part {}

    record Table(String title, List<String> columns, List<List<String>> rows) implements Part {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Sentences(List<String> said) implements Part {
        Sentences {
            said = List.copyOf(said);
        }
    }
}
