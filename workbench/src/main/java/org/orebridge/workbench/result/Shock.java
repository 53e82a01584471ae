package org.orebridge.workbench.result;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The scenario in words: what stops, for whom, from when.
///
/// @param scenario its name
/// @param title one line
/// @param summary a short paragraph
/// @param stops one sentence a measure: who stops what to whom, from when, perhaps until when
/// @param beliefs one sentence a belief: what players hold possible from which month
/// @param told the same sentences in other languages, by language code; none where they were not made
/// @param mineral id, e.g. `cobalt`
/// @param mineralName in words
/// @param baseYear calendar year of the base network
/// @param firstMonth calendar month that is month 1; empty for a what-if without a date
/// @param monthsReported months shown
/// @param monthsSolved months the engine looks ahead, at least 12 more
/// @param endsInMonth last month in which the shock is in force in the central answer; empty if it lasts
/// @param parties for whom the question is asked
/// @param restriction share by which partners cut exports to each other in (b'), 0 to 1
public record Shock(
        String scenario,
        String title,
        String summary,
        List<String> stops,
        List<String> beliefs,
        SortedMap<String, Told> told,
        String mineral,
        String mineralName,
        int baseYear,
        Optional<YearMonth> firstMonth,
        int monthsReported,
        int monthsSolved,
        Optional<Integer> endsInMonth,
        List<Party> parties,
        double restriction) {

    public Shock {
        stops = List.copyOf(stops);
        beliefs = List.copyOf(beliefs);
        told = Collections.unmodifiableSortedMap(
                new TreeMap<>(Objects.requireNonNullElse(told, Collections.emptySortedMap())));
        parties = List.copyOf(parties);
    }

    /// Measures and beliefs in one language.
    ///
    /// @param stops one sentence a measure
    /// @param beliefs one sentence a belief
    public record Told(List<String> stops, List<String> beliefs) {
        public Told {
            stops = List.copyOf(stops);
            beliefs = List.copyOf(beliefs);
        }
    }

    /// @param code country code or id of a group, e.g. `KOR`, `EU27`
    /// @param name in words
    /// @param members region codes of the countries behind it that the network tells apart
    public record Party(String code, String name, List<String> members) {
        public Party {
            members = List.copyOf(members);
        }

        /// A country by itself.
        public Party(String code, String name) {
            this(code, name, List.of(code));
        }
    }

    /// The party's name in words, or its code where the scenario does not name it.
    public String nameOf(String code) {
        return parties.stream()
                .filter(party -> party.code().equals(code))
                .map(Party::name)
                .findFirst()
                .orElse(code);
    }
}
