package org.orebridge.workbench.cooperation.brief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.stockpile.StockpileResult;

/// What is kept on one mineral for some parties: each study whole, as it was found, and where it is from.
///
/// @param id of the question
/// @param mineral its identity
/// @param name of the mineral in English
/// @param parties country codes or group ids, in the order asked for
/// @param origins of the results that are there, in the order of the topics
/// @param missing topics of which nothing is kept, with what makes it
/// @param unread results that are newer than those taken, or the only ones, and that cannot be read
/// @param stockpile how much to hold and when to release; of other minerals too, where they were asked for
///   together
/// @param pacts what each agreement is worth
/// @param swaps which swaps are usable
/// @param cooperation what acting together is worth, and how to share it
/// @param invitation whom to invite
public record CooperationBrief(
        String id,
        String mineral,
        String name,
        List<String> parties,
        List<Origin> origins,
        List<Missing> missing,
        List<Unread> unread,
        Optional<StockpileResult> stockpile,
        Optional<Pacts> pacts,
        Optional<Swaps> swaps,
        Optional<Cooperation> cooperation,
        Optional<Invitation> invitation) {

    public CooperationBrief {
        parties = List.copyOf(parties);
        origins = List.copyOf(origins);
        missing = List.copyOf(missing);
        unread = List.copyOf(unread);
    }

    /// Where a result is from.
    ///
    /// @param topic what it says something about
    /// @param folder in which it is kept, under the home, e.g. `cooperations/pacts-stop-nickel-8915dc06`
    /// @param finished when it was written
    /// @param scenarios that it is about; none for stocks, which are held against any stop
    /// @param baseYear of the market at rest: of stocks the result's, else the scenario's own; empty where
    ///   neither says
    /// @param command that asks the same, as far as the result tells: years, months, parameters and options of
    ///   a study of its own are not in it
    public record Origin(
            Topic topic,
            String folder,
            Instant finished,
            List<String> scenarios,
            OptionalInt baseYear,
            String command) {
        public Origin {
            scenarios = List.copyOf(scenarios);
        }
    }

    /// A topic of which nothing is kept.
    ///
    /// @param scenario that the command is about; empty for stocks
    /// @param command that makes it
    public record Missing(Topic topic, Optional<String> scenario, String command) {}

    /// A result that cannot be read.
    ///
    /// @param folder in which it is kept, under the home
    /// @param why in English
    public record Unread(Topic topic, String folder, String why) {}

    /// Where a topic's result is from.
    public Optional<Origin> origin(Topic topic) {
        return origins.stream().filter(each -> each.topic() == topic).findFirst();
    }
}
