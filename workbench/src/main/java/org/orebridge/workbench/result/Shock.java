package org.orebridge.workbench.result;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The scenario in words: what stops, for whom, from when.
///
/// @param scenario its name
/// @param title one line
/// @param summary a short paragraph
/// @param stops one sentence a measure: who stops what to whom, from when, perhaps until when
/// @param beliefs one sentence a belief: what players hold possible from which month
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
        parties = List.copyOf(parties);
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
