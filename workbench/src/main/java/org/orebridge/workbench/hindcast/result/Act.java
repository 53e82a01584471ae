package org.orebridge.workbench.hindcast.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.scenario.Citation;

/// Something that was done in an event, with who says so.
///
/// @param measure id of the measure
/// @param told what was done, by ISO 639-1 code of the language
/// @param sources where it is documented
/// @param assumed what about it is assumed
public record Act(String measure, SortedMap<String, String> told, List<Citation> sources, List<String> assumed) {

    public Act {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    /// The sentence in a language, or in English.
    public String in(String language) {
        return told.getOrDefault(language, told.getOrDefault("en", measure));
    }
}
