package org.orebridge.workbench.cooperation.swaps.report;

import java.util.List;

/// One part of the page: a heading, sentences, and a table where there is one.
///
/// @param columns empty where there is no table
record SwapPart(String title, List<String> sentences, List<String> columns, List<List<String>> rows) {
    SwapPart {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
